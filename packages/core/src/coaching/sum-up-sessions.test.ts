import { coaching } from '@kindling/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumUpSessions } from './sum-up-sessions.ts';

const SLIP = { from: 'he go', to: 'he goes', type: 'agreement', why: 'He, she, it: -s.' };

function session(day: number, change: Partial<coaching.SessionSummary> = {}): coaching.Session {
  return {
    conversationId: `00000000-0000-4000-8000-${String(day).padStart(12, '0')}`,
    kind: 'free',
    title: `Day ${day}`,
    at: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`,
    summary: {
      turns: 4,
      englishTurns: 4,
      spanishTurns: 0,
      practised: 'en',
      words: 50,
      wordsPerTurn: 12.5,
      mistakes: [],
      accuracyPercent: 70 + day,
      newWords: [],
      vocabulary: { mean: 1 + day / 10, standardError: 0.01, words: 30 },
      criteria: [],
      review: [],
      ...change,
    },
  };
}

describe('sessions together', () => {
  it('are points from the oldest on, with the level and its trend', () => {
    const { points, level, vocabulary } = sumUpSessions([9, 7, 5].map((day) => session(day)));
    expect(points.map(({ title }) => title)).toEqual(['Day 5', 'Day 7', 'Day 9']);
    expect(points[0]).toMatchObject({ turns: 4, words: 50, accuracyPercent: 75 });
    expect(level).toBe('A2');
    expect(vocabulary).toMatchObject({ sessions: 3, direction: 'up' });
    expect(vocabulary.slope?.perSession).toBeCloseTo(0.2, 6);
  });

  it('add mistakes up by type, over the words of all of them', () => {
    const agreement = (count: number) => ({ type: 'agreement', count, perHundredWords: 99 });
    const { mistakes } = sumUpSessions([
      session(3, { mistakes: [{ type: 'tense', count: 2, perHundredWords: 4 }, agreement(1)] }),
      session(2, { words: 150, mistakes: [agreement(3)] }),
      session(1, { words: 0, mistakes: [] }),
    ]);
    expect(mistakes).toEqual([
      { type: 'agreement', count: 4, perHundredWords: 2 },
      { type: 'tense', count: 2, perHundredWords: 1 },
    ]);
  });

  it('name a mistake that came back once, as it was said last, what came most often first', () => {
    const other = { ...SLIP, from: 'I has', to: 'I have', count: 2 };
    const { review } = sumUpSessions([
      session(3, { review: [{ ...SLIP, from: 'He go', count: 1 }] }),
      session(2, { review: [other, { ...SLIP, count: 2 }] }),
    ]);
    expect(review).toEqual([{ ...SLIP, from: 'He go', count: 3 }, other]);
  });

  it('are nothing where nothing was said', () => {
    expect(sumUpSessions([])).toEqual({
      points: [],
      level: null,
      vocabulary: { sessions: 0, slope: null, direction: 'unknown' },
      mistakes: [],
      review: [],
    });
    const silent = session(1, { turns: 0, words: 0, accuracyPercent: null, vocabulary: null });
    expect(sumUpSessions([silent])).toMatchObject({ level: null, points: [{ accuracyPercent: null }] });
  });

  it('can be sent, whatever the sessions are', () => {
    const review = fc.record({ from: fc.string(), to: fc.string(), type: fc.string(), why: fc.string(), count: fc.integer({ min: 1, max: 9 }) }); // biome-ignore format: a record
    const mistakes = fc.array(
      fc.record({
        type: fc.string(),
        count: fc.integer({ min: 1, max: 9 }),
        perHundredWords: fc.constant(1),
      }),
      { maxLength: 4 },
    );
    const any = fc.record({ review: fc.array(review, { maxLength: 5 }), mistakes, words: fc.nat(5000) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (changes) => {
        const progress = sumUpSessions(changes.map((change, index) => session(28 - index, change)));
        expect(coaching.SessionProgress.safeParse(progress).error).toBeUndefined();
        const counted = changes.flatMap((change) => change.mistakes);
        const all = (list: readonly { count: number }[]) => list.reduce((sum, { count }) => sum + count, 0);
        expect(all(progress.mistakes)).toBe(all(counted));
      }),
    );
  });
});
