import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { callApi, joinAsNewLearner } from './support/people.ts';
import { expectProgram, writeProgram } from './support/programs.ts';
import { expect, test } from './support/test.ts';

/** A new server builds its interpreter once, and a browser fetches it once. */
const FIRST_TIME = { timeout: 60_000 };

test.setTimeout(180_000);

async function findPythonMap(page: Page): Promise<string> {
  type Maps = { courses: { courseId: string; title: string }[] };
  const { courses } = await callApi<Maps>(page, 'GET', '/v1/concepts');
  const course = courses.find(({ title }) => title === 'Python from zero');
  return `/courses/${course?.courseId}/concepts`;
}

test('from the map of a course to an idea, whose example is run, changed and put back @both-sizes @thorough', async ({
  page,
}) => {
  await joinAsNewLearner(page);
  await page.goto(await findPythonMap(page));
  await expect(page.getByRole('heading', { level: 1, name: 'What builds on what' })).toBeVisible();
  await expectNoBarrier(page, 'a map of ideas');
  // More than a hundred ideas: on a phone two stand side by side, or nobody gets to the last.
  expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(6_000);
  const idea = page.getByRole('link', { name: /^for loop\b.*Not started.*after variable and indentation/ });
  await idea.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'for loop' })).toBeVisible();
  const before = page.getByRole('region', { name: 'What to know before' });
  await expect(before.getByRole('link', { name: /^variable/ })).toHaveAttribute('href', '/concepts/variable');
  await expect(page.getByRole('region', { name: 'Exercises on it' }).getByRole('listitem')).toHaveCount(8);

  await page.getByRole('button', { name: 'Run it and change it' }).click();
  const editor = page.getByRole('textbox', { name: 'Your program' });
  await expect(editor).toBeVisible(FIRST_TIME);
  await writeProgram(editor, "print('changed')");
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toHaveText('changed\n', FIRST_TIME);
  await expectNoBarrier(page, 'an example that was run');
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expectProgram(editor).toContain('for ');
});
