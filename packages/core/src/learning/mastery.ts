import type { Mastery, MasteryComponent, MasteryLevel, Purpose } from '@kindling/shared';

/** The mission's formula; sums to 1. The one place these weights stand. */
export const MASTERY_WEIGHTS: Record<MasteryComponent, number> = {
  exercise: 0.4,
  quiz: 0.3,
  codeQuality: 0.2,
  consistency: 0.1,
};
/** Every further answer multiplies the weight of the older ones by this: about the last six answers decide. */
export const ANSWER_DECAY = 0.85;
/** Active days among the last seven that make consistency full. */
const FULL_CONSISTENCY_DAYS = 5;

/** From this whole percent on a skill counts as proficient. */
export const PROFICIENT_PERCENT = 71;

const COMPONENTS: readonly MasteryComponent[] = ['exercise', 'quiz', 'codeQuality', 'consistency'];

/** Recency-weighted sum of scores (each 0-1) and of their weights; the mean is sum / weight. */
export interface DecayedMean {
  sum: number;
  weight: number;
}

/** What one learner's evidence for one skill folds into: O(1) per answer, the ledger is never read again. */
export interface MasteryState {
  exercise: DecayedMean;
  quiz: DecayedMean;
  /** Code review score, 0-1. */
  codeQuality: DecayedMean;
  unaidedAnswers: number;
  /** Counted for the reader, never scored: help does not raise mastery. */
  aidedAnswers: number;
}

/** The part of an evidence row that mastery depends on. */
export interface ScoredEvidence {
  purpose: Purpose;
  /** 0-1. */
  score: number;
  /** True when any help came before the answer. */
  aided: boolean;
  /** Of a right program: how well it is written, 0-1. */
  codeQuality?: number;
  /** How much the row counts, 0-1: its weight times the grader's confidence. Full when left out. */
  weight?: number;
}

const NOTHING: DecayedMean = { sum: 0, weight: 0 };

export function emptyMasteryState(): MasteryState {
  return { exercise: NOTHING, quiz: NOTHING, codeQuality: NOTHING, unaidedAnswers: 0, aidedAnswers: 0 };
}

/** Half an answer is half a step: it counts half and pushes the older ones back half as far; none changes nothing. */
function addScore(mean: DecayedMean, score: number, weight: number): DecayedMean {
  const kept = ANSWER_DECAY ** weight;
  return { sum: mean.sum * kept + weight * score, weight: mean.weight * kept + weight };
}

/** Folds one answer in. Aided answers are counted and leave every score as it was. */
export function foldEvidence(state: MasteryState, evidence: ScoredEvidence): MasteryState {
  if (evidence.aided) return { ...state, aidedAnswers: state.aidedAnswers + 1 };
  const { purpose, score, codeQuality, weight = 1 } = evidence;
  return {
    ...state,
    [purpose]: addScore(state[purpose], score, weight),
    ...(codeQuality !== undefined && { codeQuality: addScore(state.codeQuality, codeQuality, weight) }),
    unaidedAnswers: state.unaidedAnswers + 1,
  };
}

/** Levels are read off the whole percent, so that nothing lies between 40 and 41. */
export function levelOf(scorePercent: number): MasteryLevel {
  if (scorePercent <= 40) return 'beginner';
  if (scorePercent <= 70) return 'learning';
  if (scorePercent <= 90) return 'proficient';
  return 'mastered';
}

/**
 * Rounds half up. Weighted means of decimal fractions land a hair beside the half they mean (0.4 * 71.25 + ...),
 * so the tenth decimal is settled first.
 */
export function roundHalfUp(value: number): number {
  return Math.floor(Math.round(value * 1e9) / 1e9 + 0.5);
}

function percentOf(mean: DecayedMean): number | undefined {
  return mean.weight === 0 ? undefined : Math.min(100, (100 * mean.sum) / mean.weight);
}

/**
 * Mastery by the mission's formula: 0.40 exercise + 0.30 quiz + 0.20 code quality + 0.10 consistency, each 0-100.
 * A component without evidence is left out and its weight shared among the others in proportion; no scored
 * evidence at all is "not started", not 0. Consistency alone is no evidence about a skill.
 * @param activeDays days with an unaided answer among the learner's last seven local days, 0-7.
 */
export function toMastery(state: MasteryState, activeDays: number): Mastery {
  const values: Record<MasteryComponent, number | undefined> = {
    exercise: percentOf(state.exercise),
    quiz: percentOf(state.quiz),
    codeQuality: percentOf(state.codeQuality),
    consistency: 100 * Math.min(1, Math.max(0, activeDays) / FULL_CONSISTENCY_DAYS),
  };
  const known = COMPONENTS.flatMap((component) => {
    const valuePercent = values[component];
    return valuePercent === undefined
      ? []
      : [{ component, valuePercent, nominalWeight: MASTERY_WEIGHTS[component] }];
  });
  if (known.every((part) => part.component === 'consistency')) return { state: 'not-started' };

  const total = known.reduce((sum, part) => sum + part.nominalWeight, 0);
  const parts = known.map((part) => ({ ...part, weight: part.nominalWeight / total }));
  const score = parts.reduce((sum, part) => sum + part.weight * part.valuePercent, 0);
  const scorePercent = Math.min(100, roundHalfUp(score));
  return {
    state: 'started',
    scorePercent,
    level: levelOf(scorePercent),
    parts,
    missing: COMPONENTS.filter((component) => values[component] === undefined),
    unaidedAnswers: state.unaidedAnswers,
    aidedAnswers: state.aidedAnswers,
  };
}
