import type { Split } from '../evaluation/evaluate.ts';
import { computeAuc } from '../evaluation/metrics.ts';
import type { AnswerLog } from '../logs/answer-log.ts';
import { countRates } from '../tracing/answer-rates.ts';
import { collectTrials, type FinishedTrial, fitWheelSpinning, predictSpinning } from './wheel-spinning.ts';

/** From this chance on a teacher is told. */
const ALERT_FROM = 0.6;

export interface StruggleAccuracy {
  /** Learners and skills judged. */
  trials: number;
  /** Share of them that ended in wheel-spinning. */
  spinningShare: number;
  auc: number;
  /** What the share of right answers so far reaches alone: the baseline. */
  shareCorrectAuc: number;
  /** Of those who were spinning, the share an alert would have named. */
  recall: number;
  /** Of those who were not, the share an alert would have named. */
  falseAlertShare: number;
}

/** Judges early warnings after some tries, by learners the model was not fitted on; splits are pooled. */
export function evaluateStruggle(log: AnswerLog, splits: readonly Split[], tries: number): StruggleAccuracy {
  const judged = splits.flatMap(({ train, test }) => {
    const model = fitWheelSpinning(log, train, tries);
    const trials = collectTrials(log, test, tries, countRates(log, train));
    return trials.map((trial) => ({ trial, chance: predictSpinning(model, trial) }));
  });
  const spinning = Uint8Array.from(judged, ({ trial }) => (trial.spinning ? 1 : 0));
  const chances = Float64Array.from(judged, ({ chance }) => chance);
  const shares = Float64Array.from(judged, ({ trial }) => -shareCorrect(trial));
  const alertShare = (wanted: boolean) => {
    const group = judged.filter(({ trial }) => trial.spinning === wanted);
    return group.filter(({ chance }) => chance >= ALERT_FROM).length / group.length;
  };
  return {
    trials: judged.length,
    spinningShare: spinning.reduce((sum, one) => sum + one, 0) / judged.length,
    auc: computeAuc(chances, spinning),
    shareCorrectAuc: computeAuc(shares, spinning),
    recall: alertShare(true),
    falseAlertShare: alertShare(false),
  };
}

function shareCorrect({ outcomes }: FinishedTrial): number {
  return outcomes.filter(Boolean).length / outcomes.length;
}
