import { describe, expect, it } from 'vitest';
import { checkBelongsElsewhere } from './belongs-elsewhere.ts';
import { checkConceptSense } from './concept-sense.ts';
import { checkExerciseHelp } from './exercise-help.ts';
import { checkExerciseLeftOvers } from './exercise-left-overs.ts';
import { checkExerciseSignatures } from './exercise-signatures.ts';
import { checkLessonShape } from './lesson-shape.ts';
import type { PartRule, ReadPack } from './part-rule.ts';
import { checkRepeatedTexts } from './repeated-texts.ts';
import { checkScenarioSense } from './scenario-sense.ts';
import { checkTaughtConstructs } from './taught-constructs.ts';
import { checkTranslatedByWords } from './translated-by-words.ts';
import { checkVocabularySense } from './vocabulary-sense.ts';
import { checkWritingSense } from './writing-sense.ts';

const wordLists = [
  {
    language: 'en',
    levels: new Map(
      'desk dog cat go child friend address family school see'
        .split(' ')
        .map((word) => [word, 'A1'] as const),
    ),
  },
];

/** A course with nothing in it but `parts`; a rule looks at its own kind of part only. */
function problemsOf(
  rule: PartRule,
  parts: object,
  course: object = {},
  documents: [string, unknown][] = [],
): string {
  const pack = {
    course: {
      language: 'es',
      teaches: 'en',
      subject: 'language',
      summary: 'S.',
      description: 'D.',
      skills: [],
      units: [],
      ...course,
    },
    lessons: [],
    exercises: [],
    scenarios: [],
    prompts: [],
    rubrics: [],
    concepts: [],
    wordLists,
    files: {
      folder: 'c',
      documents: new Map(documents),
      texts: new Map(),
      sources: new Map(),
      unreadable: [],
    },
    ...parts,
  };
  return rule(pack as unknown as ReadPack)
    .map(({ file, path, message }) => `${file} ${path}: ${message}`)
    .join('; ');
}

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

describe('exercises', () => {
  const exercise = {
    key: 'double',
    title: 'Double',
    statement: 'Write `double(number)`, which returns twice the number.',
    entry: { kind: 'function', name: 'double' },
    difficulty: 0.3,
    hints: ['What is twice?', 'Which sign?', 'Hand it back.'],
    tests: [
      { key: 'four', visible: true, hint: 'Try 4.', call: { arguments: [4], expected: 8 } },
      { key: 'nine', visible: false, hint: 'Try 9.', call: { arguments: [9], expected: 18 } },
    ],
    misconceptions: [],
  };
  const solution = 'def double(number):\n    return number * 2\n';
  const part = {
    exercise,
    starter: 'def double(number):\n    pass\n',
    solution,
    misconceptions: new Map(),
    unitKey: 'first',
  };
  const say = (rule: PartRule, more: object, change: object = {}) =>
    problemsOf(rule, { exercises: [{ ...part, ...more, exercise: { ...exercise, ...change } }] });

  it.each<[string, PartRule, object, object, RegExp]>([
    [
      'other parameters',
      checkExerciseSignatures,
      { starter: 'def double(value):\n    pass\n' },
      {},
      /takes \(value\)/,
    ],
    [
      'a wrong solution of something else',
      checkExerciseSignatures,
      { misconceptions: new Map([['x', 'print(1)\n']]) },
      {},
      /has no `def double`/,
    ],
    [
      'a call in the statement',
      checkExerciseSignatures,
      {},
      { statement: 'Write `double(a, b)`.' },
      /2 arguments/,
    ],
    [
      'another name in the statement',
      checkExerciseSignatures,
      {},
      { statement: 'Write `double(value)`.' },
      /calls it double\(value\)/,
    ],
    [
      'a test of two arguments',
      checkExerciseSignatures,
      {},
      { tests: [{ key: 'a', call: { arguments: [1, 2] } }] },
      /gives 2 arguments/,
    ],
    [
      'a reminder',
      checkExerciseLeftOvers,
      { solution: `${solution}# TODO: shorten\n` },
      {},
      /left from writing/,
    ],
    [
      'a trace',
      checkExerciseLeftOvers,
      { solution: solution.replace('    return', '    print(number)\n    return') },
      {},
      /asks for nothing to be shown/,
    ],
    ['two rungs', checkExerciseHelp, {}, { hints: ['One.', 'Two.'] }, /there are 2/],
    [
      'hints swapped',
      checkExerciseHelp,
      {},
      { tests: exercise.tests.map((test, at) => ({ ...test, hint: at === 0 ? 'Try 9.' : 'Try 4.' })) },
      /swapped/,
    ],
    [
      'a retelling',
      checkExerciseHelp,
      { solution: 'cookies = int(input())\nif cookies == 0:\n    print("none")\nelse:\n    print("some")\n' },
      { hints: ['Take cookies as int input, if cookies is 0 print none, else print some.', 'B.', 'C.'] },
      /tells the solution/,
    ],
    [
      'an example no test expects',
      checkExerciseHelp,
      {},
      {
        entry: { kind: 'program' },
        statement: 'Show:\n\n```text\n35\n```',
        tests: [{ key: 'a', hint: 'A.', program: { stdout: '36\n' } }],
      },
      /no test expects it/,
    ],
  ])('name %s', (_fault, rule, more, change, message) => {
    expect(say(rule, more, change)).toMatch(message);
  });

  it('are left alone when they are sound, also with defaults of their own', () => {
    const loose = new Map([['mutable-default', 'def double(number, seen=[]):\n    return number\n']]);
    for (const rule of [checkExerciseSignatures, checkExerciseLeftOvers, checkExerciseHelp])
      expect(say(rule, { misconceptions: loose })).toBe('');
  });

  it('use only what lessons up to their unit have shown', () => {
    const units = [{ key: 'first' }];
    const taught = (introduction: string) =>
      problemsOf(
        checkTaughtConstructs,
        { exercises: [part], lessons: [{ ...lesson, unitKey: 'first', introduction }] },
        { subject: 'python', units },
      );
    expect(taught('Nothing but `print(1)` and the words def and return.')).toMatch(/uses def, return/);
    expect(taught('```python\ndef half(n):\n    return n / 2\n```')).toBe('');
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
