import type { Mastery } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { emptyMasteryState, toMastery } from '../mastery.ts';
import { reviewCard } from '../model/reviews/review-card.ts';
import { type GateFacts, judgeGate } from './skill-gate.ts';

const NOW = 1_800_000_000;
const DAY = 86_400;
const masteryOf = (score: number, unaidedAnswers: number): Mastery =>
  toMastery({ ...emptyMasteryState(), exercise: { sum: score, weight: 1 }, unaidedAnswers }, 5);
const card = reviewCard(undefined, { grade: 'good', at: NOW - DAY });
const shown: GateFacts = { mastery: masteryOf(0.9, 3), chances: [0.8, 0.85, 0.95], items: 2, cards: [card] };

describe('the gate of a skill', () => {
  it('opens when everything was shown, without help', () => {
    expect(judgeGate(shown, NOW)).toEqual({ status: 'passed', chancePercent: 85, missing: [] });
  });

  it.each([
    [{ mastery: masteryOf(0.6, 3) }, 'mastery'],
    [{ chances: [0.8, 0.84, 0.95] }, 'chance'],
    [{ mastery: masteryOf(0.9, 2) }, 'answers'],
    [{ items: 1 }, 'items'],
  ] as const)('says what is missing: %j', (change, missing) => {
    expect(judgeGate({ ...shown, ...change }, NOW)).toMatchObject({ status: 'open', missing: [missing] });
  });

  it('opens for review when half of it is forgotten', () => {
    expect(judgeGate(shown, NOW + 60 * DAY)).toMatchObject({ status: 'review', missing: [] });
  });

  it('takes the middle of an even number of chances, and none for none', () => {
    expect(judgeGate({ ...shown, chances: [0.8, 0.9] }, NOW).chancePercent).toBe(85);
    const nothing = { mastery: { state: 'not-started' } as const, chances: [], items: 0, cards: [] };
    expect(judgeGate(nothing, NOW)).toEqual({
      status: 'open',
      chancePercent: 0,
      missing: ['mastery', 'chance', 'answers', 'items'],
    });
  });
});
