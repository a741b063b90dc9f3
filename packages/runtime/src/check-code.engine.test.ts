import type { Pack, PackExercise } from '@kindling/core/curriculum';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeCheckBy } from './code-check.ts';
import { checkContent } from './content.ts';
import { checkCode } from './exercise-code.ts';
import { openPython, type PythonRunner } from './python.ts';
import { DEFAULT_STATE_FOLDER } from './state-folder.ts';

/** Some seconds where it is built already, half a minute where this is the first to need it. */
const BUILD_MS = 120_000;
/** exercise-code.engine.test.ts runs them all. */
const EVERY = 12;

const { packs } = await checkContent();
let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(DEFAULT_STATE_FOLDER, { threads: 2 });
}, BUILD_MS);
afterAll(() => python?.close());

function pickExercise(key: string): { pack: Pack; part: PackExercise } {
  for (const pack of packs) {
    const part = pack.exercises.find(({ exercise }) => exercise.key === key);
    if (part) return { pack, part };
  }
  throw new Error(`There is no exercise ${key}.`);
}

it('finds solutions right and misconceptions caught, in exercises from all over the courses', async () => {
  const some = packs.map((pack) => ({
    ...pack,
    // What lessons say of programs is a matter of the engine tests.
    lessons: [],
    exercises: pack.exercises.filter((_part, index) => index % EVERY === 0),
  }));
  expect(some.flatMap(({ exercises }) => exercises).length).toBeGreaterThanOrEqual(5);
  expect(await checkCode(some, python)).toEqual([]);
});

describe('checkCode', () => {
  it('names a solution that fails and a misconception that passes', async () => {
    const { pack, part } = pickExercise('longest-word');
    const wrong = part.misconceptions.get('wrong-comparison-edge') ?? '';
    const swapped = { ...part, solution: wrong, misconceptions: new Map([['off-by-one', part.solution]]) };
    expect(await checkCode([{ ...pack, lessons: [], exercises: [swapped] }], python)).toEqual([
      {
        file: 'python-from-zero/exercises/longest-word/solution.py',
        path: '',
        message: 'the solution fails the test two-equal: value is "dog", not "cat"',
      },
      {
        file: 'python-from-zero/exercises/longest-word/misconceptions/off-by-one.py',
        path: '',
        message: 'passes every test; write one that catches it',
      },
    ]);
  });
});

describe('codeCheckBy', () => {
  const findFailure = (key: string, source: string) =>
    codeCheckBy(python).findFailure(pickExercise(key).part.exercise, source);

  it.each([
    ['rocket-countdown', 'while True: pass', { testKey: 'three', seen: 'timeout' }],
    ['coin-jar', 'class Jar:\n    coins = 1\n', { testKey: 'fill-and-empty' }],
    ['write-labels', 'def add_labels(path, fruits): pass', { testKey: 'new-file' }],
    ['withdraw-money', 'def withdraw(box, amount): return 15', { testKey: 'take-five' }],
    ['poster', 'print("THE LIGHTHOUSE"', { testKey: 'three-lines' }],
  ])('says which test of %s the code fails first', async (key, source, failure) => {
    expect(await findFailure(key, source)).toMatchObject(failure);
  });

  it('says in which step of a script it went wrong', async () => {
    const failure = await findFailure('coin-jar', pickExercise('coin-jar').part.starter);
    expect(failure?.seen).toContain('step 2');
  });
});
