import type { Id, learning, Page, PageQuery } from '@kindling/shared';
import type { ReviewContext } from '../attempt-store.ts';
import type { ReviewCard } from '../model/reviews/review-card.ts';
import type { Fact } from './fact.ts';

/** Where a fact stands for a learner: when its card comes, and what is remembered. */
export interface FactStanding {
  cardId: Id;
  dueAt: Date;
  reviews: number;
  stability: number;
}

export interface OwnFact {
  front: string;
  back: string;
  example: string | null;
}

export interface StoredOwnFact extends OwnFact {
  id: Id;
  source: learning.CardSource;
  addedAt: Date;
  standing: FactStanding;
}

export interface NewCard {
  id: Id;
  recogniseId: Id;
  recallId: Id;
  addedAt: Date;
}

/** A question of a card, with everything its answer is judged by. */
export interface FactContext {
  fact: Fact;
  /** Of term, meaning and example as they stand now. */
  contentHash: string;
  /** Whether this way was asked before. */
  answered: boolean;
  /** When the last answer to the card, either way, was graded: it showed what was right. */
  previousGradedAt: Date | null;
  review: Pick<ReviewContext, 'weights'> & { card: ReviewCard; usualSeconds: number | undefined };
  timeZone: string;
  unaidedDays: readonly string[];
}

/** Cards of words and of learners' own facts. All methods are about one learner. */
export interface FactStore {
  /** Undefined for a word that is in no course of today. */
  addWord(learnerId: Id, wordId: Id, card: NewCard): Promise<FactStanding | undefined>;
  /** Words of the lesson that have no card yet; a share of them is due at once, the others on the days after. */
  addWordsOfLesson(learnerId: Id, lessonId: Id, now: Date): Promise<void>;
  addOwn(learnerId: Id, card: NewCard, fact: OwnFact & { source: learning.CardSource }): Promise<void>;
  countOwn(learnerId: Id): Promise<number>;
  findOwn(learnerId: Id, cardId: Id): Promise<StoredOwnFact | undefined>;
  /** The fact with the same front and back. */
  findSameOwn(learnerId: Id, fact: Pick<OwnFact, 'front' | 'back'>): Promise<StoredOwnFact | undefined>;
  pageOwn(learnerId: Id, page: PageQuery): Promise<Page<StoredOwnFact>>;
  /** False when there is no such fact of the learner's own. */
  changeOwn(learnerId: Id, cardId: Id, fact: OwnFact): Promise<boolean>;
  /** Deletes the card and what was remembered of it; false when there is none. */
  remove(learnerId: Id, cardId: Id): Promise<boolean>;
  /** A card to be asked; undefined when the word left its course. */
  findFact(learnerId: Id, cardId: Id): Promise<{ fact: Fact; reviews: number } | undefined>;
  /** The card one of whose questions this is. `now` bounds how far back days are read. */
  findContext(learnerId: Id, questionId: Id, now: Date): Promise<FactContext | undefined>;
}
