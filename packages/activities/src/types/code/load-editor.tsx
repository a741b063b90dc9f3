type CodeEditor = typeof import('./code-editor.tsx');
let loading: Promise<CodeEditor> | undefined;

/** The heaviest part of a lesson. A download that failed does not stay failed: whoever asks next tries again. */
export function loadEditor(): Promise<CodeEditor> {
  loading ??= import('./code-editor.tsx').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Fetches it, and what looks at programs, while there is a connection. Whoever needs it hears of a failure. */
export function prefetchEditor(): void {
  loadEditor()
    .then(() => import('./editing/editor-analysis.tsx'))
    .catch(() => undefined);
}
