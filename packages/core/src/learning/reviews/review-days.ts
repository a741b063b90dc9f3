import type { learning } from '@kindling/shared';
import { type LocalDate, shiftDate, toLocalDate } from '../calendar.ts';
import type { KnownCard } from './review-store.ts';

const FORECAST_DAYS = 14;
/** What a review takes while nobody knows. */
export const UNKNOWN_REVIEW_MS = 20_000;

export const toMinutes = (ms: number) => Math.ceil(ms / 60_000);

/** When a card comes, as it is planned. */
export function dueTimeOf({ card, plannedAt }: Pick<KnownCard, 'card' | 'plannedAt'>): Date {
  return plannedAt ?? new Date(card.dueAt * 1000);
}

/** Reviews and minutes of the two weeks from today on, in the learner's own days; what is overdue falls on today. */
export function forecastReviews(
  cards: readonly KnownCard[],
  now: Date,
  timeZone: string,
): learning.ReviewDay[] {
  const today = toLocalDate(now, timeZone);
  const load = new Map<LocalDate, { reviews: number; ms: number }>();
  for (const known of cards) {
    const due = dueTimeOf(known);
    const date = toLocalDate(due < now ? now : due, timeZone);
    const before = load.get(date) ?? { reviews: 0, ms: 0 };
    load.set(date, {
      reviews: before.reviews + 1,
      ms: before.ms + (known.usualMs ?? UNKNOWN_REVIEW_MS),
    });
  }
  return Array.from({ length: FORECAST_DAYS }, (_, index) => {
    const date = shiftDate(today, index);
    const { reviews, ms } = load.get(date) ?? { reviews: 0, ms: 0 };
    return { date, reviews, minutes: toMinutes(ms) };
  });
}
