import type { Question } from '../logs/answer-log.ts';
import { type Encoding, toEvidence } from './encoding.ts';
import { FEATURE, itemWeightOf } from './feature-layout.ts';
import { at, ITEM, LEARNER, type LearnerState, secondsSince } from './learner-state.ts';
import { clamp, logCount } from './logistic.ts';
import type { FeatureRow } from './sparse-rows.ts';

const LONGEST_STREAK = 3;

/** The item itself, and what this learner did with it before. */
export function encodeItem(
  encoding: Encoding,
  { own, items }: LearnerState,
  question: Question,
  row: FeatureRow,
): void {
  const weight = itemWeightOf(encoding.space, question.item);
  if (weight >= 0) row.push(weight, 1);
  const trace = items.find(question.item);
  if (trace < 0) {
    row.push(FEATURE.newItem, 1);
    return;
  }
  const { values } = items;
  const streak = at(values, trace + ITEM.streak);
  const outcome = streak > 0 ? 1 : 0;
  const lag = at(own, LEARNER.attempts) - at(values, trace + ITEM.lastOrdinal);
  row.push(FEATURE.itemWins, logCount(at(values, trace + ITEM.wins)));
  row.push(FEATURE.itemAnswers, logCount(at(values, trace + ITEM.attempts)));
  row.push(FEATURE.itemLast + outcome, 1);
  row.push(FEATURE.itemLag + outcome, logCount(lag) / 5);
  const right = at(values, trace + ITEM.right);
  row.push(FEATURE.itemEvidence, toEvidence(right, at(values, trace + ITEM.weight), 1, encoding));
  row.push(FEATURE.itemStreak + LONGEST_STREAK + clamp(streak, LONGEST_STREAK), 1);
  const pause = secondsSince(at(values, trace + ITEM.lastSeconds), question.seconds);
  if (Number.isNaN(pause)) return;
  const time = Math.log1p(pause / 60) / 10;
  row.push(FEATURE.itemTime, time);
  if (outcome === 1) row.push(FEATURE.itemTimeRight, time);
}
