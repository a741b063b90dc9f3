/** How well predicted probabilities agreed with what happened. */
export interface Accuracy {
  /** Chance that a right answer was given a higher probability than a wrong one; 0.5 is blind. NaN for one outcome. */
  auc: number;
  /** Mean negative log likelihood, natural logarithm. */
  logLoss: number;
  /** Expected calibration error over 15 bins of equal width. */
  ece: number;
  rmse: number;
  answers: number;
}

const BINS = 15;
/** Bounds the loss of one answer: no model may be sure. */
const CLOSEST_TO_CERTAIN = 1e-6;

const clampProbability = (probability: number) =>
  Math.min(1 - CLOSEST_TO_CERTAIN, Math.max(CLOSEST_TO_CERTAIN, probability));

/** Area under the ROC curve by rank sum; equal predictions share their mean rank (Mann-Whitney). */
export function computeAuc(predicted: Float64Array, correct: Uint8Array): number {
  const order = Uint32Array.from(predicted.keys()).sort(
    (left, right) => (predicted[left] ?? 0) - (predicted[right] ?? 0),
  );
  let rankSum = 0;
  let right = 0;
  for (let first = 0; first < order.length; ) {
    let last = first;
    const value = predicted[order[first] ?? 0];
    while (last + 1 < order.length && predicted[order[last + 1] ?? 0] === value) last++;
    const meanRank = (first + last) / 2 + 1;
    for (let place = first; place <= last; place++) {
      if (correct[order[place] ?? 0] !== 1) continue;
      rankSum += meanRank;
      right++;
    }
    first = last + 1;
  }
  return (rankSum - (right * (right + 1)) / 2) / (right * (order.length - right));
}

function computeCalibrationError(predicted: Float64Array, correct: Uint8Array): number {
  const gap = new Float64Array(BINS);
  for (let row = 0; row < predicted.length; row++) {
    const probability = clampProbability(predicted[row] ?? 0);
    const bin = Math.min(BINS - 1, Math.floor(probability * BINS));
    gap[bin] = (gap[bin] ?? 0) + probability - (correct[row] ?? 0);
  }
  return gap.reduce((sum, difference) => sum + Math.abs(difference), 0) / predicted.length;
}

export function measureAccuracy(predicted: Float64Array, correct: Uint8Array): Accuracy {
  let loss = 0;
  let squares = 0;
  for (let row = 0; row < predicted.length; row++) {
    const probability = clampProbability(predicted[row] ?? 0);
    const isCorrect = correct[row] === 1;
    loss -= Math.log(isCorrect ? probability : 1 - probability);
    squares += (probability - (isCorrect ? 1 : 0)) ** 2;
  }
  const answers = predicted.length;
  return {
    auc: computeAuc(predicted, correct),
    logLoss: loss / answers,
    ece: computeCalibrationError(predicted, correct),
    rmse: Math.sqrt(squares / answers),
    answers,
  };
}
