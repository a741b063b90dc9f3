import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFoldOrder, isLate, type LedgerRow, replayMastery } from './ledger.ts';
import { emptyMasteryState, foldEvidence, type MasteryState, toMastery } from './mastery.ts';

const START = Date.parse('2026-11-01T00:00:00Z');
const row = fc.record<LedgerRow>({
  skillId: fc.constant('names'),
  attemptId: fc.stringMatching(/^[0-9a-f]{6}$/),
  answeredAt: fc.integer({ min: 0, max: 40 }).map((minute) => new Date(START + minute * 60_000)),
  purpose: fc.constantFrom('exercise' as const, 'quiz' as const),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  aided: fc.boolean(),
  weight: fc.double({ min: 0, max: 1, noNaN: true }),
});
const rows = fc.uniqueArray(row, { maxLength: 40, selector: ({ attemptId }) => attemptId });

/** The state that arrives row by row, replayed only when a row is late: what recording an attempt does. */
function arrive(arriving: readonly LedgerRow[]): MasteryState {
  let state = emptyMasteryState();
  let lastUnaidedAt: Date | null = null;
  const stored: LedgerRow[] = [];
  for (const one of arriving) {
    if (stored.some(({ attemptId }) => attemptId === one.attemptId)) continue;
    const late = !one.aided && isLate({ state, lastUnaidedAt }, one.answeredAt);
    stored.push(one);
    state = late ? replayMastery(stored) : foldEvidence(state, one);
    if (!one.aided && !late) lastUnaidedAt = one.answeredAt;
  }
  return state;
}

describe('the ledger', () => {
  it('folds to one state in whatever order its rows arrive, and however often', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (log, random) => {
        const shuffled = [...log, ...log.slice(0, 5)]
          .map((one) => ({ one, place: random.next().value as number }))
          .sort((left, right) => left.place - right.place)
          .map(({ one }) => one);
        expect(arrive(shuffled)).toEqual(replayMastery(log));
        expect(replayMastery(shuffled)).toEqual(replayMastery(log));
      }),
    );
  });

  it('never lets aided rows raise the score, and never yields a number that is none', () => {
    fc.assert(
      fc.property(rows, fc.nat(7), (log, days) => {
        const mastery = toMastery(replayMastery(log), days);
        const alone = toMastery(replayMastery(log.filter(({ aided }) => !aided)), days);
        expect(mastery.state).toBe(alone.state);
        if (mastery.state !== 'started' || alone.state !== 'started') return;
        expect(mastery.scorePercent).toBe(alone.scorePercent);
        expect(Number.isFinite(mastery.scorePercent)).toBe(true);
      }),
    );
  });

  it('orders equal times by attempt, so that they too have one order', () => {
    const at = new Date(START);
    const one = { attemptId: 'b', answeredAt: at };
    const two = { attemptId: 'a', answeredAt: at };
    expect(inFoldOrder([one, two, one])).toEqual([two, one]);
  });

  it('takes a state whose latest time was not noted for one that may be younger', () => {
    const state = { ...emptyMasteryState(), unaidedAnswers: 1 };
    expect(isLate({ state, lastUnaidedAt: null }, new Date(START))).toBe(true);
    expect(isLate({ state: emptyMasteryState(), lastUnaidedAt: null }, new Date(START))).toBe(false);
  });

  it('gives a row of no weight no say', () => {
    const state = foldEvidence(emptyMasteryState(), { purpose: 'quiz', score: 0.5, aided: false });
    const after = foldEvidence(state, { purpose: 'quiz', score: 1, aided: false, weight: 0 });
    expect(after.quiz).toEqual(state.quiz);
  });
});
