import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWER_DECAY,
  emptyMasteryState,
  foldEvidence,
  levelOf,
  MASTERY_WEIGHTS,
  type MasteryState,
  roundHalfUp,
  type ScoredEvidence,
  toMastery,
} from './mastery.ts';

const evidence = fc.record<ScoredEvidence>({
  purpose: fc.constantFrom('exercise', 'quiz'),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  aided: fc.boolean(),
});
const activeDays = fc.integer({ min: 0, max: 7 });

const fold = (answers: readonly ScoredEvidence[]) => answers.reduce(foldEvidence, emptyMasteryState());
const unaided = (purpose: ScoredEvidence['purpose'], ...scores: number[]) =>
  scores.map((score) => ({ purpose, score, aided: false }));

function started(state: MasteryState, days: number) {
  const mastery = toMastery(state, days);
  if (mastery.state !== 'started') throw new Error('Expected started mastery');
  return mastery;
}

describe('the weights of the formula', () => {
  it('are the mission formula and sum to one', () => {
    expect(MASTERY_WEIGHTS).toEqual({ exercise: 0.4, quiz: 0.3, codeQuality: 0.2, consistency: 0.1 });
    expect(Object.values(MASTERY_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });
});

describe('levelOf', () => {
  it.each([
    [0, 'beginner'],
    [40, 'beginner'],
    [41, 'learning'],
    [70, 'learning'],
    [71, 'proficient'],
    [90, 'proficient'],
    [91, 'mastered'],
    [100, 'mastered'],
  ] as const)('%i percent is %s', (percent, level) => {
    expect(levelOf(percent)).toBe(level);
  });
});

describe('roundHalfUp', () => {
  it.each([
    [40.49, 40],
    [40.5, 41],
    [70.5, 71],
    [90.5, 91],
    // 0.285 * 300 is 85.49999999999999 in binary; the half it means counts.
    [0.285 * 300, 86],
  ])('%d becomes %i', (value, whole) => {
    expect(roundHalfUp(value)).toBe(whole);
  });
});

describe('toMastery', () => {
  it('is not started without evidence, however active the learner is', () => {
    expect(toMastery(emptyMasteryState(), 7)).toEqual({ state: 'not-started' });
  });

  it('is not started when every answer was aided', () => {
    const state = fold([{ purpose: 'exercise', score: 1, aided: true }]);
    expect(state.aidedAnswers).toBe(1);
    expect(toMastery(state, 5)).toEqual({ state: 'not-started' });
  });

  it('adds the four components up by the formula when all have evidence', () => {
    const state: MasteryState = {
      exercise: { sum: 0.8, weight: 1 },
      quiz: { sum: 0.7, weight: 1 },
      codeQuality: { sum: 0.6, weight: 1 },
      unaidedAnswers: 3,
      aidedAnswers: 0,
    };
    // .4 * 80 + .3 * 70 + .2 * 60 + .1 * 40 = 69
    const mastery = started(state, 2);
    expect(mastery.scorePercent).toBe(69);
    expect(mastery.level).toBe('learning');
    expect(mastery.missing).toEqual([]);
  });

  it('shares the weight of missing components out and names them', () => {
    const mastery = started(fold(unaided('exercise', 1)), 0);
    expect(mastery.missing).toEqual(['quiz', 'codeQuality']);
    expect(mastery.parts.map(({ component, weight }) => [component, weight])).toEqual([
      ['exercise', 0.8],
      ['consistency', 0.2],
    ]);
    expect(mastery.scorePercent).toBe(80);
  });

  it('rounds before it reads the level, so that 70.5 is proficient', () => {
    const state: MasteryState = { ...emptyMasteryState(), exercise: { sum: 0.88125, weight: 1 } };
    const mastery = started(state, 0);
    expect(mastery.scorePercent).toBe(71);
    expect(mastery.level).toBe('proficient');
  });

  it.each([
    [0, 0],
    [1, 20],
    [4, 80],
    [5, 100],
    [7, 100],
  ])('%i active days make consistency %i', (days, percent) => {
    const parts = started(fold(unaided('quiz', 0.5)), days).parts;
    expect(parts.find((part) => part.component === 'consistency')?.valuePercent).toBe(percent);
  });

  it('weighs the newest answers most', () => {
    const improving = started(fold(unaided('exercise', 0, 0, 1)), 0).scorePercent;
    const declining = started(fold(unaided('exercise', 1, 0, 0)), 0).scorePercent;
    expect(improving).toBeGreaterThan(declining);
    const weight = 1 + ANSWER_DECAY + ANSWER_DECAY ** 2;
    expect(started(fold(unaided('exercise', 0, 0, 1)), 0).parts[0]?.valuePercent).toBeCloseTo(
      100 / weight,
      9,
    );
  });

  it('stays within bounds and never yields NaN', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 200 }), activeDays, (answers, days) => {
        const mastery = toMastery(fold(answers), days);
        if (mastery.state === 'not-started') return answers.every((answer) => answer.aided);
        expect(Number.isInteger(mastery.scorePercent)).toBe(true);
        expect(mastery.scorePercent).toBeGreaterThanOrEqual(0);
        expect(mastery.scorePercent).toBeLessThanOrEqual(100);
        for (const part of mastery.parts) {
          expect(part.valuePercent).toBeGreaterThanOrEqual(0);
          expect(part.valuePercent).toBeLessThanOrEqual(100);
        }
        expect(mastery.parts.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(1, 9);
        expect(mastery.level).toBe(levelOf(mastery.scorePercent));
        return true;
      }),
    );
  });
});

describe('foldEvidence', () => {
  it('never lets aided answers move the score, wherever they come', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 100 }), activeDays, (answers, days) => {
        const alone = fold(answers.filter((answer) => !answer.aided));
        const together = fold(answers);
        expect(together).toEqual({ ...alone, aidedAnswers: answers.filter((answer) => answer.aided).length });
        const [left, right] = [toMastery(alone, days), toMastery(together, days)];
        expect(left.state).toBe(right.state);
        if (left.state === 'started' && right.state === 'started')
          expect(right.scorePercent).toBe(left.scorePercent);
      }),
    );
  });

  it('replays the ledger to the same state, in one go or in pieces', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 100 }), fc.nat(100), (answers, cut) => {
        const first = fold(answers.slice(0, cut));
        expect(answers.slice(cut).reduce(foldEvidence, structuredClone(first))).toEqual(fold(answers));
      }),
    );
  });

  it('is never lowered by a better answer in place of a worse one', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(evidence, { maxLength: 30 }),
        score,
        score,
        activeDays,
        (answers, one, two, days) => {
          const [worse, better] = [Math.min(one, two), Math.max(one, two)];
          const low = started(fold([...answers, ...unaided('exercise', worse)]), days);
          const high = started(fold([...answers, ...unaided('exercise', better)]), days);
          expect(high.scorePercent).toBeGreaterThanOrEqual(low.scorePercent);
        },
      ),
    );
  });

  it('counts how well a right program is written, beside whether it is right', () => {
    const written = foldEvidence(emptyMasteryState(), {
      ...{ purpose: 'exercise', score: 1, aided: false, codeQuality: 0.8 },
    });
    expect(written).toMatchObject({
      exercise: { sum: 1, weight: 1 },
      codeQuality: { sum: 0.8, weight: 1 },
      unaidedAnswers: 1,
    });
    const more = foldEvidence(written, { purpose: 'exercise', score: 0, aided: false });
    expect(more.codeQuality).toEqual(written.codeQuality);
    const helped = foldEvidence(written, { purpose: 'exercise', score: 1, aided: true, codeQuality: 0 });
    expect(helped.codeQuality).toEqual(written.codeQuality);
  });

  it('leaves the state it was given as it was', () => {
    const before = fold(unaided('quiz', 0.5));
    const copy = structuredClone(before);
    foldEvidence(before, { purpose: 'quiz', score: 1, aided: false });
    expect(before).toEqual(copy);
  });
});
