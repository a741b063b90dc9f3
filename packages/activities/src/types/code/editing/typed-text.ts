/** Where the caret is; what is chosen lies between both. Offsets count UTF-16 units. */
export interface Caret {
  anchor: number;
  head: number;
}

/** One change of a text, and where the caret was after it. */
export interface TypedStep extends TextChange, Caret {
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
export function noteTyped(typed: TypedText, text: string, caret: Caret, atMs: number): TypedText {
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

/** More steps back than these nobody takes over from one editor to the next. */
const MOST_STEPS = 500;
/** Further apart than what an editor takes for one step. */
const APART_MS = 1_000;

/**
 * How a text came about, told by an editor's own way back, which is walked to its end.
 * @param read the text as it is now, and the caret in it.
 * @param undo takes one step back; false when there is none.
 */
export function retrace(read: () => Caret & { text: string }, undo: () => boolean, nowMs: number): TypedText {
  const moments = [read()];
  while (moments.length <= MOST_STEPS && undo()) moments.push(read());
  const [first, ...later] = moments.toReversed();
  return later.reduce(
    (typed, { text, anchor, head }, index) =>
      noteTyped(typed, text, { anchor, head }, nowMs - (later.length - index) * APART_MS),
    startTyped(first?.text ?? ''),
  );
}
