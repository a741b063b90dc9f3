import type { RefitOutcome, ReviewHistory } from '@kindling/core/learning/fitting';
import type { NamedAnswer } from '@kindling/core/learning/model';

/** What a fitting thread is told: answers page by page and then to refit, or one learner's histories. */
export type FitRequest =
  | { kind: 'answers'; answers: readonly NamedAnswer[] }
  | { kind: 'refit'; current: unknown }
  | { kind: 'memory'; histories: readonly ReviewHistory[] };

/** What it says in the end, once. */
export type FitReply = { kind: 'refit'; outcome: RefitOutcome } | { kind: 'memory'; weights: number[] };
