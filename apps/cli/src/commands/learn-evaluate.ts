import {
  type Evaluation,
  evaluateModel,
  foldLearners,
  MODEL_FAMILIES,
  readAnswerLogs,
  type Split,
  toSplits,
} from '@kindling/core/learning/model';
import { AppError } from '@kindling/shared';
import { openLogFile, tellRefusal } from './learn-log-file.ts';

export const DEFAULT_FOLDS = '5';

interface EvaluateOptions {
  folds?: string;
  train?: string;
  test?: string;
  json?: boolean;
}

type Log = ReturnType<typeof readAnswerLogs>['log'];

/** How many parts to cut the learners into. Throws `invalid-input` for what does not fit the log. */
export function readFolds(text: string, learners: number): number {
  const folds = Number(text);
  if (Number.isInteger(folds) && folds >= 2 && folds <= learners) return folds;
  throw new AppError('invalid-input', `--folds ${text} does not fit a log of ${learners} learners`, {
    hint: `Give a whole number from 2 to ${Math.max(2, learners)}; a log of one learner cannot be cut.`,
  });
}

function readSplits(
  file: string | undefined,
  { folds, train, test }: EvaluateOptions,
): { log: Log; splits: Split[] } {
  if (file !== undefined && train === undefined && test === undefined) {
    const { log, learners } = readAnswerLogs([openLogFile(file)]);
    const count = readFolds(folds ?? DEFAULT_FOLDS, learners.length);
    return { log, splits: toSplits(foldLearners(learners, count)) };
  }
  if (file === undefined && train !== undefined && test !== undefined && folds === undefined) {
    const files = [openLogFile(train), openLogFile(test)];
    const { log, learnersOfFile } = readAnswerLogs(files);
    return { log, splits: [{ train: learnersOfFile[0] ?? [], test: learnersOfFile[1] ?? [] }] };
  }
  throw new AppError('invalid-input', 'it is not clear what to evaluate', {
    hint: 'Give either FILE with --folds N, or --train FILE and --test FILE.',
  });
}

const COLUMNS = ['auc', 'logLoss', 'ece', 'rmse', 'perAnswerMicroseconds'] as const;
const NAME_WIDTH = 13;
const NUMBER_WIDTH = 9;

/** A table for people: a line for each model. */
function formatTable(models: Record<string, Evaluation>): string {
  const titles = ['AUC', 'log loss', 'ECE', 'RMSE', 'µs'];
  const header = titles.map((title) => title.padStart(NUMBER_WIDTH)).join('');
  const lines = Object.entries(models).map(
    ([name, model]) =>
      name.padEnd(NAME_WIDTH) +
      COLUMNS.map((column) => (model[column]?.toFixed(4) ?? '-').padStart(NUMBER_WIDTH)).join(''),
  );
  const answers = Object.values(models)[0]?.answers ?? 0;
  return [`${''.padEnd(NAME_WIDTH)}${header}`, ...lines, '', `${answers} answers predicted.`].join('\n');
}

/**
 * Prints how well every model predicts answers of learners it was not fitted on: as a table, or with `json` as
 * `{ models: { name: measures } }`.
 */
export function evaluateLearning(file: string | undefined, options: EvaluateOptions): void {
  try {
    const { log, splits } = readSplits(file, options);
    const now = () => performance.now();
    const models = Object.fromEntries(
      MODEL_FAMILIES.map((family) => [family.name, evaluateModel(family, log, splits, now)]),
    );
    console.log(options.json ? JSON.stringify({ models }, null, 2) : formatTable(models));
  } catch (error) {
    tellRefusal(error);
  }
}
