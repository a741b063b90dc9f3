import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** How far the page runs off the side. Runs in the page. */
export const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/**
 * The page has no barrier axe can see, in light and in dark, and nothing runs off its side. A theme changes nothing but
 * colours, so the second look is at those alone.
 */
export async function expectNoBarrier(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await findBarriers(page), `${name} in light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findBarriers(page, 'color-contrast'), `${name} in dark`).toEqual([]);
  expect(await page.evaluate(OVERFLOW), `${name} runs off the side`).toBe(0);
}

/** All rules, or the ones named. There are no frames of other origins, for which axe would open a page of its own. */
async function findBarriers(page: Page, ...rules: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}
