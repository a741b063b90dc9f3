import type { ReviewCard } from '@kindling/core/learning';
import { z } from 'zod';

const SECOND_MS = 1000;
const toSeconds = (time: Date) => time.getTime() / SECOND_MS;
const toTime = (seconds: number) => new Date(Math.round(seconds * SECOND_MS));

/** A row of app.review_card as columns or as the JSON of the row; other columns are ignored. */
export const CardRow = z
  .object({
    due_at: z.coerce.date(),
    last_at: z.coerce.date(),
    stability: z.number(),
    difficulty: z.number(),
    reviews: z.number().int(),
    lapses: z.number().int(),
  })
  .transform(
    ({ due_at, last_at, ...memory }): ReviewCard => ({
      ...memory,
      dueAt: toSeconds(due_at),
      lastAt: toSeconds(last_at),
    }),
  );

/** The columns of app.review_card that carry the card. */
export function toCardColumns({ dueAt, lastAt, ...memory }: ReviewCard) {
  return { ...memory, due_at: toTime(dueAt), last_at: toTime(lastAt) };
}
