import type { Question } from '../logs/answer-log.ts';
import { bucketOf } from './encoding.ts';
import {
  at,
  averageInto,
  decayInto,
  ITEM,
  ITEM_ERROR_DECAY,
  LEARNER,
  type LearnerState,
} from './learner-state.ts';

/** How the day goes, and how the weeks went. */
const FAST_DECAY = 0.85;
const SLOW_DECAY = 0.97;
const BY_LAG_DECAY = 0.9;
/** Answers since the item was last seen: seven buckets, behind the one for new items. */
const LAG_EDGES = [10, 30, 60, 120, 300, 1000];

/** Where the errors of items last seen so long ago are remembered. */
export function errorByLagOf({ own, items }: LearnerState, question: Question): number {
  const trace = items.find(question.item);
  // A trace that is only just open belongs to a new item.
  if (trace < 0 || at(items.values, trace + ITEM.attempts) === 0) return LEARNER.errorByLag;
  const lag = at(own, LEARNER.attempts) - at(items.values, trace + ITEM.lastOrdinal);
  return LEARNER.errorByLag + 1 + bucketOf(lag, LAG_EDGES);
}

/** Remembers an error of the prediction, for the item, whose trace must be open, and for the learner. */
export function rememberError(
  learner: LearnerState,
  question: Question,
  { error, variance }: { error: number; variance: number },
): void {
  const { own, items } = learner;
  const trace = items.find(question.item);
  decayInto(items.values, trace + ITEM.error, ITEM_ERROR_DECAY, error);
  decayInto(items.values, trace + ITEM.variance, ITEM_ERROR_DECAY, variance);
  averageInto(own, LEARNER.errorFast, FAST_DECAY, error);
  averageInto(own, LEARNER.errorSlow, SLOW_DECAY, error);
  averageInto(own, errorByLagOf(learner, question), BY_LAG_DECAY, error);
}
