import { Exercise } from '@kindling/shared';
import { z } from 'zod';

/** Longest program of an exercise, in characters: a screen or two. */
const Program = z.string().max(6_000);

/** A whole exercise in one piece, as models write it and teachers change it. */
export const DraftContent = z.strictObject({
  exercise: Exercise,
  starter: Program,
  solution: Program.min(1),
  /** Wrong solutions by the key of their misconception. */
  wrong: z.record(z.string(), Program),
});
export type DraftContent = z.infer<typeof DraftContent>;
