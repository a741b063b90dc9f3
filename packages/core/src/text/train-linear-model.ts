import {
  type FeatureGroup,
  type LinearModel,
  NO_ROW,
  type Sparse,
  sharesOf,
  toSparse,
} from './linear-model.ts';

export interface Example<Label extends string> {
  groups: readonly FeatureGroup[];
  label: Label;
  /** How much it counts beside the others; 1 unless said. */
  weight?: number;
}

export interface Training {
  passes: number;
  /** How far a first step goes; the steps of a weight grow shorter with what it has learnt. */
  rate: number;
  /** How strongly weights are drawn to nothing. */
  decay: number;
  /** Places of the table, a power of two: too few, and features that share one unlearn each other. */
  tablePlaces: number;
  /** Share of certainty held back from the right label for the others: a model so taught is less sure of odd examples. */
  smoothing: number;
  /** What the examples with a feature have to weigh together for it to be learnt from; 0: any feature is. */
  least: number;
  /** How many of the last passes the weights are the mean of, 1 for the last alone: it forgets less of what came early. */
  averaged: number;
}

const DEFAULTS: Training = {
  passes: 8,
  rate: 0.35,
  decay: 0.001,
  tablePlaces: 1 << 14,
  smoothing: 0,
  averaged: 1,
  least: 0,
};
/** Squares of slopes begin here, so that a first step is of a bounded length. */
const FIRST_SQUARE = 1e-4;

/**
 * Multinomial logistic regression by stochastic gradients with a step of its own for each weight (AdaGrad: Duchi, Hazan
 * and Singer, 2011). The same examples give the same model: their order is fixed, nothing is drawn.
 */
export function trainLinearModel<Label extends string>(
  labels: readonly Label[],
  examples: readonly Example<Label>[],
  options: Partial<Training> = {},
): LinearModel<Label> {
  const training = { ...DEFAULTS, ...options };
  const places = training.tablePlaces;
  const rows = training.least > 0 ? findRows(examples, training) : undefined;
  const width = rows === undefined ? places : rows.reduce((most, row) => Math.max(most, row), NO_ROW) + 1;
  const weights = new Float32Array(width * labels.length);
  const squares = new Float32Array(weights.length).fill(FIRST_SQUARE);
  const lessons = examples.map(({ groups, label, weight = 1 }) => ({
    row: toSparse(groups, { places, rows }),
    right: labels.indexOf(label),
    weight,
  }));
  const other = training.smoothing / Math.max(1, labels.length - 1);
  const sum = new Float32Array(weights.length);
  for (let pass = 0; pass < training.passes; pass += 1) {
    for (const { row, right, weight } of mixOrder(lessons)) {
      const shares = sharesOf(weights, row, labels.length);
      const wanted = (label: number) => (label === right ? 1 - training.smoothing : other);
      const slopes = shares.map((share, label) => weight * (share - wanted(label)));
      step({ weights, squares, row, slopes }, training);
    }
    if (pass >= training.passes - training.averaged) addTo(sum, weights);
  }
  return { labels, weights: sum.map((weight) => weight / training.averaged), ...(rows && { rows }) };
}

/** A row for each place that is met often enough. */
function findRows(
  examples: readonly Example<string>[],
  { tablePlaces: places, least }: Training,
): Int32Array {
  const met = new Float32Array(places);
  for (const { groups, weight = 1 } of examples)
    for (const place of toSparse(groups, { places }).places) met[place] = (met[place] as number) + weight;
  let next = 0;
  return Int32Array.from(met, (often) => (often >= least ? next++ : NO_ROW));
}

function addTo(sum: Float32Array, weights: Float32Array): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (weights[at] as number);
}

interface Step {
  weights: Float32Array;
  squares: Float32Array;
  row: Sparse;
  slopes: readonly number[];
}

function step({ weights, squares, row, slopes }: Step, { rate, decay }: Training): void {
  for (let at = 0; at < row.places.length; at += 1) {
    const base = (row.places[at] as number) * slopes.length;
    const value = row.values[at] as number;
    for (let label = 0; label < slopes.length; label += 1) {
      const place = base + label;
      const slope = value * (slopes[label] as number) + decay * (weights[place] as number);
      const square = (squares[place] as number) + slope * slope;
      squares[place] = square;
      weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(square);
    }
  }
}

/** Primes, of which one at least divides no list of a likely length. */
const STRIDES = [7919, 6841, 5501];

/** Neighbours put far apart: examples of one label are written in a row. */
function mixOrder<Item>(items: readonly Item[]): Item[] {
  const stride = STRIDES.find((prime) => items.length % prime !== 0) ?? 1;
  return items.map((_, index) => items[(index * stride) % items.length] as Item);
}
