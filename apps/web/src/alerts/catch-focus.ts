/** A list that has come is drawn by then. */
const DRAWN_MS = 2_000;

/**
 * After an alert was answered and leaves its list: the focus that goes with it goes to the page's content, so that whoever
 * pressed a key is not thrown to the top of the page.
 */
export function catchFocus(): void {
  const look = () => {
    if (document.activeElement !== document.body) return;
    observer.disconnect();
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), DRAWN_MS);
  look();
}
