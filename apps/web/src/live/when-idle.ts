/** On a page that never comes to rest the work is done all the same. */
const PATIENCE_MS = 3_000;
/** For browsers that do not tell when they are idle: long enough for a first screen to be drawn and to answer. */
const GUESS_MS = 500;

/**
 * Resolves when the page is loaded and the browser has nothing better to do: what was asked for to be seen and pressed
 * goes first.
 */
export async function whenIdle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  await new Promise<void>((resolve) => {
    if (typeof window.requestIdleCallback !== 'function') setTimeout(resolve, GUESS_MS);
    else window.requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}
