import { expect, test } from 'vitest';
import type { PackPrompt, PackRubric } from '../pack.ts';
import { CourseFile } from '../pack-schema.ts';
import { checkWriting } from './check-writing.ts';
import { PromptFile } from './writing-schema.ts';

const files = {
  folder: 'writing',
  documents: new Map(),
  texts: new Map(),
  sources: new Map(),
  unreadable: [],
};
const course = CourseFile.parse({
  slug: 'writing',
  subject: 'writing',
  language: 'en',
  title: 'Writing',
  summary: 'Write.',
  description: 'Write well.',
  position: 1,
  skills: [{ key: 'thesis', name: 'Thesis' }],
  units: [{ key: 'first', title: 'First', summary: 'One.', lessons: ['one'] }],
});

const levels = ['weak', 'sound', 'strong'].map((key) => ({ key, name: key }));
const describe = (what: string) =>
  Object.fromEntries(levels.map(({ key }) => [key, `What a ${key} essay shows about its ${what}.`]));

const makeRubric = (): PackRubric => ({
  key: 'essay',
  title: 'Essay',
  summary: 'For essays.',
  levels,
  criteria: ['thesis', 'evidence', 'style'].map((key, index) => ({
    key,
    name: key,
    question: `How is the ${key}?`,
    weight: [40, 30, 30][index] ?? 0,
    descriptions: describe(key),
  })),
});

const makePrompt = (): PackPrompt => ({
  key: 'free-bus',
  title: 'A free bus',
  unit: 'first',
  genre: 'argument',
  task: 'Should the bus be free for everybody who goes to school? Take a side.',
  audience: 'The council of your town.',
  words: { min: 200, max: 400 },
  minutes: 40,
  rubric: 'essay',
  thinkAbout: ['Who would pay?', 'Who would gain?'],
});

/** The problems after `edit`, one line each. */
function problemsOf(edit: (draft: { rubric: PackRubric; prompt: PackPrompt }) => void): string[] {
  const draft = { rubric: makeRubric(), prompt: makePrompt() };
  edit(draft);
  return checkWriting(files, course, { prompts: [draft.prompt], rubrics: [draft.rubric] }).map(
    ({ file, path, message }) => `${file}|${path}|${message}`,
  );
}

test('a sound prompt with its rubric has no problem', () => {
  expect(problemsOf(() => {})).toEqual([]);
});

const RUBRIC = 'writing/rubrics/essay.yaml';
const PROMPT = 'writing/prompts/free-bus.yaml';

test.each<[string, (draft: { rubric: PackRubric; prompt: PackPrompt }) => void, string]>([
  [
    'weights that do not make 100',
    ({ rubric }) => Object.assign(rubric.criteria[0] ?? {}, { weight: 50 }),
    `${RUBRIC}|criteria|the weights make 110; they must make 100`,
  ],
  [
    'a level without a description',
    ({ rubric }) => delete rubric.criteria[1]?.descriptions.sound,
    `${RUBRIC}|criteria.1.descriptions|the level sound is not described`,
  ],
  [
    'a description of no level',
    ({ rubric }) =>
      Object.assign(rubric.criteria[2]?.descriptions ?? {}, { superb: 'Better than any other.' }),
    `${RUBRIC}|criteria.2.descriptions.superb|there is no level superb in this rubric`,
  ],
  [
    'two levels that read alike',
    ({ rubric }) =>
      Object.assign(rubric.criteria[0]?.descriptions ?? {}, {
        weak: 'All the same.',
        sound: 'All the same.',
      }),
    `${RUBRIC}|criteria.0.descriptions|two levels have the same description: All the same.`,
  ],
  [
    'a criterion twice',
    ({ rubric }) => Object.assign(rubric.criteria[1] ?? {}, { key: 'thesis' }),
    `${RUBRIC}|criteria|the key thesis stands twice`,
  ],
  [
    'a level twice',
    ({ rubric }) => Object.assign(rubric, { levels: [...levels, levels[0]] }),
    `${RUBRIC}|levels|the key weak stands twice`,
  ],
  [
    'a unit nobody has',
    ({ prompt }) => Object.assign(prompt, { unit: 'last' }),
    `${PROMPT}|unit|there is no unit last in course.yaml`,
  ],
  [
    'a question twice',
    ({ prompt }) => Object.assign(prompt, { thinkAbout: ['Why?', 'Why?'] }),
    `${PROMPT}|thinkAbout|the same question stands twice: Why?`,
  ],
])('%s is named', (_, edit, expected) => {
  expect(problemsOf(edit)).toEqual([expected]);
});

test('a rubric that is not there leaves the other one without a prompt', () => {
  expect(problemsOf(({ prompt }) => Object.assign(prompt, { rubric: 'letter' }))).toEqual([
    `${RUBRIC}||no prompt is judged by this rubric; name it in one or remove the file`,
    `${PROMPT}|rubric|there is no rubric letter; write rubrics/letter.yaml or name another`,
  ]);
});

test('two prompts that ask the same are named', () => {
  const again = {
    ...makePrompt(),
    key: 'again',
    task: makePrompt().task.replaceAll(' ', '  ').toUpperCase(),
  };
  expect(checkWriting(files, course, { prompts: [makePrompt(), again], rubrics: [makeRubric()] })).toEqual([
    {
      file: 'writing/prompts/again.yaml',
      path: 'task',
      message: 'asks the same as free-bus; ask something else',
    },
  ]);
});

test('a prompt whose least is not below its most has the wrong shape', () => {
  const { key: _, ...prompt } = makePrompt();
  const parsed = PromptFile.safeParse({ ...prompt, words: { min: 400, max: 400 } });
  expect(parsed.error?.issues).toMatchObject([{ path: ['words'], message: '`min` must be less than `max`' }]);
});
