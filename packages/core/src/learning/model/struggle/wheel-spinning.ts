import { type AnswerLog, questionAt, rowsOf } from '../logs/answer-log.ts';
import { type AnswerRates, countRates } from '../tracing/answer-rates.ts';
import { fitLogistic } from '../tracing/fit-logistic.ts';
import { logit, sigmoid } from '../tracing/logistic.ts';
import { FeatureRow, SparseRows } from '../tracing/sparse-rows.ts';

/** Beck and Gong (2013): mastered is three right answers in a row, and ten tries without that are wheel-spinning. */
const MASTERED_IN_A_ROW = 3;
const TRIES = 10;
const OUTCOME_DECAY = 0.7;
const RESIDUAL_STEP = 0.4;
const RESIDUAL_SLOWDOWN = 0.03;
const FEATURES = 7;
const EPOCHS = 40;

/** One learner at one skill after the first few tries, not mastered yet. */
export interface Trial {
  /** Outcomes so far, oldest first. */
  outcomes: readonly boolean[];
  /** Share of right answers to the skill among everybody, 0-1. */
  skillRate: number;
  /** How much better than others the learner did at everything so far, in steps of Elo. */
  learnerResidual: number;
}

/** A trial of which the end is known. */
export interface FinishedTrial extends Trial {
  spinning: boolean;
}

export interface WheelSpinningModel {
  weights: Float64Array;
}

function encodeTrial({ outcomes, skillRate, learnerResidual }: Trial, row: FeatureRow): void {
  const right = outcomes.filter(Boolean).length;
  const decayed = outcomes.reduce((sum, correct) => OUTCOME_DECAY * sum + (correct ? 1 : 0), 0);
  const streak = outcomes.length - 1 - outcomes.lastIndexOf(false);
  row.clear();
  row.push(0, 1);
  row.push(1, logit(skillRate));
  row.push(2, outcomes.length === 0 ? 0 : right / outcomes.length);
  row.push(3, decayed);
  row.push(4, streak);
  row.push(5, learnerResidual);
  row.push(6, outcomes.at(-1) === true ? 1 : 0);
}

/** The place of the answer that made the skill mastered within the tries that count; -1 without one. */
function masteredAt(outcomes: readonly boolean[]): number {
  let streak = 0;
  for (let place = 0; place < Math.min(TRIES, outcomes.length); place++) {
    streak = outcomes[place] === true ? streak + 1 : 0;
    if (streak === MASTERED_IN_A_ROW) return place;
  }
  return -1;
}

/** What becomes of outcomes; undefined when they end before that can be said. */
export function isSpinning(outcomes: readonly boolean[]): boolean | undefined {
  if (masteredAt(outcomes) >= 0) return false;
  return outcomes.length >= TRIES ? true : undefined;
}

interface Followed {
  outcomes: boolean[];
  skill: number;
  /** The learner's residual after the tries the trial shows. */
  residual: number | undefined;
}

function followLearner(log: AnswerLog, learner: number, tries: number, rateOf: (skill: number) => number) {
  const followed = new Map<number, Followed>();
  const [first, end] = rowsOf(log, learner);
  let residual = 0;
  for (let row = first; row < end; row++) {
    const { skills } = questionAt(log, row);
    const correct = log.correct[row] === 1;
    const skill = skills[0];
    if (skill === undefined) continue;
    const own = followed.get(skill) ?? { outcomes: [], skill, residual: undefined };
    followed.set(skill, own);
    own.outcomes.push(correct);
    residual +=
      (RESIDUAL_STEP / (1 + RESIDUAL_SLOWDOWN * (row - first))) * ((correct ? 1 : 0) - rateOf(skill));
    if (own.outcomes.length === tries) own.residual = residual;
  }
  return followed.values();
}

/** The global share where a skill was not seen. */
function rateBySkill({ skillRight, skillAnswers, global }: AnswerRates): (skill: number) => number {
  return (skill) => ((skillRight[skill] ?? 0) + 10 * global) / ((skillAnswers[skill] ?? 0) + 10);
}

/**
 * Every learner and (first) skill of a log that was not mastered after some tries and of which the end is known.
 * @param rates from the learners a model is fitted on, also when others are judged.
 */
export function collectTrials(
  log: AnswerLog,
  learners: readonly number[],
  tries: number,
  rates: AnswerRates,
): FinishedTrial[] {
  const rateOf = rateBySkill(rates);
  return learners.flatMap((learner) =>
    [...followLearner(log, learner, tries, rateOf)].flatMap(({ outcomes, skill, residual }) => {
      const mastered = masteredAt(outcomes);
      const spinning = isSpinning(outcomes);
      if (residual === undefined || spinning === undefined || (mastered >= 0 && mastered < tries)) return [];
      return [
        {
          outcomes: outcomes.slice(0, tries),
          skillRate: rateOf(skill),
          learnerResidual: residual,
          spinning,
        },
      ];
    }),
  );
}

/** Fits on finished trials; deep in a log there are few, so seven weights are all it has. */
export function fitWheelSpinning(
  log: AnswerLog,
  learners: readonly number[],
  tries: number,
): WheelSpinningModel {
  const trials = collectTrials(log, learners, tries, countRates(log, learners));
  const rows = new SparseRows(trials.length);
  const row = new FeatureRow(FEATURES);
  for (const trial of trials) {
    encodeTrial(trial, row);
    rows.append(row, trial.spinning);
  }
  return { weights: fitLogistic(rows, { features: FEATURES, priorStrength: 1, epochs: EPOCHS }) };
}

/** Chance, 0-1, that the learner will not master the skill within ten tries. */
export function predictSpinning({ weights }: WheelSpinningModel, trial: Trial): number {
  const row = new FeatureRow(FEATURES);
  encodeTrial(trial, row);
  return sigmoid(row.dot(weights));
}
