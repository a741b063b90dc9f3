/** What the learner has put together, with the steps that led there and the ones taken back. */
export interface AnswerHistory {
  past: readonly unknown[];
  present: unknown;
  future: readonly unknown[];
  /** Milliseconds of the last change; changes in quick succession (typing) are one step. */
  changedAtMs: number;
}

const LONGEST = 100;
const ONE_STEP_MS = 600;

export function startHistory(present: unknown): AnswerHistory {
  return { past: [], present, future: [], changedAtMs: Number.NEGATIVE_INFINITY };
}

export function changeAnswer(history: AnswerHistory, present: unknown, atMs: number): AnswerHistory {
  const isSameStep = history.past.length > 0 && atMs - history.changedAtMs < ONE_STEP_MS;
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-LONGEST);
  return { past, present, future: [], changedAtMs: atMs };
}

export function undo(history: AnswerHistory): AnswerHistory {
  if (history.past.length === 0) return history;
  return {
    past: history.past.slice(0, -1),
    present: history.past.at(-1),
    future: [history.present, ...history.future],
    changedAtMs: Number.NEGATIVE_INFINITY,
  };
}

export function redo(history: AnswerHistory): AnswerHistory {
  if (history.future.length === 0) return history;
  return {
    past: [...history.past, history.present],
    present: history.future[0],
    future: history.future.slice(1),
    changedAtMs: Number.NEGATIVE_INFINITY,
  };
}
