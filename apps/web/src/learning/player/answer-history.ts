/** What the learner has put together, with the steps that led there and the ones taken back. */
export interface AnswerHistory {
  past: readonly unknown[];
  present: unknown;
  future: readonly unknown[];
  /** When the last change was typed, in milliseconds; letters in quick succession are one step. */
  typedAtMs: number;
}

const LONGEST = 100;
const ONE_STEP_MS = 600;

const NOT_TYPED = Number.NEGATIVE_INFINITY;

export function startHistory(present: unknown): AnswerHistory {
  return { past: [], present, future: [], typedAtMs: NOT_TYPED };
}

/** `typedAtMs` is null for a press: however quick, each is a step of its own. */
export function changeAnswer(
  history: AnswerHistory,
  present: unknown,
  typedAtMs: number | null,
): AnswerHistory {
  const isSameStep =
    typedAtMs !== null && history.past.length > 0 && typedAtMs - history.typedAtMs < ONE_STEP_MS;
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-LONGEST);
  return { past, present, future: [], typedAtMs: typedAtMs ?? NOT_TYPED };
}

export function undo(history: AnswerHistory): AnswerHistory {
  if (history.past.length === 0) return history;
  return {
    past: history.past.slice(0, -1),
    present: history.past.at(-1),
    future: [history.present, ...history.future],
    typedAtMs: NOT_TYPED,
  };
}

export function redo(history: AnswerHistory): AnswerHistory {
  if (history.future.length === 0) return history;
  return {
    past: [...history.past, history.present],
    present: history.future[0],
    future: history.future.slice(1),
    typedAtMs: NOT_TYPED,
  };
}
