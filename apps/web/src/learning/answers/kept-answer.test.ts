import { describe, expect, it } from 'vitest';
import { byTime, type KeptAnswer, parseKeptAnswer } from './kept-answer.ts';
import { newAttemptId } from './new-attempt-id.ts';
import { computeRetryDelayMs } from './retry-delay.ts';

const kept: KeptAnswer = {
  attemptId: 'a',
  activityId: 'b',
  activityTitle: 'c',
  lessonId: 'd',
  answer: null,
  durationMs: 1,
  answeredAt: '2026-11-21T09:00:00.000Z',
};

describe('parseKeptAnswer', () => {
  it('reads back what was written', () => {
    expect(parseKeptAnswer(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([null, '', '{', '[]', '"x"', '{"attemptId":"a"}', JSON.stringify({ ...kept, durationMs: '1' })])(
    'makes nothing of %j',
    (text) => expect(parseKeptAnswer(text)).toBeUndefined(),
  );
});

it('sorts by the time of the answer', () => {
  const early = { ...kept, attemptId: 'z', answeredAt: '2026-11-20T09:00:00.000Z' };
  expect([kept, early].sort(byTime)).toEqual([early, kept]);
});

it('makes version 4 UUIDs, each another', () => {
  const ids = Array.from({ length: 100 }, newAttemptId);
  expect(new Set(ids).size).toBe(100);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

describe('computeRetryDelayMs', () => {
  it('doubles up to a minute', () => {
    const delays = [1, 2, 3, 6, 7, 50].map((failures) => computeRetryDelayMs(failures, 0, 0.5));
    expect(delays).toEqual([1000, 2000, 4000, 32_000, 60_000, 60_000]);
  });

  it('spreads by a quarter and never comes sooner than asked', () => {
    expect(computeRetryDelayMs(1, 0, 0)).toBe(750);
    expect(computeRetryDelayMs(1, 0, 1)).toBe(1250);
    expect(computeRetryDelayMs(1, 9000, 1)).toBe(9000);
  });
});
