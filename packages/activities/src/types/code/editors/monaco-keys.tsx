import { KeyCode, KeyMod, editor as monaco } from 'monaco-editor/editor/editor.api.js';
import { decideOwnKey, type OwnAct } from '../editing/own-keys.ts';

const { Alt, CtrlCmd, Shift, WinCtrl } = KeyMod;
/** Where Monaco's keys are other ones on some systems than CodeMirror's are on all. */
const KEYS: readonly (readonly [keys: number, command: string, commandArgs?: object])[] = [
  [Shift | Alt | KeyCode.UpArrow, 'editor.action.copyLinesUpAction'],
  [Shift | Alt | KeyCode.DownArrow, 'editor.action.copyLinesDownAction'],
  [CtrlCmd | Alt | KeyCode.UpArrow, 'editor.action.insertCursorAbove'],
  [CtrlCmd | Alt | KeyCode.DownArrow, 'editor.action.insertCursorBelow'],
  // As if it came by itself: what is not chosen with the arrows is not taken.
  [CtrlCmd | KeyCode.Space, 'editor.action.triggerSuggest', { auto: true }],
  [WinCtrl | KeyCode.Space, 'editor.action.triggerSuggest', { auto: true }],
];
let areSet = false;

/** Once for all editors of the page. */
export function setKeys(): void {
  if (areSet) return;
  areSet = true;
  monaco.addKeybindingRules(
    KEYS.map(([keybinding, command, commandArgs]) => ({
      keybinding,
      command,
      commandArgs,
      when: 'editorTextFocus',
    })),
  );
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/**
 * Hears our own keys before Monaco does, which has other meanings for some. Escape frees the next Tab, which then leaves
 * the editor; Monaco hears of it as well, and it does not also leave the lesson. Answers how to stop.
 */
export function followKeys(
  place: HTMLElement,
  acts: Readonly<Record<Exclude<OwnAct, 'release'>, () => void>>,
): () => void {
  let isReleased = false;
  const hear = (event: KeyboardEvent) => {
    if (event.isComposing || MODIFIERS.has(event.key)) return;
    const act = decideOwnKey(event);
    if (event.key === 'Tab' && isReleased) event.stopPropagation();
    isReleased = act === 'release';
    if (act === null || act === 'release') return;
    event.preventDefault();
    event.stopPropagation();
    acts[act]();
  };
  const keepEscape = (event: KeyboardEvent) => event.key === 'Escape' && event.preventDefault();
  place.addEventListener('keydown', hear, true);
  place.addEventListener('keydown', keepEscape);
  return () => {
    place.removeEventListener('keydown', hear, true);
    place.removeEventListener('keydown', keepEscape);
  };
}
