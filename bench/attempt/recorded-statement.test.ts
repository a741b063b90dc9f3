import { expect, it } from 'vitest';
import { type Recording, withIds } from './recorded-statement.ts';

const recording: Recording = {
  ids: { learnerId: 'L', attemptId: 'A', activityId: 'X', rowIds: ['R1', 'R2'] },
  statements: [
    { text: 'begin' },
    { name: 'k1', text: 'insert $1 $2 $3', values: ['L', '{"attempt":"A","rows":["R1","R2"]}', 7] },
  ],
};

it('puts other ids in place of the recorded ones, inside of JSON too, and leaves the rest', () => {
  expect(
    withIds(recording, { learnerId: 'l', attemptId: 'a', activityId: 'x', rowIds: ['r1', 'r2'] }),
  ).toEqual([
    { text: 'begin' },
    { name: 'k1', text: 'insert $1 $2 $3', values: ['l', '{"attempt":"a","rows":["r1","r2"]}', 7] },
  ]);
});

it('leaves the recording as it was', () => {
  const copy = structuredClone(recording);
  withIds(recording, { learnerId: 'l', attemptId: 'a', activityId: 'x', rowIds: [] });
  expect(recording).toEqual(copy);
});
