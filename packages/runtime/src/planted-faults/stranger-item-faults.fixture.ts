import type { PlantedFault } from './planted-fault.fixture.ts';
import {
  byText,
  inEnglishItem,
  inPythonItem,
  inWritingItem,
  replaced,
  swapField,
} from './stranger-fault.fixture.ts';

/** The mark stands at another answer, or at two. */
export const WRONG_KEYS: PlantedFault[] = [
  inPythonItem('lists', 'sorted-or-sort', 'the key at what the program does not show', ({ options }) => {
    delete options[0].correct;
    options[1].correct = true;
  }),
  inPythonItem(
    'decisions',
    'first-true-wins',
    'a program changed after its answers were written',
    (content) => {
      content.code.text = replaced(content.code.text, 'depth > 10', 'depth > 60');
    },
  ),
  inPythonItem('loops', 'sum-by-hand', 'a number one off from what the program shows', ({ expected }) => {
    expected.value = 20;
  }),
  inPythonItem(
    'values-and-printing',
    'brackets-first',
    'the expected and a rejected number swapped',
    ({ expected }) => {
      expected.value = 35;
      expected.rejected[0].text = '19';
    },
  ),
  inPythonItem('loops', 'turns-of-range', 'two rights of a match swapped', ({ pairs }) => {
    swapField(pairs[0], pairs[1], 'right');
  }),
  inPythonItem('lists', 'list-places', 'a slice with one item too many as its right side', ({ pairs }) => {
    pairs[2].right = '`["tue", "wed", "thu"]`';
  }),
  inPythonItem('loops', 'sum-by-hand', 'a tolerance that lets a rejected number pass', ({ expected }) => {
    expected.tolerance = 5;
  }),
  inWritingItem(
    'from-topic-to-thesis',
    'find-the-thesis',
    'the number of a sentence that is not there',
    ({ expected }) => {
      expected.value = 6;
    },
  ),
  inEnglishItem(
    'hello-i-am',
    'soy-de-lima',
    'the mark at a wrong option, the explanation as it was',
    ({ options }) => {
      delete options[0].correct;
      options[1].correct = true;
    },
  ),
  inEnglishItem('what-do-you-do', 'plural-jobs', 'no option marked', ({ options }) => {
    delete options[0].correct;
  }),
  inEnglishItem(
    'hello-i-am',
    'soy-de-lima',
    'the long form of the right answer as a distractor',
    ({ options }) => {
      options[3] = { text: 'I am from Lima.', feedback: 'Le falta el apóstrofo.' };
    },
  ),
  inEnglishItem('personal-details', 'age', 'the right answer again, without its full stop', ({ options }) => {
    options[3].text = "I'm twenty years old";
  }),
  inEnglishItem('hello-i-am', 'we-are-tired', 'an accepted answer among the rejected', ({ expected }) => {
    expected.rejected.push({ text: "We're tired.", feedback: 'Escribe la forma larga.' });
  }),
  inEnglishItem('my-family', 'owner-to-word', 'the same left side with two rights', ({ pairs }) => {
    pairs[4].left = pairs[3].left;
  }),
  inEnglishItem('my-family', 'owner-to-word', 'a right side again as the one too many', (content) => {
    content.extraRights = ['Their'];
  }),
];

/** The item cannot be answered as it stands. */
export const OUT_OF_REACH: PlantedFault[] = [
  inPythonItem(
    'values-and-printing',
    'brackets-first',
    'what does this line show, and no line',
    (content) => {
      delete content.code;
    },
  ),
  inWritingItem(
    'from-topic-to-thesis',
    'find-the-thesis',
    'a sentence to be found in no passage',
    (content) => {
      delete content.passage;
    },
  ),
  inEnglishItem(
    'what-do-you-do',
    'he-is-a-nurse',
    'a new prompt over the answer of the old one',
    (content) => {
      content.prompt = 'Escribe en inglés: «Mi hermana es cocinera.»';
    },
  ),
  inEnglishItem(
    'hello-i-am',
    'my-friends-are',
    'the Spanish sentence as the accepted answer',
    ({ expected }) => {
      expected.accept = ['Mis amigos son de México'];
    },
  ),
  inEnglishItem(
    'hello-i-am',
    'my-friends-are',
    'a slip of the finger in the only accepted answer',
    ({ expected }) => {
      expected.accept = ['My freinds are from Mexico'];
    },
  ),
  inEnglishItem('hello-i-am', 'first-day', 'a gap in the text without answers', (content) => {
    content.gaps.pop();
  }),
  inEnglishItem('hello-i-am', 'first-day', 'answers of two gaps in the wrong order', ({ gaps }) => {
    [gaps[0], gaps[1]] = [gaps[1], gaps[0]];
  }),
  inPythonItem('lists', 'build-new-list', 'lines of a program that lost their indentation', (content) => {
    content.items = content.items.map((line: string) => line.trim());
  }),
  inPythonItem('decisions', 'fill-the-guard', 'a colon in the text and in the answer', (content) => {
    content.text = replaced(content.text, '{{2}}', '{{2}}:');
  }),
  inEnglishItem('my-home', 'there-is-a-lamp', 'a second order with a word too few', (content) => {
    content.alsoAccept[0].pop();
  }),
  inEnglishItem(
    'hello-i-am',
    'missing-person',
    'a correction that repeats what stands before it',
    (content) => {
      content.corrections[0].accept = ["I'm Marco. I'm from"];
    },
  ),
  inEnglishItem('what-do-you-do', 'small-word', 'three mistakes announced, two marked', (content) => {
    content.prompt = replaced(content.prompt, 'dos errores', 'tres errores');
  }),
  inEnglishItem('what-do-you-do', 'small-word', 'a mistake that is there and not marked', (content) => {
    content.text = replaced(content.text, "My name's Julia.", "My name's Julia and I'm a old friend.");
  }),
  inEnglishItem('my-family', 'su-su-su', 'a stretch that was mended and still is marked', (content) => {
    content.text = replaced(content.text, '[[have]]', '[[has]]');
  }),
];

/** Learners need not think. */
export const GIVEN_AWAY: PlantedFault[] = [
  inEnglishItem('hello-i-am', 'first-day', 'the word left behind its gap', (content) => {
    content.text = replaced(content.text, 'I {{1}} your', 'I {{1}} am your');
  }),
  inEnglishItem('hello-i-am', 'i-am-at-home', 'the sentence to be built in the prompt', (content) => {
    content.prompt = 'Ordena las palabras: «My friend is at home».';
  }),
  inEnglishItem('hello-i-am', 'we-are-tired', 'the answer in brackets behind the question', (content) => {
    content.prompt = 'Escribe en inglés: «Estamos cansados.» (We are tired)';
  }),
  inEnglishItem(
    'hello-i-am',
    'we-are-tired',
    'a hint that spells the answer with words between',
    (_content, activity) => {
      activity.hints[1] = 'Empieza por «we», sigue con «are» y termina con «tired».';
    },
  ),
  inEnglishItem(
    'hello-i-am',
    'ser-estar',
    'a hint that names the place of the answer',
    (_content, activity) => {
      activity.hints[0] = 'La primera opción suena mejor que las demás.';
    },
  ),
  inEnglishItem('personal-details', 'age', 'a hint that strikes all the others out', (_content, activity) => {
    activity.hints[1] = "No es «I have twenty years», ni «I have twenty years old», ni «I'm twenty years».";
  }),
  inPythonItem('loops', 'sum-by-hand', 'the number as a word in a hint', (_content, activity) => {
    activity.hints[1] = 'When you have added all three, the total is nineteen.';
  }),
  inPythonItem('lists', 'second-name', 'the answer as a sum in a hint', (_content, activity) => {
    activity.hints[1] = 'The shelf had two items and got one more, so 2 + 1.';
  }),
  inWritingItem(
    'clear-sentences',
    'cut-it-down',
    'a hint with the answer and its first letter',
    (_content, activity) => {
      activity.hints[1] = 'It begins with b and rhymes with nothing: b-e-c-a-u-s-e.';
    },
  ),
  inWritingItem('one-job-per-paragraph', 'the-stranger', 'the number in a hint', (_content, activity) => {
    activity.hints[1] = 'Sentences 1, 2, 3 and 5 belong together.';
  }),
  inEnglishItem(
    'what-do-you-do',
    'quiz-articles',
    'a gap whose only other choice differs by its capital',
    ({ gaps }) => {
      gaps[2].wrongChoices = [{ text: 'the', feedback: 'Después de un punto va con mayúscula.' }];
    },
  ),
  inEnglishItem('hello-i-am', 'at-the-door', 'a reply that is the line before it', ({ turns }) => {
    turns[1].options[2].text = turns[0].text;
  }),
];

/** What is said to an answer belongs to another one. */
export const FEEDBACK: PlantedFault[] = [
  inEnglishItem('hello-i-am', 'soy-de-lima', 'feedback of two wrong options swapped', ({ options }) => {
    swapField(byText(options, "I'm of Lima."), byText(options, 'I be from Lima.'), 'feedback');
  }),
  inEnglishItem('hello-i-am', 'first-day', 'feedback of two rejected answers swapped', ({ gaps }) => {
    swapField(gaps[0].rejected[0], gaps[0].rejected[1], 'feedback');
  }),
  inEnglishItem('my-family', 'possessive-quiz', 'feedback on a gap pasted from the next', ({ gaps }) => {
    gaps[0].wrongChoices[0].feedback = gaps[3].wrongChoices[1].feedback;
  }),
  inEnglishItem('personal-details', 'age', 'the same feedback at every wrong option', ({ options }) => {
    for (const option of options.slice(1)) option.feedback = 'Piénsalo otra vez.';
  }),
  inEnglishItem('personal-details', 'short-answers', 'the explanation of another item', (content) => {
    content.explanation =
      'El posesivo inglés mira a la persona que tiene, no a lo que tiene: *her brother*, *his sister*.';
  }),
  inWritingItem('sentences-that-lead-on', 'right-connector', 'praise for a wrong choice', ({ gaps }) => {
    gaps[0].wrongChoices[0].feedback = 'Correct! The second sentence follows from the first.';
  }),
  inPythonItem('decisions', 'two-ifs', 'an explanation that counts to another number', (content) => {
    content.explanation = 'Both questions are asked, so there are 4 lines in all.';
  }),
];
