import type { EditorKind } from './choose-editor.ts';
import { readEditorKind } from './editor-kind.tsx';
import { importMonacoWords } from './monaco-words.tsx';
import type { EditorModule } from './opened-editor.ts';

/** Monaco's own words are read while its code begins: what it says in Spanish must be there before. */
async function importMonaco(): Promise<EditorModule> {
  await importMonacoWords();
  return import('./monaco-editor.tsx');
}

const IMPORTS: Readonly<Record<EditorKind, () => Promise<EditorModule>>> = {
  codemirror: () => import('./codemirror-editor.tsx'),
  monaco: importMonaco,
};
const loading: Partial<Record<EditorKind, Promise<EditorModule>>> = {};

/**
 * The heaviest part of a lesson; nobody fetches the other editor. A download that failed does not stay failed: whoever
 * asks next tries again.
 */
export function loadEditor(kind: EditorKind = readEditorKind()): Promise<EditorModule> {
  loading[kind] ??= IMPORTS[kind]().catch((error: unknown) => {
    delete loading[kind];
    throw error;
  });
  return loading[kind];
}

/** What says in words what is found in a program. */
export const loadFindingWords = () => import('../editing/describe-finding.ts');

/** Fetches it, and what looks at programs, while there is a connection. Whoever needs it hears of a failure. */
export function prefetchEditor(): void {
  const kind = readEditorKind();
  loadEditor(kind)
    .then(() =>
      Promise.all([loadFindingWords(), kind === 'codemirror' && import('./codemirror-analysis.tsx')]),
    )
    .catch(() => undefined);
}
