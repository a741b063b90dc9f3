import { expectNoBarrier } from './support/barriers.ts';
import { enter, joinAsNewLearner, makeClass } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** A new server builds its interpreter once, and a browser fetches it once. */
const FIRST_TIME = { timeout: 90_000 };

test.setTimeout(240_000);

test('who asks the tutor for an exercise gets one, solves it like any other, and has another of its kind @both-sizes', async ({
  page,
}) => {
  await joinAsNewLearner(page);
  await page.goto('/tutor');
  await page.getByRole('button', { name: 'Start talking' }).click();
  const message = page.getByLabel('Your message');
  await message.fill('give me a python exercise on loops');
  await message.press('Enter');
  const open = page.getByRole('link', { name: /^Open the exercise/ });
  await expect(open).toBeVisible(FIRST_TIME);
  await open.click();
  const editor = page.getByRole('textbox', { name: 'Your program' });
  await expect(editor).toBeVisible(FIRST_TIME);
  await expectNoBarrier(page, 'an exercise that was made');
  const heading = page.locator('[data-stage] h1');
  const first = (await heading.textContent()) ?? '';
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Tests', exact: true })).toBeVisible(FIRST_TIME);
  await page.getByRole('button', { name: 'Another one like this' }).click();
  await expect(heading).not.toHaveText(first, FIRST_TIME);
  await expect(page.getByText('0 of 1')).toBeVisible();
  await expect(editor).toBeVisible(FIRST_TIME);
});

test('a teacher whose school allows no models is told so, and what there is instead @both-sizes', async ({
  page,
  accountOf,
}) => {
  await enter(page, accountOf('teacher'));
  const { id: classId } = await makeClass(page);
  await page.goto(`/classes/${classId}?tab=assignments`);
  await page.getByRole('link', { name: 'Let a model write exercises' }).click();
  await expect(page.getByRole('heading', { name: 'No models here' })).toBeVisible();
  await expect(page.getByText('Nothing here')).toBeVisible();
  await expectNoBarrier(page, 'exercises by a model');
});
