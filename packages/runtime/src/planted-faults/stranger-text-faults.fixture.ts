import type { PlantedFault } from './planted-fault.fixture.ts';
import {
  byKey,
  byText,
  byWord,
  inEnglishFile,
  inEnglishItem,
  inPythonFile,
  inPythonItem,
  inScenario,
  inText,
  inWords,
  inWritingItem,
  replaced,
  swapField,
} from './stranger-fault.fixture.ts';

/** What editors, forms and hurried hands leave in a text. */
export const BROKEN_TEXTS: PlantedFault[] = [
  inEnglishItem('hello-i-am', 'soy-de-lima', 'letters read in the wrong encoding', (content) => {
    content.prompt = 'Pedro quiere decir Â«Soy de LimaÂ». Â¿QuÃ© frase estÃ¡ bien?';
  }),
  inPythonItem('values-and-printing', 'ferry-sign', 'marks of another format', (content) => {
    content.explanation =
      'A text ends at the next quote of the kind it began with.<br>Choose &quot;double&quot; quotes outside.';
  }),
  inPythonItem('lists', 'sorted-or-sort', 'a backtick that is never closed', ({ options }) => {
    options[1].feedback = 'That is what `ages.sort() on a line of its own would lead to.';
  }),
  inEnglishItem('what-do-you-do', 'a-or-an', 'stars that do not come in pairs', (content) => {
    content.explanation = 'No cuenta la letra sino el sonido: **an hour* (h muda) y *a university*.';
  }),
  inEnglishItem('my-home', 'in-on-at', 'a quotation that is not closed', (content) => {
    content.explanation = '«En puede ser *in* (dentro), *on* (encima) o *at* (en un punto).';
  }),
  inWritingItem('clear-sentences', 'free-the-verb', 'a word typed twice', (content) => {
    content.explanation =
      'Nouns in *-tion* and *-ment* often hide a a verb. Ask who does what, and write that.';
  }),
  inWritingItem(
    'from-topic-to-thesis',
    'which-is-a-thesis',
    'feedback that stops in the middle',
    ({ options }) => {
      options[2].feedback = 'If that is true, a phone call settles it. It could become';
    },
  ),
  inPythonItem('loops', 'turns-of-range', 'an explanation to be written', (content) => {
    content.explanation = '(explanation to follow)';
  }),
  inEnglishItem(
    'personal-details',
    'saying-no',
    'a note of the author to a colleague',
    (_content, activity) => {
      activity.hints[1] = 'Con «I» hay una sola manera de acortar (Marta, ¿puedes revisar esto?).';
    },
  ),
  inPythonItem('decisions', 'not-both', 'a title from the button that copies', (_content, activity) => {
    activity.title = 'Copy of Two days in one question';
  }),
  inEnglishItem('my-home', 'hay-una-mesa', 'an option that still says what it is for', ({ options }) => {
    options[3].text = 'Opción incorrecta 3';
  }),
  inText('python-from-zero', 'values-and-printing', 'quotes bent by a word processor', (text) =>
    replaced(text, 'print("Good morning")', 'print(“Good morning”)'),
  ),
  inText('python-from-zero', 'values-and-printing', 'a block of code that is not closed', (text) =>
    replaced(text, 'print(7 + 5)\n```', 'print(7 + 5)'),
  ),
  inText('python-from-zero', 'values-and-printing', 'a table that says what Python does not', (text) =>
    replaced(text, '`17 // 5` | `3`', '`17 // 5` | `3.4`'),
  ),
  inText('python-from-zero', 'algorithms', 'a program in the text that never ends', (text) =>
    replaced(text, 'return n + total(n - 1)', 'return n + total(n)'),
  ),
  inText('english-for-spanish-speakers', 'hello-i-am', 'a row of a table with a cell too few', (text) =>
    replaced(text, "| we | we are | we're |", "| we | we are we're |"),
  ),
  inText(
    'english-for-spanish-speakers',
    'hello-i-am',
    'a link to nowhere',
    (text) => `${text}\nMira también [las nacionalidades]().\n`,
  ),
];

/** A text in the language of its neighbour. */
export const OTHER_LANGUAGE: PlantedFault[] = [
  inEnglishItem('hello-i-am', 'soy-de-lima', 'feedback in the language that is learned', ({ options }) => {
    options[1].feedback = 'You have to say who is speaking: a verb needs its subject.';
  }),
  inEnglishItem('my-home', 'where-is-it', 'a hint in the language that is learned', (_content, activity) => {
    activity.hints[0] = 'Look at what is inside and what only touches the wall.';
  }),
  inPythonItem('loops', 'turns-of-range', 'a Spanish hint in an English course', (_content, activity) => {
    activity.hints[1] = 'El último número no se incluye, tampoco cuando baja.';
  }),
  inEnglishItem('hello-i-am', 'at-the-door', 'a partner who changes the language', ({ turns }) => {
    turns[4].text = '¿Eres de España?';
  }),
  inEnglishItem('personal-details', 'saying-no', 'a sentence of the text left untranslated', (content) => {
    content.text = replaced(content.text, 'Ana is single.', 'Ana está soltera.');
  }),
  inEnglishFile('lessons/my-family', 'a goal in the wrong language', (lesson) => {
    lesson.goal = 'Talk about your family and say whose things are.';
  }),
  inPythonFile('concepts/collections', 'the Spanish card filled with the English one', ({ cards }) => {
    cards[0].es.says = cards[0].en.says;
  }),
  inScenario('first-day-of-class', 'a task in the language that is learned', ({ turns }) => {
    turns[2].task = 'Say where you are from and ask back.';
  }),
];

/** Words and their meanings. */
export const WORD_LISTS: PlantedFault[] = [
  inWords('personal-details', 'glosses that slipped by a row', ({ entries }) => {
    const glosses = entries.map(({ gloss }: { gloss: string }) => gloss);
    for (const [index, entry] of entries.entries()) entry.gloss = glosses.at(index - 1);
  }),
  inWords('what-do-you-do', 'glosses of two words swapped', (file) => {
    swapField(byWord(file, 'nurse'), byWord(file, 'dentist'), 'gloss');
  }),
  inWords('what-do-you-do', 'examples of two words swapped', (file) => {
    swapField(byWord(file, 'shop'), byWord(file, 'school'), 'example');
  }),
  inWords('personal-details', 'a word and its example misspelled', (file) => {
    Object.assign(byWord(file, 'address'), { word: 'adress', example: "What's your adress?" });
  }),
  inWords('my-family', 'a noun that is said to be a verb', (file) => {
    byWord(file, 'daughter').part = 'verb';
  }),
  inWords('my-home', 'a gloss in the language that is learned', ({ entries }) => {
    entries[0].gloss = 'a place to live in';
  }),
  inWords('hello-i-am', 'a word of another level under a label that fits', ({ entries }) => {
    entries.push({
      word: 'acknowledge',
      part: 'verb',
      level: 'A1',
      gloss: 'reconocer',
      example: 'I acknowledge it.',
    });
  }),
  inWords('hello-i-am', 'an example no beginner reads', (file) => {
    byWord(file, 'here').example = 'Nevertheless, the committee reluctantly convened here.';
  }),
  inWords('my-family', 'a word of an earlier lesson again', ({ entries }) => {
    entries.push({
      word: 'Mother',
      part: 'noun',
      level: 'A1',
      gloss: 'mamá',
      example: 'Her mother is here.',
    });
  }),
  inWords('describing-things', 'the article in front of the word', (file) => {
    Object.assign(byWord(file, 'shoe'), { word: 'a shoe', example: 'It is a shoe.' });
  }),
  inWords('my-family', 'a note on another word', (file) => {
    byWord(file, 'cat').note = 'Plural: children.';
  }),
];

/** Role-plays that stop, turn in circles or ask for what nobody says. */
export const ROLE_PLAYS: PlantedFault[] = [
  inScenario('first-day-of-class', 'a partner who calls herself by another name', ({ turns }) => {
    turns[0].partner = replaced(turns[0].partner, 'Emma', 'Kate');
  }),
  inScenario('first-day-of-class', 'a model reply that misses its own criterion', ({ turns }) => {
    turns[2].model = 'Colombia. And you?';
  }),
  inScenario('first-day-of-class', 'a criterion of success nothing looks for', ({ success }) => {
    success.push({ key: 'says-goodbye', text: 'Se despide.' });
  }),
  inScenario('first-day-of-class', 'a way back to a step already played', ({ script }) => {
    byKey(script.steps, 'job').branches[0].next = 'name';
  }),
  inScenario('show-your-family', 'a way to a step that was renamed', ({ script }) => {
    byKey(script.steps, 'children').key = 'kids';
  }),
  inScenario('show-your-family', 'a frame with a slot nobody fills', ({ script }) => {
    byKey(script.steps, 'dog').frame = "It's {place:under the table}.";
  }),
  inScenario('show-your-family', 'a turn taken out, its step left in', ({ turns }) => {
    turns.pop();
  }),
  inScenario('show-your-family', 'a sentence to learn that no reply makes use of', ({ targetLanguage }) => {
    byText(targetLanguage, 'There are…').text = 'Would you like…?';
  }),
];
