import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './test.ts';

/** How far the page runs off the side. Runs in the page. */
export const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Runs in a page and in its frames. A frame without an address of its own has no origin that could be named. */
const AXE = `${axe.source}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });`;

/**
 * What fades in or out has ended, three frames in a row: a theme that changes starts its fades a frame or two later. What
 * turns for ever is let turn, and what does not end in ten seconds is looked at as it is. Runs in the page.
 */
const IS_STILL = `(async () => {
  const latest = performance.now() + 10_000;
  const within = (milliseconds, ending) =>
    Promise.race([ending, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
  for (let still = 0; still < 3 && performance.now() < latest; ) {
    await within(1000, new Promise(requestAnimationFrame));
    const ending = document
      .getAnimations()
      .filter((one) => one.playState === 'running' && Number.isFinite(one.effect.getComputedTiming().endTime));
    still = ending.length === 0 ? still + 1 : 0;
    await within(1000, Promise.allSettled(ending.map((one) => one.finished)));
  }
})()`;

/**
 * The page has no barrier axe can see, in light and in dark, and nothing runs off its side. A theme changes nothing but
 * colours, so the second look is at those alone.
 */
export async function expectNoBarrier(page: Page, name: string): Promise<void> {
  // A title comes with what the page streams, which may be after its heading.
  await expect(page).toHaveTitle(/\S/);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await findBarriers(page), `${name} in light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findBarriers(page, 'color-contrast'), `${name} in dark`).toEqual([]);
  expect(await page.evaluate(OVERFLOW), `${name} runs off the side`).toBe(0);
}

/**
 * All rules, or the ones named. Axe itself and not its builder for Playwright, which sends half a megabyte of source
 * anew for each look and has axe write down all that is in order: six times as long on a page of ours, to the same end.
 */
export async function findBarriers(page: Page, ...rules: string[]): Promise<string[]> {
  await page.evaluate(IS_STILL);
  for (const frame of page.frames()) {
    if (!(await frame.evaluate<boolean>(`'axe' in window`))) await frame.evaluate(AXE);
  }
  const options = {
    resultTypes: ['violations'],
    ...(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}),
  };
  return page.evaluate<string[]>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) =>
       violations.map(({ id, nodes }) => id + ' ' + nodes[0]?.html))`,
  );
}
