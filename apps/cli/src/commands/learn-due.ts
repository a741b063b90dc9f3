import {
  applyMoves,
  type DueList,
  gradeAnswer,
  listDue,
  type Move,
  prepareForExam,
  previewReview,
  type ReadLogs,
  type ReviewCard,
  readAnswerLogs,
  relieveBacklog,
  reviewCard,
  rowsOf,
} from '@kindling/core/learning/model';
import { AppError } from '@kindling/shared';
import { findLearner, openLogFile, tellRefusal } from './learn-log-file.ts';

interface DueOptions {
  learner: string;
  at?: string;
  minutes?: string;
  exam?: string;
  json?: boolean;
}

function readTime(option: string, text: string): number {
  const seconds = text === '' ? Number.NaN : Number(text);
  const time = Number.isFinite(seconds) ? seconds : Date.parse(text) / 1000;
  if (Number.isFinite(time)) return time;
  throw new AppError('invalid-input', `${option} ${text} is no time`, {
    hint: 'Give seconds as the log has them, or a time such as 2026-01-31T12:00:00Z.',
  });
}

function readMinutes(text: string): number {
  const minutes = Number(text);
  if (minutes > 0) return minutes;
  throw new AppError('invalid-input', `--minutes ${text} is no time for reviews`, {
    hint: 'Say how many minutes there are each day.',
  });
}

/** One card for each item the learner answered, every answer taken as a review of it. */
function collectCards(file: string, { log, catalogue }: ReadLogs, learner: number) {
  const deck = new Map<string, ReviewCard>();
  const [first, end] = rowsOf(log, learner);
  for (let row = first; row < end; row++) {
    const at = log.seconds[row] ?? Number.NaN;
    if (Number.isNaN(at)) {
      throw new AppError('invalid-input', `${file} does not say when answers were given`, {
        hint: 'Add a column timestamp: forgetting needs times.',
      });
    }
    const item = catalogue.items[log.item[row] ?? -1] ?? '';
    const grade = gradeAnswer({ correct: log.correct[row] === 1, aided: false });
    deck.set(item, reviewCard(deck.get(item), { grade, at }));
  }
  return { deck, lastAt: log.seconds[end - 1] ?? 0 };
}

function formatDue({ reviews, minutes }: DueList, moves: readonly Move[]): string {
  const lines = reviews.map(
    ({ item, retrievability, overdueDays }) =>
      `${item}: ${Math.round(100 * retrievability)} % remembered, due for ${overdueDays.toFixed(1)} days`,
  );
  const moved = moves.length === 0 ? [] : [`${moves.length} moved to another day.`];
  return [...lines, `${reviews.length} due, about ${minutes} min.`, ...moved].join('\n');
}

/**
 * Prints what a learner should review at a time (that of their last answer when not given). With `exam` weak cards are
 * brought before it, with `minutes` what is more than a day can take is spread over the next days; nothing is stored.
 */
export function listDueReviews(file: string, options: DueOptions): void {
  try {
    const logs = readAnswerLogs([openLogFile(file)]);
    const { deck, lastAt } = collectCards(file, logs, findLearner(file, logs.learners, options.learner));
    const at = options.at === undefined ? lastAt : readTime('--at', options.at);
    const exam = options.exam === undefined ? [] : prepareForExam(deck, at, readTime('--exam', options.exam));
    const prepared = applyMoves(deck, exam);
    const relief =
      options.minutes === undefined ? [] : relieveBacklog(prepared, at, readMinutes(options.minutes));
    const planned = applyMoves(prepared, relief);
    const due = listDue(planned, at);
    const moves = [...exam, ...relief];
    const reviews = due.reviews.map((one) => ({
      ...one,
      nextDueAt: previewReview(planned.get(one.item), at),
    }));
    console.log(options.json ? JSON.stringify({ ...due, reviews, moves }, null, 2) : formatDue(due, moves));
  } catch (error) {
    tellRefusal(error);
  }
}
