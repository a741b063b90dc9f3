import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { LeftEditor } from '../editors/opened-editor.ts';
import { decidePlainKey } from './plain-keys.ts';
import { type Caret, noteTyped, startTyped, type TypedText } from './typed-text.ts';

interface PlainFieldOptions {
  source: string;
  disabled: boolean;
  onSource(source: string): void;
  onRun(): void;
  onTidy(): void;
}

type Field = RefObject<HTMLTextAreaElement | null>;

/** How the text of the field came about, from what it began with. */
function useTypedText(field: Field, source: string) {
  const typed = useRef<TypedText>(null);
  const note = (text: string) => {
    typed.current = noteTyped(typed.current ?? startTyped(text), text, caretOf(field.current), Date.now());
    return typed.current;
  };
  const noteShown = useEffectEvent(() => {
    if (!field.current) return;
    // Before anything was written, what comes is not a change but what there is: a draft, or another device's text.
    if (typed.current?.steps.length === 0) typed.current = null;
    note(field.current.value);
  });
  // What came from elsewhere stands in the field already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read from the field.
  useEffect(() => noteShown(), [source]);
  return { note, readTypedAt: () => typed.current?.steps.at(-1)?.atMs ?? 0 };
}

/** The keys of the editor. `change` is called when one wrote something. */
function usePlainKeys({ disabled, onRun, onTidy }: PlainFieldOptions, change: () => void) {
  const isReleased = useRef(false);
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { value, selectionStart } = event.currentTarget;
    const act = decidePlainKey(event, value.slice(0, selectionStart), isReleased.current);
    isReleased.current = act?.kind === 'release';
    if (act === null) return;
    // The lesson has a meaning for some of these keys, too.
    event.preventDefault();
    if (act.kind === 'run') onRun();
    else if (act.kind === 'tidy') onTidy();
    else if (act.kind === 'insert' && !disabled) {
      writeInto(event.currentTarget, act.text);
      change();
    }
  };
}

type Pending = RefObject<PromiseWithResolvers<void> | null>;

const begin = (pending: Pending) => {
  pending.current ??= Promise.withResolvers();
};
const end = (pending: Pending) => {
  pending.current?.resolve();
  pending.current = null;
};

/**
 * Tells while a key is down, or letters are put together of several: the letter comes after its key, and a field that is
 * taken away in between takes it along.
 */
function useWriting() {
  const composition = useRef<PromiseWithResolvers<void>>(null);
  const key = useRef<PromiseWithResolvers<void>>(null);
  return {
    handlers: {
      onCompositionStart: () => begin(composition),
      onCompositionEnd: () => end(composition),
      onKeyUp: () => end(key),
      // A key that is let go elsewhere is never heard of again.
      onBlur: () => end(key),
    },
    keyDown: () => begin(key),
    current: () => composition.current?.promise ?? key.current?.promise,
  };
}

/** A field that can be typed into at once, and remembers how its text came about for the editor that takes its place. */
export function usePlainField(options: PlainFieldOptions) {
  const { source, disabled, onSource } = options;
  const field = useRef<HTMLTextAreaElement>(null);
  const { note, readTypedAt } = useTypedText(field, source);
  const writing = useWriting();
  const change = () => {
    if (!field.current) return;
    note(field.current.value);
    onSource(field.current.value);
  };
  const act = usePlainKeys(options, change);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    writing.keyDown();
    act(event);
  };
  return {
    properties: {
      ...{ ref: field, value: source, readOnly: disabled, onChange: change, onKeyDown },
      ...writing.handlers,
    },
    /** Resolves when the letter in the making is done; undefined when none is. */
    whenWritten: writing.current,
    /** When somebody last wrote something, in milliseconds of the clock; 0 when nobody did. */
    readTypedAt,
    /** How the field is left. Undefined when it is gone already. */
    leave(): LeftEditor | undefined {
      const left = field.current;
      if (left === null) return undefined;
      const hadFocus = left === document.activeElement;
      return { typed: note(left.value), caret: caretOf(left), hadFocus, scrollTop: left.scrollTop };
    },
    goToLine: (line: number) => goToLine(field.current, line),
    element: field,
  };
}

function caretOf(field: HTMLTextAreaElement | null): Caret {
  const { selectionStart = 0, selectionEnd = 0, selectionDirection } = field ?? {};
  return selectionDirection === 'backward'
    ? { anchor: selectionEnd, head: selectionStart }
    : { anchor: selectionStart, head: selectionEnd };
}

/** In the place of what is chosen, with the caret behind it. */
function writeInto(field: HTMLTextAreaElement, text: string): void {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
}

function goToLine(field: HTMLTextAreaElement | null, line: number): void {
  if (!field) return;
  const before = field.value.split('\n').slice(0, Math.max(0, line - 1));
  const at = before.reduce((length, text) => length + text.length + 1, 0);
  field.setSelectionRange(at, at);
  field.focus();
}
