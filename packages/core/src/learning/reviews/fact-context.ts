import type { Id } from '@kindling/shared';
import type { AttemptContext } from '../attempt-store.ts';
import { findWay, toActivity, type Way } from './fact.ts';
import type { FactContext } from './fact-store.ts';

/** How long an answer takes while nobody knows: choosing is faster than typing. */
const USUAL_SECONDS: Readonly<Record<Way, number>> = { recognise: 6, recall: 10 };

/**
 * What the answer to a card's question is judged by, as for an activity: without a lesson and without skills, since a
 * word says nothing about the grammar its lesson is about.
 */
export function toAttemptContext(found: FactContext, questionId: Id): AttemptContext {
  const { fact, contentHash, answered, previousGradedAt, review, timeZone, unaidedDays } = found;
  const way = findWay(fact, questionId);
  // The language only words the question, which is asked already.
  const activity = toActivity(fact, way, fact.language ?? 'en');
  return {
    activity: { ...activity, contentHash, purpose: 'exercise', retiredAt: null, answered },
    lesson: null,
    help: { previousGradedAt, hintRung: 0, hasTalked: false },
    skills: [],
    review: {
      ...review,
      usualSeconds: review.usualSeconds ?? USUAL_SECONDS[way],
      itemId: fact.cardId,
      askedAs: [fact.questionIds.recognise, fact.questionIds.recall],
    },
    timeZone,
    unaidedDays,
  };
}
