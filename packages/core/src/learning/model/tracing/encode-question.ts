import type { Question } from '../logs/answer-log.ts';
import type { EloTerms } from './elo.ts';
import { encodeItem } from './encode-item.ts';
import { encodeSkills } from './encode-skills.ts';
import { bucketOf, type Encoding, toEvidence } from './encoding.ts';
import { FEATURE } from './feature-layout.ts';
import {
  at,
  ITEM,
  LAG_DECAYS,
  LEARNER,
  LEARNER_DECAYS,
  type LearnerState,
  NEWS_DECAYS,
  secondsSince,
} from './learner-state.ts';
import { clamp, logCount } from './logistic.ts';
import type { FeatureRow } from './sparse-rows.ts';

const LONGEST_STREAK = 5;
const TIME_EDGES_SECONDS = [5, 10, 20, 40, 90, 300, 3600, 86_400];

/** What is the same for whatever the learner is asked now. */
export function encodeLearner(encoding: Encoding, { own }: LearnerState, row: FeatureRow): void {
  row.clear();
  row.push(FEATURE.bias, 1);
  for (let decay = 0; decay < LEARNER_DECAYS.length; decay++) {
    const weight = at(own, LEARNER.weight + decay);
    row.push(FEATURE.learnerResidual + decay, (3 * at(own, LEARNER.residual + decay)) / (weight + 3));
    row.push(
      FEATURE.learnerEvidence + decay,
      toEvidence(at(own, LEARNER.right + decay), weight, 2, encoding),
    );
  }
  row.push(FEATURE.learnerAnswers, logCount(at(own, LEARNER.attempts)));
  row.push(FEATURE.learnerWins, logCount(at(own, LEARNER.wins)));
  row.push(FEATURE.learnerStreak, clamp(at(own, LEARNER.streak), LONGEST_STREAK) / LONGEST_STREAK);
}

/** The answer just before: a right one is followed by right ones, more so on the same ground. */
function encodePrevious({ previous, own }: LearnerState, question: Question, row: FeatureRow): void {
  if (previous === undefined) return;
  const outcome = previous.correct ? 1 : 0;
  const isSameItem = previous.item === question.item ? 1 : 0;
  row.push(
    FEATURE.previous + outcome * 4 + sharesSkill(previous.skills, question.skills) * 2 + isSameItem,
    1,
  );
  const pause = secondsSince(at(own, LEARNER.lastSeconds), question.seconds);
  if (Number.isNaN(pause)) return;
  row.push(FEATURE.learnerTimeBucket + bucketOf(pause, TIME_EDGES_SECONDS) * 2 + outcome, 1);
}

function sharesSkill(left: ArrayLike<number>, right: ArrayLike<number>): 0 | 1 {
  for (let place = 0; place < left.length; place++)
    for (let other = 0; other < right.length; other++) if (left[place] === right[other]) return 1;
  return 0;
}

/** Whether a lesson or a review is going on, and how far this question lies from what was asked lately. */
function encodePace({ own, items }: LearnerState, question: Question, row: FeatureRow): void {
  const trace = items.find(question.item);
  const lag =
    trace < 0 ? 0 : logCount(at(own, LEARNER.attempts) - at(items.values, trace + ITEM.lastOrdinal)) / 5;
  for (let memory = 0; memory < LAG_DECAYS.length; memory++) {
    const usual = at(own, LEARNER.lag + memory);
    row.push(FEATURE.lag + memory, usual);
    if (trace < 0) row.push(FEATURE.lagIfNew + memory, usual);
    else row.push(FEATURE.lagTimesLag + memory, usual * lag);
    if (trace >= 0) row.push(FEATURE.lagApart + memory, Math.abs(lag - usual));
  }
  for (let memory = 0; memory < NEWS_DECAYS.length; memory++) {
    const news = at(own, LEARNER.news + memory);
    row.push(FEATURE.news + memory, news);
    if (trace < 0) row.push(FEATURE.newsIfNew + memory, news);
    else row.push(FEATURE.newsTimesLag + memory, news * lag);
  }
}

/** Turns a learner's memory and a question into the features that the weights are for, behind those of the learner. */
export function encodeQuestion(
  encoding: Encoding,
  learner: LearnerState,
  question: Question,
  elo: EloTerms,
  row: FeatureRow,
): void {
  row.push(FEATURE.eloItem, elo.item);
  row.push(FEATURE.eloLearner, elo.learner);
  row.push(FEATURE.eloSkill, elo.skill);
  encodeItem(encoding, learner, question, row);
  encodePrevious(learner, question, row);
  encodePace(learner, question, row);
  encodeSkills(encoding, learner, question, row);
}
