import type { Page } from '@playwright/test';
import { OVERFLOW } from './support/barriers.ts';
import { FIND_CUT_TEXTS } from './support/cut-text.ts';
import { beginLesson, findLesson, LESSONS } from './support/lessons.ts';
import { enter, forgetSession, joinAsNewLearner, makeClass } from './support/people.ts';
import { expect, test } from './support/test.ts';

async function expectAllWordsSeen(page: Page, name: string): Promise<void> {
  expect(await page.evaluate(OVERFLOW), `${name} runs off the side`).toBe(0);
  expect(await page.evaluate(FIND_CUT_TEXTS), name).toEqual([]);
}

async function readThrough(page: Page, ...paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAllWordsSeen(page, path);
  }
}

for (const [locale, direction] of [
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const) {
  test.describe(`words a third longer (${locale}, ${direction})`, () => {
    test.beforeEach(({ page, baseURL }) =>
      page.context().addCookies([{ name: 'kindling-locale', value: locale, url: baseURL ?? '' }]),
    );

    test(`fit visitors' screens @both-sizes @thorough`, async ({ page }) => {
      await readThrough(page, '/', '/sign-in', '/sign-up', '/reference', '/nowhere');
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
    });

    test(`fit learners' screens and a lesson @both-sizes @thorough`, async ({ page }) => {
      await joinAsNewLearner(page);
      const lesson = await findLesson(page, LESSONS.en);
      await readThrough(page, '/today', '/courses', `/courses/${lesson.courseId}`, `/lessons/${lesson.id}`);
      await beginLesson(page);
      await page.getByRole('radio').first().check();
      await expectAllWordsSeen(page, 'an activity');
      const recorded = page.waitForResponse((response) => response.url().endsWith('/v1/attempts'));
      await page.keyboard.press('Enter');
      await recorded;
      await expect(page.locator('[data-stage]').getByRole('region')).toBeVisible();
      await expectAllWordsSeen(page, 'an activity after it is checked');
      await readThrough(page, '/progress', '/settings');
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
    });

    test(`fit the staff's screens @both-sizes @thorough`, async ({ page, accountOf }) => {
      await enter(page, accountOf('teacher'));
      const { id } = await makeClass(page);
      await readThrough(page, '/classes', `/classes/${id}`);
      await forgetSession(page);
      await enter(page, accountOf('admin'));
      await readThrough(page, '/admin/people', '/admin/ai', '/admin/jobs', '/admin/audit');
    });
  });
}
