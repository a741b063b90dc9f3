import { describe, expect, it } from 'vitest';
import { type ReviewCard, reviewCard } from './review-card.ts';
import { applyMoves, listDue, prepareForExam, relieveBacklog } from './review-plan.ts';

const DAY = 86_400;
const NOW = 1_700_000_000;

/** Cards that were begun one day apart, the first one today. */
function deckOf(cards: number): Map<string, ReviewCard> {
  return new Map(
    Array.from({ length: cards }, (_, day) => [
      `item ${day}`,
      reviewCard(undefined, { grade: 'good', at: NOW - day * DAY }),
    ]),
  );
}

describe('listDue', () => {
  it('lists what is due, what is most certain first, and how long it takes', () => {
    const { reviews, minutes } = listDue(deckOf(12), NOW);
    expect(reviews.length).toBeGreaterThan(3);
    expect(reviews.length).toBeLessThan(12);
    const chances = reviews.map(({ retrievability }) => retrievability);
    expect(chances).toEqual(chances.toSorted((left, right) => right - left));
    expect(Math.min(...reviews.map(({ overdueDays }) => overdueDays))).toBeGreaterThanOrEqual(0);
    expect(minutes).toBe(Math.ceil((reviews.length * 12) / 60));
  });

  it('is empty when nothing is due', () => {
    expect(listDue(new Map(), NOW)).toEqual({ reviews: [], minutes: 0 });
    expect(listDue(deckOf(1), NOW).reviews).toEqual([]);
  });
});

it('relief leaves as much as a day can take and spreads the rest', () => {
  const deck = deckOf(40);
  const before = listDue(deck, NOW).reviews.length;
  const moves = relieveBacklog(deck, NOW, 2);
  const relieved = applyMoves(deck, moves);
  for (let day = 0, done = 0; done < before; day++) {
    const due = listDue(relieved, NOW + day * DAY).reviews.filter(({ item }) => {
      const original = deck.get(item);
      return original !== undefined && original.dueAt <= NOW;
    });
    done = due.length;
    expect(done).toBeLessThanOrEqual(10 * (day + 1));
  }
  expect(relieveBacklog(deck, NOW, 60)).toEqual([]);
});

describe('prepareForExam', () => {
  const deck = deckOf(20);
  const examAt = NOW + 30 * DAY;
  const at = NOW - 15 * DAY;

  const card = deck.get('item 3') as ReviewCard;
  const planned = (dueAt: number, stability = card.stability) => ({ ...card, dueAt, stability });

  it('brings what would be weak into the last three days, the weakest last, and touches nothing else', () => {
    const cards = new Map([
      ['weak', planned(examAt + 20 * DAY)],
      ['weaker', planned(examAt + 5 * DAY, card.stability / 2)],
      ['weakest', planned(examAt - DAY / 2, card.stability / 3)],
      ['strong', planned(examAt + 20 * DAY, 1000)],
      ['comes anyway', planned(examAt - 9 * DAY)],
    ]);
    expect(prepareForExam(cards, at, examAt)).toEqual([
      { item: 'weak', from: examAt + 20 * DAY, to: examAt - 3 * DAY },
      { item: 'weaker', from: examAt + 5 * DAY, to: examAt - 2 * DAY },
      { item: 'weakest', from: examAt - DAY / 2, to: examAt - DAY },
    ]);
  });

  it('does nothing for an exam that is today or over', () => {
    expect(prepareForExam(deck, NOW, NOW + DAY / 2)).toEqual([]);
    expect(prepareForExam(deck, NOW, NOW - DAY)).toEqual([]);
  });
});

it('every plan can be taken back', () => {
  const deck = deckOf(40);
  const moves = relieveBacklog(deck, NOW, 1);
  expect(moves.length).toBeGreaterThan(0);
  const moved = applyMoves(deck, moves);
  expect(moved).not.toEqual(deck);
  const back = moves.map(({ item, from, to }) => ({ item, from: to, to: from }));
  expect(applyMoves(moved, back)).toEqual(deck);
  expect(applyMoves(deck, [{ item: 'unknown', from: 0, to: 1 }])).toEqual(deck);
});
