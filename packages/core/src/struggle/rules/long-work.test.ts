import { StruggleThresholds } from '@kindling/shared';
import { describe, expect, it, test } from 'vitest';
import { ACTIVITY_ID, MINUTE_MS, makeTry, NOON, newTestId } from '../scene.fixture.ts';
import { findLongWork, measureWorkMs } from './long-work.ts';

const limits = StruggleThresholds.parse({});
const sittingId = newTestId();
const work = (ms: number, tries = [] as ReturnType<typeof makeTry>[]) => ({
  activityId: ACTIVITY_ID,
  tries,
  openWork: ms === 0 ? null : { ms, sittingId, at: new Date(NOON) },
});

describe('time without an answer', () => {
  it('fires just above ten minutes', () => {
    expect(findLongWork(work(10 * MINUTE_MS + 1), limits)).toEqual({
      rule: 'long-work',
      facts: { minutes: 10 },
      evidence: [
        {
          kind: 'work',
          id: sittingId,
          activityId: ACTIVITY_ID,
          at: new Date(NOON).toISOString(),
          correct: null,
        },
      ],
    });
  });

  it.each([0, 1, 10 * MINUTE_MS])('not after %d ms', (ms) => {
    expect(findLongWork(work(ms), limits)).toBeUndefined();
  });
});

test('time of wrong answers counts with it, and they are named', () => {
  const wrong = makeTry({ minute: -6, durationMs: 4 * MINUTE_MS });
  const found = findLongWork(work(7 * MINUTE_MS, [wrong]), limits);
  expect(found?.facts).toEqual({ minutes: 11 });
  expect(found?.evidence.map(({ kind, id }) => [kind, id])).toEqual([
    ['attempt', wrong.id],
    ['work', sittingId],
  ]);
});

test('a right answer ends the work, however long it took', () => {
  const right = makeTry({ correct: true, durationMs: 40 * MINUTE_MS });
  expect(findLongWork(work(0, [right]), limits)).toBeUndefined();
  expect(measureWorkMs(work(MINUTE_MS, [makeTry({ durationMs: 9 * MINUTE_MS }), right]))).toBe(MINUTE_MS);
});

test('follows what the school set', () => {
  expect(findLongWork(work(61_000), { longWorkMinutes: 1 })).toBeDefined();
  expect(findLongWork(work(11 * MINUTE_MS), { longWorkMinutes: 15 })).toBeUndefined();
});

test('a watch that runs on through several answers counts once', () => {
  const tries = [4, 8, 9].map((minute) => makeTry({ minute, durationMs: minute * MINUTE_MS }));
  expect(measureWorkMs(work(0, tries))).toBe(9 * MINUTE_MS);
});
