import { AppError } from '@kindling/shared';
import { expect, it } from 'vitest';
import { describeProblem } from '../pack-files.ts';
import { type CodeCheck, checkExerciseCode, countPrograms } from './check-exercise-code.ts';
import { checkExercises } from './check-exercises.ts';
import { draftLessons, makeExerciseDraft, toCourseAndFiles } from './exercise-draft.fixture.ts';

const { course, files } = toCourseAndFiles(makeExerciseDraft());
const { exercises } = checkExercises(files, course, draftLessons);

/** Says that every program passes but those that hold one of `failing`. */
const failingFor = (...failing: string[]): CodeCheck => ({
  findFailure: async (exercise, source) =>
    failing.some((text) => source.includes(text))
      ? { testKey: exercise.tests[0]?.key ?? '', seen: 'None instead of 8' }
      : undefined,
});
const check = async (codeCheck: CodeCheck) =>
  (await checkExerciseCode('starter', exercises, codeCheck)).map(describeProblem);

it('counts the solution, the starter and each misconception', () => {
  expect(countPrograms(exercises)).toBe(4);
});

it('is content when the solution passes and everything else fails', async () => {
  expect(await check(failingFor('"""', 'print', '    number * 2'))).toEqual([]);
});

it('says which test the solution fails, and what was seen', async () => {
  expect(await check(failingFor('"""', 'print', 'number'))).toEqual([
    'starter/exercises/double/solution.py: the solution fails the test four: None instead of 8',
  ]);
});

it('names each wrong program that no test catches', async () => {
  expect(await check(failingFor('print'))).toEqual([
    'starter/exercises/double/starter.py: passes every test; write one that catches it',
    'starter/exercises/double/misconceptions/missing-return.py: passes every test; write one that catches it',
  ]);
});

it('blames no exercise when code cannot be run', async () => {
  const broken: CodeCheck = { findFailure: () => Promise.reject(new AppError('unavailable', 'No sandbox')) };
  await expect(check(broken)).rejects.toMatchObject({ code: 'unavailable' });
});
