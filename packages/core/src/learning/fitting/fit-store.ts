import type { Id } from '@kindling/shared';
import type { NamedAnswer } from '../model/logs/answer-log.ts';
import type { GradedReview } from '../reviews/fold-reviews.ts';

/** Where a page of the school's answers ended. */
export interface AnswerPosition {
  learnerId: Id;
  attemptId: Id;
}

export interface AnswerPage {
  answers: NamedAnswer[];
  /** Undefined after the last page. */
  next: AnswerPosition | undefined;
}

/** One fit, accepted or not. */
export interface ModelFit {
  id: Id;
  fittedAt: Date;
  /** Undefined when it was not accepted. */
  version: number | undefined;
  /** Log loss on learners who were left out, of the fit and of what served. */
  candidateLoss: number;
  currentLoss: number;
  answers: number;
  learners: number;
  /** Its stored form, when it was accepted. */
  model: unknown;
}

/** A learner with enough reviews for weights of their own. */
export interface ReviewedLearner {
  learnerId: Id;
  reviews: number;
}

export interface ItemReview extends GradedReview {
  itemId: Id;
}

export interface MemoryFit {
  learnerId: Id;
  weights: readonly number[];
  reviews: number;
  /** Log loss on the reviews left out, of these weights and of those they replace. */
  loss: number;
  formerLoss: number;
  fittedAt: Date;
}

/** What the nightly fits read and write; a school's answers are read in pages, each in a transaction of its own. */
export interface FitStore {
  /** Unaided answers of the school, and how many there were at the latest fit. */
  countAnswers(): Promise<{ answers: number; atLatestFit: number }>;
  /** In the order of learner and attempt. Whole learners follow each other; their answers are in no order of time. */
  pageAnswers(after: AnswerPosition | undefined, limit: number): Promise<AnswerPage>;
  /** Keeps a fit, and of the accepted models the latest `keep`. */
  insertFit(fit: ModelFit, keep: number): Promise<void>;
  /** Learners with at least `least` reviews, `fresh` of them since their weights were fitted. */
  listReviewedLearners(least: number, fresh: number): Promise<ReviewedLearner[]>;
  listItemReviews(learnerId: Id): Promise<ItemReview[]>;
  /** The weights a learner has; undefined for those of people at large. */
  findWeights(learnerId: Id): Promise<readonly number[] | undefined>;
  saveWeights(fit: MemoryFit): Promise<void>;
  /** Works out anew how long people take for each item. */
  updatePaces(leastAnswers: number): Promise<void>;
}
