import type { Question } from '../logs/answer-log.ts';
import { bucketOf, type Encoding, toEvidence } from './encoding.ts';
import { FEATURE, SKILL_WEIGHT, skillWeightsOf } from './feature-layout.ts';
import { at, LEARNER, type LearnerState, SKILL, SKILL_DECAYS, secondsSince } from './learner-state.ts';
import { clamp, logCount } from './logistic.ts';
import type { FeatureRow } from './sparse-rows.ts';

const LONGEST_STREAK = 4;
const TIME_EDGES_SECONDS = [10, 60, 600, 3600, 86_400, 7 * 86_400];
/** Shared features of several skills are averaged, or an item of five skills would weigh five times as much. */
type Share = number;

/** Evidence about the skill by memory length, and how much better than expected of the items it went. */
function encodeRecord(
  encoding: Encoding,
  values: Float64Array,
  trace: number,
  share: Share,
  row: FeatureRow,
) {
  row.push(FEATURE.skillWins, share * logCount(at(values, trace + SKILL.wins)));
  row.push(FEATURE.skillAnswers, share * logCount(at(values, trace + SKILL.attempts)));
  for (let decay = 0; decay < SKILL_DECAYS.length; decay++) {
    const weight = at(values, trace + SKILL.weight + decay);
    const right = at(values, trace + SKILL.right + decay);
    const residual = at(values, trace + SKILL.residual + decay);
    row.push(FEATURE.skillEvidence + decay, share * toEvidence(right, weight, 1, encoding));
    row.push(FEATURE.skillResidual + decay, (share * 3 * residual) / (weight + 1.5));
  }
}

/** Forgetting by the clock, where the log has one: how long ago, for how much practice, after which outcome. */
function encodeTime(
  encoding: Encoding,
  values: Float64Array,
  trace: number,
  seconds: number,
  share: Share,
  row: FeatureRow,
): void {
  const pause = secondsSince(at(values, trace + SKILL.lastSeconds), seconds);
  if (Number.isNaN(pause)) return;
  const time = (share * Math.log1p(pause / 60)) / 10;
  const middle = SKILL.weight + 1;
  const evidence = toEvidence(at(values, trace + SKILL.right + 1), at(values, trace + middle), 1, encoding);
  row.push(FEATURE.skillTime, time);
  row.push(FEATURE.skillTimeWins, time * logCount(at(values, trace + SKILL.wins)));
  row.push(FEATURE.skillTimeEvidence, time * evidence);
  const outcome = at(values, trace + SKILL.streak) > 0 ? 1 : 0;
  row.push(FEATURE.skillTimeBucket + bucketOf(pause, TIME_EDGES_SECONDS) * 2 + outcome, share);
}

export function encodeSkills(
  encoding: Encoding,
  { own, skills }: LearnerState,
  question: Question,
  row: FeatureRow,
): void {
  const share: Share = 1 / Math.max(1, question.skills.length);
  for (let place = 0; place < question.skills.length; place++) {
    const skill = question.skills[place] ?? -1;
    const weights = skillWeightsOf(encoding.space, skill);
    const trace = skills.find(skill);
    if (weights >= 0) row.push(weights + SKILL_WEIGHT.bias, 1);
    if (trace < 0) {
      row.push(FEATURE.newSkill, share);
      if (weights >= 0) row.push(weights + SKILL_WEIGHT.unseen, 1);
      continue;
    }
    const { values } = skills;
    if (weights >= 0) {
      row.push(weights + SKILL_WEIGHT.wins, logCount(at(values, trace + SKILL.wins)));
      row.push(weights + SKILL_WEIGHT.answers, logCount(at(values, trace + SKILL.attempts)));
    }
    encodeRecord(encoding, values, trace, share, row);
    const streak = clamp(at(values, trace + SKILL.streak), LONGEST_STREAK);
    row.push(FEATURE.skillStreak + LONGEST_STREAK + streak, share);
    const lag = at(own, LEARNER.attempts) - at(values, trace + SKILL.lastOrdinal);
    row.push(FEATURE.skillLag, (share * logCount(lag)) / 5);
    if (lag === 1) row.push(FEATURE.skillAgain, share);
    encodeTime(encoding, values, trace, question.seconds, share, row);
  }
}
