import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, anyLedger } from '../badges/badge-ledger.fixture.ts';
import { type DatedAnswer, LONGEST_ANSWER_MS, shareByDay } from './share-by-day.ts';

const answer = (id: string, change: Partial<DatedAnswer> = {}): DatedAnswer => ({
  ...answerTo('a1'),
  attemptId: id,
  ordinal: 1,
  durationMs: 1000,
  isReview: false,
  skills: [{ skillId: 'loops', level: 'learning', beforePercent: 40, afterPercent: 50 }],
  history: {
    answeredBefore: false,
    firstWasWrong: false,
    firstRightAt: null,
    rightActivities: new Map(),
    lessonIsClean: false,
  },
  ...change,
});

describe('answers by day', () => {
  it('count in one of three columns each', () => {
    const { days } = shareByDay([
      answer('1'),
      answer('2', { correct: false }),
      answer('3', { aided: true }),
      answer('4', { aided: true, correct: false, isReview: true }),
    ]);
    expect(days).toMatchObject([{ right: 1, notYet: 1, aided: 2, reviews: 1, durationMs: 4000 }]);
  });

  it('take no more than ten minutes of one answer: a page left open is no time spent', () => {
    const { days } = shareByDay([answer('1', { durationMs: 5 * LONGEST_ANSWER_MS })]);
    expect(days[0]?.durationMs).toBe(LONGEST_ANSWER_MS);
  });

  it('span from the first to the last, in whatever order they came', () => {
    const at = (time: string) => ({ answeredAt: new Date(`2026-11-21T${time}Z`) });
    const { days, skills } = shareByDay([
      answer('1', at('10:00')),
      answer('2', at('08:00')),
      answer('3', at('12:00')),
    ]);
    for (const share of [days[0], skills[0]])
      expect([share?.firstAt, share?.lastAt]).toEqual([at('08:00').answeredAt, at('12:00').answeredAt]);
  });
});

describe('skills by day', () => {
  const moved = (beforePercent: number | null, afterPercent: number | null) => ({
    skills: [{ skillId: 'loops', level: null, beforePercent, afterPercent }],
  });

  it('go from before the first answer to after the last', () => {
    const { skills } = shareByDay([
      answer('1', moved(null, 20)),
      answer('2', moved(20, 60)),
      answer('3', moved(60, 45)),
    ]);
    expect(skills).toMatchObject([{ answers: 3, beforePercent: null, afterPercent: 45 }]);
  });

  it('have no number without unaided evidence', () => {
    const { skills } = shareByDay([answer('1', moved(null, null))]);
    expect(skills).toMatchObject([{ beforePercent: null, afterPercent: null }]);
  });
});

it('loses and doubles no answer', () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      const { days, skills } = shareByDay(
        ledger.map(({ skills: _skills, ...one }, index) => answer(`${index}`, one)),
      );
      const sum = (of: (day: (typeof days)[0]) => number) => days.reduce((total, day) => total + of(day), 0);
      expect(sum((day) => day.right + day.notYet + day.aided)).toBe(ledger.length);
      expect(skills.reduce((total, skill) => total + skill.answers, 0)).toBe(ledger.length);
      expect(new Set(days.map((day) => day.day)).size).toBe(days.length);
    }),
  );
});
