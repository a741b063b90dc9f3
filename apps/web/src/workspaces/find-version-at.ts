import { SAVE_DELAY_MS } from '#web/code/workspace/save-delay.ts';

/**
 * Which version holds what stood there at a moment (ISO 8601, as `savedAt`); -1 before the first. Work is saved a while
 * after it is written, so what is saved within that while was there already: nobody writes and saves later work so soon.
 */
export function findVersionAt(versions: readonly { savedAt: string }[], when: string): number {
  const moment = Date.parse(when);
  const saved = versions.map(({ savedAt }) => Date.parse(savedAt));
  const next = saved.findIndex((savedAt) => savedAt > moment && savedAt < moment + SAVE_DELAY_MS);
  return next >= 0 ? next : saved.findLastIndex((savedAt) => savedAt <= moment);
}
