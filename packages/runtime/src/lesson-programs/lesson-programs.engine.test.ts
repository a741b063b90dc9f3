import { activityRegistry } from '@kindling/activities/registry';
import { readPackFiles } from '@kindling/adapters/content-files';
import { checkPack, type Pack } from '@kindling/core/curriculum';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CONTENT_FOLDER } from '../content.ts';
import { openPython, type PythonRunner } from '../python.ts';
import { DEFAULT_STATE_FOLDER } from '../state-folder.ts';
import { checkLessonPrograms } from './index.ts';

const check = checkPack(await readPackFiles(`${CONTENT_FOLDER}/python-from-zero`), activityRegistry);
if (!check.ok) throw new Error('The course is not sound.');
const { pack } = check;

let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(DEFAULT_STATE_FOLDER, { threads: 1 });
}, 120_000);
afterAll(() => python.close());

/** What is said of a course with one lesson that has this introduction and this activity, and no exercise. */
async function saidOf(
  introduction: string,
  content: object = {},
  exercises: Pack['exercises'] = [],
): Promise<string> {
  const [first] = pack.lessons;
  const [activity] = first?.activities ?? [];
  if (!first || !activity) throw new Error('There is no lesson.');
  const lesson = { ...first, introduction, activities: [{ ...activity, content }] };
  const problems = await checkLessonPrograms({ ...pack, lessons: [lesson], exercises }, python);
  return problems.map(({ path, message }) => `${path}: ${message}`).join('; ');
}

const code = (text: string) => ({ language: 'python', text });
const choice = (text: string, right: string, wrong: string) => ({
  prompt: 'What is shown?',
  code: code(text),
  options: [{ text: right, correct: true }, { text: wrong }],
});

it.each<[string, string, object, RegExp]>([
  ['a key that is not shown', '', choice('print(2 + 3)', '`23`', '`5`'), /shows “5”, and the key is `23`/],
  [
    'a number one off',
    '',
    { prompt: 'Which number is shown?', code: code('print(7)'), expected: { kind: 'number', value: 8 } },
    /shows “7”/,
  ],
  [
    'lines counted wrong',
    '',
    {
      prompt: 'How many lines does this program show?',
      code: code('print(1)\nprint(2)'),
      expected: { kind: 'number', value: 3 },
    },
    /2 lines/,
  ],
  ['a program that stops', '', choice('print(x)', '`1`', '`2`'), /stops \(NameError/],
  ['a program that does not end', '', choice('while True:\n    pass', '`1`', '`2`'), /does not end/],
  [
    'a pair that is not so',
    '',
    {
      prompt: 'Each?',
      pairs: [
        { left: '`range(3)`', right: '0 1 2' },
        { left: '`range(2)`', right: '0 1' },
        { left: '`range(1, 3)`', right: '1 2 3' },
      ],
    },
    /pairs\.2/,
  ],
  ['lines without their indentation', '', { isCode: true, items: ['if 1:', 'print(1)'] }, /no Python/],
  [
    'a gap that spoils the program',
    '',
    { format: 'code', text: 'if {{1}}:', gaps: [{ accept: ['1:'] }] },
    /no Python/,
  ],
  ['a block that is no Python', '```python\nprint(“a”)\n```', {}, /no Python/],
  [
    'a row that is not so',
    '| a | b |\n|---|---|\n| `1 + 1` | `2` |\n| `7 // 2` | `3` |\n| `7 % 2` | `2` |\n',
    {},
    /`7 % 2` gives 2, and it gives 1/,
  ],
  [
    'prose that is not so',
    '```python\ndef half(n):\n    return n // 2\n```\n\n`half(7)` is `4`.',
    {},
    /and it gives 3/,
  ],
  [
    'a recursion without end',
    '```python\ndef sink(n):\n    return sink(n)\n```\n\n`sink(3)` is `0`.',
    {},
    /RecursionError|does not end/,
  ],
])('names %s', async (_fault, introduction, content, message) => {
  expect(await saidOf(introduction, content)).toMatch(message);
});

it.each<[string, string, object]>([
  ['what is so', '`"4" * 2` is `"44"`, and `print("a")` shows `a`.', choice('print(2 + 3)', '`5`', '`23`')],
  [
    'what somebody types',
    '',
    { ...choice('print(input() * 2)', '`55`', '`10`'), prompt: 'A person types `5`. What is shown?' },
  ],
  ['options in words', '', choice('print("")', 'Nothing', 'An error')],
  [
    'code with a fault that is asked for',
    '',
    { prompt: 'Which line gives the SyntaxError?', code: code('print(1') },
  ],
  ['blocks with something left out', '```python\nfor name in ...\n```', {}],
])('leaves alone %s', async (_case, introduction, content) => {
  expect(await saidOf(introduction, content)).toBe('');
});

it('names a wrong solution that only stumbles', async () => {
  const part = pack.exercises.find(({ exercise }) => exercise.key === 'longest-word');
  if (!part) throw new Error('There is no such exercise.');
  const spoil = (source: string) => [{ ...part, misconceptions: new Map([['off-by-one', source]]) }];
  expect(await saidOf('', {}, spoil('def longest(words):\n    prnt(words)\n'))).toMatch(/uses prnt/);
  expect(await saidOf('', {}, spoil('def longest(words)\n    return None\n'))).toMatch(/no Python/);
  expect(await saidOf('', {}, [part])).toBe('');
});
