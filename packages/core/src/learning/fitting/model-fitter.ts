import type { NamedAnswer } from '../model/logs/answer-log.ts';
import type { ReviewHistory } from './review-history.ts';

/** What a refit found; see `refit`. */
export interface RefitOutcome {
  accepted: boolean;
  candidateLoss: number;
  currentLoss: number;
  answers: number;
  learners: number;
  /** Stored form of the accepted model; else null. */
  model: unknown;
}

/** Fits in a thread of its own: it takes a core for seconds, and requests must not wait for it. */
export interface ModelFitter {
  /** @param current stored form of the model that serves; undefined before the first fit. */
  refit(
    pages: AsyncIterable<readonly NamedAnswer[]>,
    current: unknown,
    signal: AbortSignal,
  ): Promise<RefitOutcome>;
  /** The 21 memory weights (FSRS-6) under which the histories are least surprising. */
  fitMemory(histories: readonly ReviewHistory[], signal: AbortSignal): Promise<number[]>;
}
