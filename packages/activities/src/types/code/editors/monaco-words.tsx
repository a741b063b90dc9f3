/** Monaco reads its own words once, while its code begins: undefined until it has. */
let spoken: string | undefined;

/** What the screens speak now, as far as Monaco has words for it. */
const speaks = () => (document.documentElement.lang.startsWith('es') ? 'es' : 'en');

/** Fetches the words that Monaco's code, fetched next, will have for as long as the page is not loaded again. */
export async function importMonacoWords(): Promise<void> {
  spoken ??= speaks();
  if (spoken === 'es') await import('monaco-editor/nls/lang/es.js');
}

/** Whether the language of the screens was changed since Monaco read its words. */
export function speaksOtherwise(): boolean {
  return spoken !== undefined && spoken !== speaks();
}

/** Calls when the language of the screens changes. Answers how to stop. */
export function watchLanguage(tell: () => void): () => void {
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
