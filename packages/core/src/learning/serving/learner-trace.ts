import type { Id } from '@kindling/shared';
import { compareAnswers } from '../ledger.ts';
import type { LearnerState } from '../model/tracing/learner-state.ts';
import type { RecordedAnswer } from './model-store.ts';
import type { SchoolModel } from './school-model.ts';

/** An item must not come again within this many answers; one fewer have to be remembered. */
const REMEMBERED_ITEMS = 4;

/** One learner as a model sees them: the fold of their answers, and up to where the log was read. */
export interface LearnerTrace {
  state: LearnerState;
  /** Place of the last answer read; 0 before any. */
  ordinal: number;
  /** Unaided answers folded. */
  answers: number;
  /** Items answered last, with any help, oldest first. */
  recentItems: readonly number[];
  /** When each activity was answered last, with any help. */
  lastAnswers: Map<Id, Date>;
  /** The youngest answer folded: what is older has come late. */
  latest: RecordedAnswer | undefined;
}

export function startTrace(model: SchoolModel): LearnerTrace {
  return {
    state: model.tracer.start(),
    ordinal: 0,
    answers: 0,
    recentItems: [],
    lastAnswers: new Map(),
    latest: undefined,
  };
}

/** Whether a row belongs before something folded already, so that the log has to be folded from the start. */
export function hasLateRow(trace: LearnerTrace, rows: readonly RecordedAnswer[]): boolean {
  const { latest } = trace;
  return (
    latest !== undefined && rows.some((row) => row.ordinal > trace.ordinal && compareAnswers(row, latest) < 0)
  );
}

/**
 * Folds the rows that were not read yet, in O(1) each. Rows read before are passed over, so that two readers of one
 * trace may both bring them. Aided answers move nothing but what was seen last: they say nothing of what the learner can
 * do alone.
 */
export function followTrace(model: SchoolModel, trace: LearnerTrace, rows: readonly RecordedAnswer[]): void {
  const fresh = rows.filter((row) => row.ordinal > trace.ordinal);
  for (const row of [...fresh].sort(compareAnswers)) {
    const item = model.itemOf(row.activityId, row.difficulty);
    trace.recentItems = [...trace.recentItems, item].slice(-REMEMBERED_ITEMS);
    trace.latest = row;
    trace.lastAnswers.set(row.activityId, row.answeredAt);
    if (row.aided) continue;
    const question = { item, skills: model.skillsOf(row.skillIds), seconds: row.answeredAt.getTime() / 1000 };
    model.tracer.record(trace.state, question, row.correct);
    trace.answers += 1;
  }
  for (const { ordinal } of fresh) trace.ordinal = Math.max(trace.ordinal, ordinal);
}

/** The trace of a whole log, in whatever order its rows are given. */
export function replayTrace(model: SchoolModel, rows: readonly RecordedAnswer[]): LearnerTrace {
  const trace = startTrace(model);
  followTrace(model, trace, rows);
  return trace;
}
