import { AppError } from '@kindling/shared';
import { expect, it } from 'vitest';
import { checkExercises } from '../exercises/check-exercises.ts';
import { draftLessons, makeExerciseDraft, toCourseAndFiles } from '../exercises/exercise-draft.fixture.ts';
import type { CodeCheck } from '../exercises/index.ts';
import type { Pack } from '../pack.ts';
import { runPrograms } from './run-programs.ts';

const { course, files } = toCourseAndFiles(makeExerciseDraft());
const [exercise] = checkExercises(files, course, draftLessons).exercises;
/** Three exercises of four programs each. */
const pack = { course, exercises: [exercise, exercise, exercise] } as Pack;
const PASSES_ALL: CodeCheck = { findFailure: async () => undefined };

/** A clock that goes on by so much whenever it is asked. */
function ticking(stepMs: number) {
  let now = 0;
  return () => {
    now += stepMs;
    return new Date(now);
  };
}

it('runs every program and names what no test catches', async () => {
  const report = await runPrograms([pack], async () => PASSES_ALL, ticking(1));
  expect([report.ran, report.notRun]).toEqual([12, 0]);
  // The starter and both misconceptions of each.
  expect(report.problems).toHaveLength(9);
});

it('stops when the time is over, and says how much was left', async () => {
  const report = await runPrograms([pack], async () => PASSES_ALL, ticking(5_000));
  expect([report.ran, report.notRun]).toEqual([8, 4]);
});

it('blames nobody when there is no sandbox, and opens none where there is nothing to run', async () => {
  const away = () => Promise.reject(new AppError('unavailable', 'No sandbox.'));
  expect(await runPrograms([pack], away, ticking(1))).toEqual({ problems: [], ran: 0, notRun: 12 });
  const none = () => Promise.reject(new Error('opened'));
  const nothing = { problems: [], ran: 0, notRun: 0 };
  expect(await runPrograms([{ ...pack, exercises: [] }], none, ticking(1))).toEqual(nothing);
  await expect(runPrograms([pack], none, ticking(1))).rejects.toThrow('opened');
});
