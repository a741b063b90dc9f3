import { describe, expect, it } from 'vitest';
import { checkBelongsElsewhere } from './belongs-elsewhere.ts';
import { checkConceptSense } from './concept-sense.ts';
import { checkLessonShape } from './lesson-shape.ts';
import { problemsOf } from './problems-of.fixture.ts';
import { checkRepeatedTexts } from './repeated-texts.ts';
import { checkScenarioSense } from './scenario-sense.ts';
import { checkTranslatedByWords } from './translated-by-words.ts';
import { checkVocabularySense } from './vocabulary-sense.ts';
import { checkWritingSense } from './writing-sense.ts';

const activity = { hints: ['Piensa.'], purpose: 'quiz', content: { explanation: 'Uno.' } };
const lesson = {
  key: 'one',
  title: 'Uno',
  goal: 'Decir.',
  minutes: 5,
  introduction: 'x'.repeat(90),
  activities: [activity],
  vocabulary: [],
};

describe('vocabulary', () => {
  const dog = { word: 'dog', part: 'noun', level: 'A1', gloss: 'perro', example: 'My dog is here.' };
  const say = (...entries: object[]) =>
    problemsOf(checkVocabularySense, {
      lessons: [{ ...lesson, vocabulary: entries.map((entry) => ({ ...dog, ...entry })) }],
    });

  it.each<[string, object[], RegExp]>([
    ['an infinitive with its to', [{ word: 'to go', part: 'verb', gloss: 'ir' }], /“to”/],
    ['a form', [{ word: 'dogs', gloss: 'perro' }], /a form of dog/],
    ['a slip', [{ word: 'adress', gloss: 'dirección' }], /was address meant/],
    ['a verb that names no doing', [{ word: 'go', part: 'verb' }], /infinitive/],
    ['a noun that is done', [{ gloss: 'correr' }], /is no verb/],
    ['an adverb as adjective', [{ part: 'adjective', gloss: 'rápidamente' }], /is an adverb/],
    ['an English meaning', [{ gloss: 'desk' }], /English meaning/],
    [
      'a language without its capital',
      [{ word: 'english', part: 'adjective', gloss: 'inglés' }],
      /lacks its capital/,
    ],
    ['another relative', [{ word: 'uncle', gloss: 'tía' }], /is tío/],
    ['another number', [{ word: 'twelve', part: 'number', gloss: 'dos' }], /is doce/],
    ['a level far above the list', [{ level: 'B1' }], /has it at A1 already/],
    ['one meaning twice', [{}, { word: 'cat' }], /means the same as dog/],
    ['a note on another word', [{ note: 'Plural: children.' }], /another word \(children\)/],
    ['a capital', [{ word: 'Dog' }], /has a capital/],
    [
      'meanings swapped',
      [
        { word: 'family', gloss: 'escuela' },
        { word: 'sugar', gloss: 'familia' },
      ],
      /swapped/,
    ],
  ])('names %s', (_fault, entries, message) => {
    expect(say(...entries)).toMatch(message);
  });

  it('leaves sound entries alone', () => {
    const women = { word: 'woman', gloss: 'mujer', note: 'Plural: women.' };
    expect(
      say({}, women, { word: 'see', part: 'verb', gloss: 'ver; quedar con' }, { word: 'May', gloss: 'mayo' }),
    ).toBe('');
  });
});

describe('role-plays', () => {
  const scene = {
    key: 'cafe',
    title: 'Café',
    partner: { name: 'Emma', role: 'Camarera' },
    learnerRole: 'Cliente',
    situation: 'En un café.',
    goal: 'Pedir.',
    turns: [{ partner: "I'm Emma. Yes?", task: 'Pide.', model: 'Tea, please.' }],
    closing: 'Bye!',
    success: [],
    targetLanguage: [],
  };
  const step = { frame: 'A {drink:tea}.', simpler: 'What?', branches: [], needs: [{ slot: 'drink' }] };

  it.each<[string, object, RegExp]>([
    ['another name', { turns: [{ ...scene.turns[0], partner: "I'm Kate." }] }, /is called Emma/],
    ['one role for both', { learnerRole: 'camarera' }, /own role/],
    ['a question at the end', { closing: 'And you?' }, /nobody is to answer/],
    ['a blank nothing fills', { script: { steps: [{ ...step, frame: 'A {place:bar}.' }] } }, /\{place\}/],
  ])('name %s', (_fault, change, message) => {
    expect(problemsOf(checkScenarioSense, { scenarios: [{ ...scene, ...change }] })).toMatch(message);
  });

  it('are left alone when they are sound', () => {
    expect(problemsOf(checkScenarioSense, { scenarios: [{ ...scene, script: { steps: [step] } }] })).toBe('');
  });
});

it('names a concept whose sides do not say the same', () => {
  const told = { title: 'list', says: 'It counts from 0.', mistake: 'Not from 1.', ask: 'Why?' };
  const cards = [
    {
      key: 'list',
      en: told,
      es: { ...told, title: 'lista', says: 'Cuenta desde 1.', ask: '¿Por qué?' },
      example: 'x',
    },
  ];
  const said = problemsOf(checkConceptSense, {}, {}, [['concepts/one.yaml', { cards }]]);
  expect(said).toMatch(/es\.says: has other numbers \(1\) than the English side \(0\)/);
  expect(said).toMatch(/es\.mistake: is the English text/);
});

describe('essays', () => {
  const prompt = {
    key: 'bell',
    title: 'T',
    genre: 'argument',
    task: 'Argue.',
    audience: 'All.',
    words: { min: 300, max: 600 },
    minutes: 60,
    rubric: 'one',
    thinkAbout: ['Who?'],
  };
  const levels = ['low', 'high'].map((key) => ({ key, name: key }));
  const rubric = {
    key: 'one',
    title: 'Argument essay',
    summary: 'To persuade.',
    levels,
    criteria: [
      {
        key: 'thesis',
        question: 'What?',
        descriptions: {
          low: 'Nothing is clear, much is missing.',
          high: 'Every reason is clear and carries well.',
        },
      },
    ],
  };
  const say = (change: object, changedRubric: object = {}) =>
    problemsOf(checkWritingSense, {
      prompts: [{ ...prompt, ...change }],
      rubrics: [{ ...rubric, ...changedRubric }],
    });

  it.each<[string, object, object, RegExp]>([
    ['too few minutes', { minutes: 5 }, {}, /cannot be/],
    ['another length in the task', { task: 'Write 900 words.' }, {}, /asks for 900 words/],
    ['a question that is none', { thinkAbout: ['Think.'] }, {}, /is no question/],
    ['a rubric of another kind', { genre: 'reflection' }, {}, /something else/],
    [
      'a ladder upside down',
      {},
      {
        criteria: [
          {
            ...rubric.criteria[0],
            descriptions: { low: 'Every reason is clear.', high: 'Nothing is there, all is missing.' },
          },
        ],
      },
      /other way round/,
    ],
  ])('name %s', (_fault, change, changedRubric, message) => {
    expect(say(change, changedRubric)).toMatch(message);
  });

  it('are left alone when they are sound', () => expect(say({})).toBe(''));
});

describe('lessons', () => {
  it.each<[string, object, RegExp]>([
    ['minutes that cannot be', { minutes: 200 }, /cannot be/],
    [
      'no quiz',
      { activities: Array.from({ length: 5 }, () => ({ ...activity, purpose: 'exercise' })) },
      /none is a quiz/,
    ],
    ['no hint', { activities: [{ ...activity, hints: [] }] }, /there is none/],
    ['no introduction to speak of', { introduction: 'Read.' }, /too short/],
  ])('name %s', (_fault, change, message) => {
    expect(problemsOf(checkLessonShape, { lessons: [{ ...lesson, ...change }] })).toMatch(message);
  });

  it('go from easy to hard', () => {
    const units = [{ level: 'B1' }, { level: 'A2' }];
    expect(problemsOf(checkLessonShape, {}, { units })).toMatch(/is A2, after a unit of B1/);
  });

  it('say each thing once', () => {
    const twin = {
      ...lesson,
      key: 'two',
      title: 'Dos',
      goal: 'Oír.',
      introduction: 'y'.repeat(90),
      activities: [],
    };
    expect(problemsOf(checkRepeatedTexts, { lessons: [lesson, twin] })).toBe('');
    expect(problemsOf(checkRepeatedTexts, { lessons: [lesson, { ...twin, title: 'UNO' }] })).toMatch(
      /two\.yaml title: says word for word/,
    );
  });

  it('explain each item at its place', () => {
    const about = ['kitchen fridge cooker', 'garden flower tree', 'street traffic corner'];
    // Which words are rare, only many items tell.
    for (let more = 0; more < 30; more += 1) about.push(`filler${more} nothing${more} empty${more}`);
    const items = (explained: readonly string[]) =>
      about.map((words, at) => ({
        key: `item-${at}`,
        type: 'choice',
        title: words,
        hints: ['Piensa.'],
        difficulty: 0.4,
        content: { prompt: words, explanation: explained[at] ?? '', options: [] },
      }));
    const said = (...explained: string[]) =>
      problemsOf(checkBelongsElsewhere, { lessons: [{ ...lesson, activities: items(explained) }] });
    const [kitchen = '', garden = '', street = ''] = about;
    expect(said(kitchen, garden, street)).toBe('');
    expect(said(garden, kitchen, street)).toMatch(/activities\.1\.content\.explanation: fits item-0 better/);
  });

  it('ask to translate what the answer says', () => {
    const vocabulary = [
      { word: 'sister', gloss: 'hermana' },
      { word: 'cook', gloss: 'cocinera' },
    ];
    const asks = (answer: string) => {
      const content = {
        prompt: 'Escribe: «Mi hermana es cocinera.»',
        materialLanguage: 'en',
        explanation: 'E.',
        expected: { kind: 'text', accept: [answer], rejected: [] },
      };
      const item = { key: 'a', type: 'short-answer', title: 'T', hints: [], difficulty: 0.3, content };
      return problemsOf(checkTranslatedByWords, { lessons: [{ ...lesson, vocabulary, activities: [item] }] });
    };
    expect(asks('my brother is a nurse')).toMatch(/nothing of it is in the answer/);
    expect(asks('my sister is a cook')).toBe('');
  });
});
