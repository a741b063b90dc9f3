import { useSyncExternalStore } from 'react';
import { chooseEditor, type EditorKind } from './choose-editor.ts';
import { speaksOtherwise, watchLanguage } from './monaco-words.tsx';
import { readSimpleEditor, watchSimpleEditor } from './simple-editor.tsx';

const FINE = '(pointer: fine)';
/** Room for line numbers, marks and a line of 80 letters; a window of 1280 pixels at 200 % has not. */
const WIDE = '(min-width: 48rem)';

const matches = (query: string) => window.matchMedia?.(query).matches ?? false;

const choose = (wantsSimple: boolean) =>
  chooseEditor({
    hasFinePointer: matches(FINE),
    isWide: matches(WIDE),
    wantsSimple,
    speaksOtherwise: speaksOtherwise(),
  });

/** Which editor this browser has now. */
export function readEditorKind(): EditorKind {
  return choose(readSimpleEditor());
}

function watch(tell: () => void): () => void {
  const stops = [watchSimpleEditor(tell), watchLanguage(tell)];
  const lists = [FINE, WIDE].map((query) => window.matchMedia?.(query));
  for (const list of lists) list?.addEventListener('change', tell);
  return () => {
    for (const stop of stops) stop();
    for (const list of lists) list?.removeEventListener('change', tell);
  };
}

/** The same, followed: a window is made narrow, a keyboard folded away, the other editor asked for. */
export function useEditorKind(): EditorKind {
  return useSyncExternalStore(watch, readEditorKind, () => 'codemirror');
}

/** Whether the editor for screen readers is chosen; null where there is no other. */
export function useSimpleEditor(): boolean | null {
  return useSyncExternalStore(
    watch,
    () => (choose(false) === choose(true) ? null : readSimpleEditor()),
    () => null,
  );
}
