import { followTrace, hasLateRow, type LearnerTrace, replayTrace, startTrace } from './learner-trace.ts';
import type { RecordedAnswer } from './model-store.ts';
import type { SchoolModel } from './school-model.ts';

/** The trace of a log that is read in portions as they arrive: what serving requests does. */
export function retrace(model: SchoolModel, portions: readonly (readonly RecordedAnswer[])[]): LearnerTrace {
  let trace = startTrace(model);
  const read = new Map<number, RecordedAnswer>();
  for (const portion of portions) {
    for (const row of portion) read.set(row.ordinal, row);
    if (hasLateRow(trace, portion)) trace = replayTrace(model, [...read.values()]);
    else followTrace(model, trace, portion);
  }
  return trace;
}
