import type { Grade } from '@kindling/shared';

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
  /** `answer` must come from `parseAnswer`. */
  grade(activity: ActivityContent, answer: unknown): Grade;
  /** The content without its key; `seed` orders shuffled parts the same way every time. */
  toPublic(activity: ActivityContent, seed: string): Record<string, unknown>;
}
