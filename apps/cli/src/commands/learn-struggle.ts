import {
  evaluateStruggle,
  foldLearners,
  readAnswerLogs,
  type StruggleAccuracy,
  toSplits,
} from '@kindling/core/learning/model';
import { DEFAULT_FOLDS, readFolds } from './learn-evaluate.ts';
import { openLogFile, tellRefusal } from './learn-log-file.ts';

const TRIES = [3, 5, 7];

function formatWarning(warning: StruggleAccuracy): string {
  const { trials, spinningShare, auc, shareCorrectAuc, recall, falseAlertShare } = warning;
  if (trials === 0) return 'no cases';
  return (
    `${trials} cases, ${spinningShare.toFixed(2)} spinning, AUC ${auc.toFixed(3)} ` +
    `(share correct alone ${shareCorrectAuc.toFixed(3)}), alerts name ${recall.toFixed(2)} of them and ` +
    `${falseAlertShare.toFixed(2)} of the others`
  );
}

/** Prints how early and how surely wheel-spinning can be told, by learners the warning was not fitted on. */
export function evaluateStruggleWarnings(file: string, options: { folds?: string; json?: boolean }): void {
  try {
    const { log, learners } = readAnswerLogs([openLogFile(file)]);
    const folds = readFolds(options.folds ?? DEFAULT_FOLDS, learners.length);
    const splits = toSplits(foldLearners(learners, folds));
    const warnings = TRIES.map((tries) => ({ tries, ...evaluateStruggle(log, splits, tries) }));
    const lines = warnings.map((warning) => `after ${warning.tries} tries: ${formatWarning(warning)}`);
    console.log(options.json ? JSON.stringify({ warnings }, null, 2) : lines.join('\n'));
  } catch (error) {
    tellRefusal(error);
  }
}
