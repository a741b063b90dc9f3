const EVERY_MS = 1000;

/**
 * Calls `onGone` once the process that started this one is there no more. A TERM that npm alone gets ends npm and the
 * shell in between, which passes nothing on: the app would go on where nobody sees it, and keep its port.
 * @param {() => void} onGone
 * @param {{ readParent?: () => number, everyMs?: number }} [options] Of tests.
 */
export function watchParent(onGone, { readParent = () => process.ppid, everyMs = EVERY_MS } = {}) {
  const parent = readParent();
  const timer = setInterval(() => {
    if (readParent() === parent) return;
    clearInterval(timer);
    onGone();
  }, everyMs);
  timer.unref();
}
