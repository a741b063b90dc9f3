import { type ReviewCard, retrievabilityAt } from './review-card.ts';

const DAY_SECONDS = 86_400;
/** What one review takes when nothing is known of the item. */
const USUAL_REVIEW_SECONDS = 12;
/** Cards below this chance on the day of an exam are reviewed once more before it. */
const EXAM_RETENTION = 0.9;
const EXAM_DAYS = 3;

/** Cards by the name of their item. */
export type Deck = ReadonlyMap<string, ReviewCard>;

export interface DueReview {
  item: string;
  retrievability: number;
  overdueDays: number;
}

export interface DueList {
  /** What is most certain first: of a backlog that cannot be done in full, these are the ones still to be saved. */
  reviews: DueReview[];
  minutes: number;
}

/** What is due at a time, and about how long it takes. */
export function listDue(deck: Deck, at: number, reviewSeconds = USUAL_REVIEW_SECONDS): DueList {
  const reviews = [...deck]
    .filter(([, card]) => card.dueAt <= at)
    .map(([item, card]) => ({
      item,
      retrievability: retrievabilityAt(card, at),
      overdueDays: (at - card.dueAt) / DAY_SECONDS,
    }))
    .sort((left, right) => right.retrievability - left.retrievability || (left.item < right.item ? -1 : 1));
  return { reviews, minutes: Math.ceil((reviews.length * reviewSeconds) / 60) };
}

/** A card that would move. A list of these is a preview; with `from` and `to` exchanged it is the way back. */
export interface Move {
  item: string;
  from: number;
  to: number;
}

/** The deck with its cards moved. Moves of items it does not have change nothing. */
export function applyMoves(deck: Deck, moves: readonly Move[]): Map<string, ReviewCard> {
  const moved = new Map(deck);
  for (const { item, to } of moves) {
    const card = moved.get(item);
    if (card !== undefined) moved.set(item, { ...card, dueAt: to });
  }
  return moved;
}

/** Spreads what is overdue over the coming days, as many minutes a day as there are; what is today's stays. */
export function relieveBacklog(
  deck: Deck,
  at: number,
  minutesPerDay: number,
  reviewSeconds = USUAL_REVIEW_SECONDS,
): Move[] {
  const perDay = Math.max(1, Math.floor((minutesPerDay * 60) / reviewSeconds));
  return listDue(deck, at).reviews.flatMap(({ item }, place) => {
    const day = Math.floor(place / perDay);
    const from = deck.get(item)?.dueAt ?? at;
    return day === 0 ? [] : [{ item, from, to: at + day * DAY_SECONDS }];
  });
}

/**
 * Brings forward what would be too weak on the day of an exam, into the last three days before it, the weakest last so
 * that they are freshest. What comes anyway before then, and an exam that is over, move nothing.
 */
export function prepareForExam(deck: Deck, at: number, examAt: number): Move[] {
  const days = Math.min(EXAM_DAYS, Math.floor((examAt - at) / DAY_SECONDS));
  if (days < 1) return [];
  const firstAt = examAt - days * DAY_SECONDS;
  const weak = [...deck]
    .filter(([, card]) => card.dueAt > firstAt && retrievabilityAt(card, examAt) < EXAM_RETENTION)
    .sort(([, left], [, right]) => retrievabilityAt(right, examAt) - retrievabilityAt(left, examAt));
  return weak.map(([item, card], place) => {
    const day = Math.floor((place * days) / weak.length);
    return { item, from: card.dueAt, to: firstAt + day * DAY_SECONDS };
  });
}
