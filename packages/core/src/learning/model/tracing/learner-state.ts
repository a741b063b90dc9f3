import { TraceTable } from './trace-table.ts';

/** Each further answer multiplies the weight of older ones by this: short, middle and long memory. */
export const LEARNER_DECAYS = [0.8, 0.95, 0.99] as const;
export const SKILL_DECAYS = [0.6, 0.85, 0.97] as const;
export const ITEM_DECAY = 0.7;
/** Memory of the model's own errors, read by the last stages. */
export const ITEM_ERROR_DECAY = 0.8;
/** Of how long ago the items of the latest answers had been seen, and of how many of them were new. */
export const LAG_DECAYS = [0.85, 0.97] as const;
export const NEWS_DECAYS = [0.9, 0.97, 0.99] as const;

/**
 * Places of the numbers in a trace. `right`, `weight` and `residual` are decayed sums of right answers, of answers,
 * and of outcome minus expected rate, one for each decay; `error` and `variance` those of outcome minus
 * prediction and of p(1-p). `streak` counts equal outcomes in a row, negative for wrong ones. `lag`, `news` and the
 * learner's errors are running means. `effect` is what this learner adds for this item or skill.
 */
export const LEARNER = {
  attempts: 0,
  wins: 1,
  streak: 2,
  lastSeconds: 3,
  ability: 4,
  right: 5,
  weight: 8,
  residual: 11,
  lag: 14, // one for each of LAG_DECAYS
  news: 16, // one for each of NEWS_DECAYS
  errorFast: 19,
  errorSlow: 20,
  errorByLag: 21, // eight: for a new item, then one for each bucket of own-errors.ts
  width: 29,
} as const;

export const SKILL = {
  attempts: 0,
  wins: 1,
  streak: 2,
  lastSeconds: 3,
  lastOrdinal: 4,
  ability: 5,
  right: 6,
  weight: 9,
  residual: 12,
  effect: 15,
  effectVariance: 16,
  width: 17,
} as const;

export const ITEM = {
  attempts: 0,
  wins: 1,
  streak: 2,
  lastSeconds: 3,
  lastOrdinal: 4,
  right: 5,
  weight: 6,
  error: 7,
  variance: 8,
  effect: 9,
  effectVariance: 10,
  firstOrdinal: 11,
  lastMet: 12,
  width: 13,
} as const;

/** Written where no time is known; real times are not negative. */
export const NO_TIME = -1;
/**
 * Places of a learner's personal weights: bias, slope, one for each kind of encounter, and how they are today, at large
 * and with what they have not seen for long.
 */
const ENCOUNTERS = 12;
export const PERSONAL = {
  bias: 0,
  slope: 1,
  encounter: 2,
  today: 2 + ENCOUNTERS,
  todayByLag: 3 + ENCOUNTERS,
} as const;
export const PERSONAL_WEIGHTS = 4 + ENCOUNTERS;
/** Variances of the personal weights among people, at scale 1; of today's among days. */
const BIAS_VARIANCE = 0.2;
const WEIGHT_VARIANCE = 0.02;
export const TODAY_VARIANCE = 0.3;

/** How much people differ, and how much one person's days: the scales of the prior variances, as the fit found them. */
export interface Spread {
  people: number;
  days: number;
}

/** Everything the model remembers of one learner: O(1) numbers for the learner, each skill and each item met. */
export interface LearnerState {
  own: Float64Array;
  skills: TraceTable;
  items: TraceTable;
  /** Mean and covariance (row by row) of the learner's personal weights. */
  personalMean: Float64Array;
  personalCovariance: Float64Array;
  spread: Spread;
  previous: { item: number; skills: Int32Array; correct: boolean } | undefined;
}

export function startLearner(spread: Spread = { people: 1, days: 1 }): LearnerState {
  const personalCovariance = new Float64Array(PERSONAL_WEIGHTS * PERSONAL_WEIGHTS);
  for (let place = 0; place < PERSONAL_WEIGHTS; place++)
    personalCovariance[place * (PERSONAL_WEIGHTS + 1)] = priorVarianceOf(place, spread);
  const own = new Float64Array(LEARNER.width);
  own[LEARNER.lastSeconds] = NO_TIME;
  return {
    own,
    skills: new TraceTable(SKILL.width),
    items: new TraceTable(ITEM.width),
    personalMean: new Float64Array(PERSONAL_WEIGHTS),
    personalCovariance,
    spread,
    previous: undefined,
  };
}

function priorVarianceOf(place: number, { people, days }: Spread): number {
  if (place >= PERSONAL.today) return days * TODAY_VARIANCE;
  return people * (place === PERSONAL.bias ? BIAS_VARIANCE : WEIGHT_VARIANCE);
}

/** A number that is there by construction; typed arrays do not grow holes. */
export function at(numbers: Float64Array, place: number): number {
  return numbers[place] as number;
}

/** sum <- decay * sum + value */
export function decayInto(numbers: Float64Array, place: number, decay: number, value: number): void {
  numbers[place] = at(numbers, place) * decay + value;
}

/** mean <- decay * mean + (1 - decay) * value */
export function averageInto(numbers: Float64Array, place: number, decay: number, value: number): void {
  numbers[place] = decay * at(numbers, place) + (1 - decay) * value;
}

/** The streak after another answer. */
export function nextStreak(streak: number, correct: boolean): number {
  return correct ? Math.max(1, streak + 1) : Math.min(-1, streak - 1);
}

/** Seconds since `last`, never negative: clocks of devices jump and answers arrive late. NaN when unknown. */
export function secondsSince(last: number, now: number): number {
  return last === NO_TIME || !Number.isFinite(now) ? Number.NaN : Math.max(0, now - last);
}

/** The later of two times; an unknown one changes nothing. */
export function laterTime(last: number, now: number): number {
  return Number.isFinite(now) ? Math.max(last, now) : last;
}
