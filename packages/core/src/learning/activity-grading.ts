import type { Grade, Id } from '@kindling/shared';

/** An activity's content as the curriculum stores it: shape by type and version, key included. */
export interface ActivityContent {
  type: string;
  schemaVersion: number;
  content: unknown;
}

/**
 * What the activity types know, asked by type name. Throws `invalid-input` for an answer that is not one of the
 * type or names a part the content does not have, `internal` for a type or content nobody here knows.
 */
export interface ActivityGrading {
  parseAnswer(type: string, answer: unknown): unknown;
  /** `answer` must come from `parseAnswer`; `run` is what an `AnswerRunner` saw, for the types it runs. */
  grade(activity: ActivityContent, answer: unknown, run?: unknown): Grade;
  /** The content without its key; `seed` orders shuffled parts the same way every time. */
  toPublic(activity: ActivityContent, seed: string): Record<string, unknown>;
}

/** Runs answers that are programs. Slow, and never inside a transaction. */
export interface AnswerRunner {
  /** Whether answers of the type are programs. */
  runs(type: string): boolean;
  /**
   * What running the parsed answer showed, in the shape its type grades. Every run is fresh: running again does no harm.
   * Throws `rate-limited` for a learner who asks too often, `unavailable` when nothing can be run now.
   */
  run(activity: ActivityContent, answer: unknown, learnerId: Id): Promise<unknown>;
}
