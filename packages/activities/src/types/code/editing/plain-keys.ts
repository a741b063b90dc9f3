import { OPENS_BLOCK } from './opens-block.ts';
import { decideOwnKey, type PressedKey } from './own-keys.ts';

/** What a key does in the plain field, where it does something else than in any other field. */
export type PlainAct = { kind: 'insert'; text: string } | { kind: 'run' | 'tidy' | 'release' };

const INDENT = '    ';

/**
 * The keys of the editor, for as long as it is not there: Tab indents, unless Escape was pressed just before, and a new
 * line begins where the one before it does, further in after a colon.
 * @param before the text up to the caret.
 * @param isReleased whether Escape was the key before this one.
 */
export function decidePlainKey(pressed: PressedKey, before: string, isReleased: boolean): PlainAct | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  const own = decideOwnKey(pressed);
  // The field has no marks.
  if (own === 'next-mark') return null;
  if (own !== null) return { kind: own };
  if (ctrlKey || metaKey || altKey || shiftKey) return null;
  if (key === 'Tab') return isReleased ? null : { kind: 'insert', text: INDENT };
  return key === 'Enter' ? { kind: 'insert', text: `\n${indentAfter(before)}` } : null;
}

function indentAfter(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const own = /^[ \t]*/.exec(line)?.[0] ?? '';
  return OPENS_BLOCK.test(line) ? own + INDENT : own;
}
