import { sigmoid } from './logistic.ts';
import type { SparseRows } from './sparse-rows.ts';

export interface LogisticOptions {
  /** Length of the weight vector. */
  features: number;
  /**
   * Strength of the prior on each weight, in units of one standard normal prior; spread over the occurrences of
   * the feature, so that a rare feature is held back and a common one speaks for itself.
   */
  priorStrength: number;
  /** Features before this one are common to every question; their prior is COMMON_STRENGTH times as strong. */
  shared?: number;
  epochs: number;
  /**
   * Answers the mean of the weights after each epoch of the second half, which cancels the noise of the last steps
   * (Polyak and Juditsky 1992). For fits of many weights; a few that are still on their way are better where they are.
   */
  isAveraged?: boolean;
  /** The rows to fit on; all of them when left out. */
  fitted?: Uint32Array;
  /** Where the weights begin and what the prior draws them to; zeros when left out. */
  centre?: Float64Array;
  /** Log odds of each row that are known already and not fitted; zeros when left out. */
  offset?: Float64Array;
}

/** A feature of every answer has thousands of occurrences, but of few people: those are what can be learned from. */
const COMMON_STRENGTH = 20;
const LEARNING_RATE = 0.15;
const RATE_DECAY = 0.15;
const SEED = 1;

/** Numerical Recipes' linear congruential generator: the same order in every run. */
function createShuffle(): (order: Uint32Array) => void {
  let state = SEED;
  return (order) => {
    for (let last = order.length - 1; last > 0; last--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((state / 2 ** 32) * (last + 1));
      const kept = order[last] ?? 0;
      order[last] = order[other] ?? 0;
      order[other] = kept;
    }
  };
}

function toRidge(rows: SparseRows, { features, priorStrength, shared = 0 }: LogisticOptions): Float64Array {
  const occurrences = new Float64Array(features);
  const end = rows.start[rows.count] ?? 0;
  for (let place = 0; place < end; place++) {
    const feature = rows.index[place] ?? 0;
    occurrences[feature] = (occurrences[feature] ?? 0) + 1;
  }
  return occurrences.map(
    (count, feature) => ((feature < shared ? COMMON_STRENGTH : 1) * priorStrength) / Math.max(1, count),
  );
}

/**
 * Maximum a posteriori logistic regression by AdaGrad (Duchi, Hazan, Singer 2011): sparse rows, a Gaussian prior,
 * step sizes by feature. A dozen epochs stop short of convergence on purpose; the last digits only fit noise.
 */
export function fitLogistic(rows: SparseRows, options: LogisticOptions): Float64Array {
  const centre = options.centre ?? new Float64Array(options.features);
  const weights = centre.slice();
  const offset = options.offset ?? new Float64Array(rows.count);
  const squares = new Float64Array(options.features).fill(1e-6);
  const ridge = toRidge(rows, options);
  const order = options.fitted?.slice() ?? Uint32Array.from({ length: rows.count }, (_, row) => row);
  const shuffle = createShuffle();
  const mean = new Float64Array(options.features);
  const firstCounted = Math.floor(options.epochs / 2);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order);
    const rate = LEARNING_RATE / (1 + RATE_DECAY * epoch);
    for (const row of order) stepRow(rows, row, { weights, centre, offset, squares, ridge, rate });
    if (epoch >= firstCounted) addShare(mean, weights, 1 / (options.epochs - firstCounted));
  }
  return options.isAveraged === true ? mean : weights;
}

function addShare(sum: Float64Array, weights: Float64Array, share: number): void {
  for (let feature = 0; feature < sum.length; feature++)
    sum[feature] = (sum[feature] as number) + share * (weights[feature] as number);
}

interface Descent {
  weights: Float64Array;
  centre: Float64Array;
  offset: Float64Array;
  squares: Float64Array;
  ridge: Float64Array;
  rate: number;
}

/** The innermost loop of a fit; reads of typed arrays are asserted, bounds checks would double its time. */
function stepRow(
  rows: SparseRows,
  row: number,
  { weights, centre, offset, squares, ridge, rate }: Descent,
): void {
  const { index, value } = rows;
  const from = rows.start[row] as number;
  const end = rows.start[row + 1] as number;
  let sum = offset[row] as number;
  for (let place = from; place < end; place++)
    sum += (weights[index[place] as number] as number) * (value[place] as number);
  const error = sigmoid(sum) - (rows.correct[row] as number);
  for (let place = from; place < end; place++) {
    const feature = index[place] as number;
    const weight = weights[feature] as number;
    const gradient =
      error * (value[place] as number) + (ridge[feature] as number) * (weight - (centre[feature] as number));
    const total = (squares[feature] as number) + gradient * gradient;
    squares[feature] = total;
    weights[feature] = weight - (rate * gradient) / Math.sqrt(total);
  }
}
