/** One change of a text, and where the caret was after it. Offsets count UTF-16 units. */
export interface TypedStep extends TextChange {
  anchor: number;
  head: number;
  /** By the clock. */
  atMs: number;
}

export interface TextChange {
  from: number;
  to: number;
  insert: string;
}

/** A text with the way it came about: an editor that takes it over can undo what it did not see being written. */
export interface TypedText {
  first: string;
  text: string;
  steps: readonly TypedStep[];
}

export function startTyped(text: string): TypedText {
  return { first: text, text, steps: [] };
}

/** The text as it is now, after one more change; the same when it did not change. */
export function noteTyped(
  typed: TypedText,
  text: string,
  caret: { anchor: number; head: number },
  atMs: number,
): TypedText {
  if (text === typed.text) return typed;
  const step = { ...findChange(typed.text, text), ...caret, atMs };
  return { first: typed.first, text, steps: [...typed.steps, step] };
}

/** The stretch in which two texts differ: outside of it the caret stays where it is. */
export function findChange(text: string, next: string): TextChange {
  const most = Math.min(text.length, next.length);
  let from = 0;
  while (from < most && text[from] === next[from]) from += 1;
  let tail = 0;
  while (tail < most - from && text.at(-1 - tail) === next.at(-1 - tail)) tail += 1;
  return { from, to: text.length - tail, insert: next.slice(from, next.length - tail) };
}
