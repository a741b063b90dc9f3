import { beginLesson, findLesson, LESSONS } from './support/lessons.ts';
import { callApi, joinAsNewLearner } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** How far from the foot of the window notices stand. Runs in the page. */
const NOTICES_ABOVE = `parseFloat(getComputedStyle(document.querySelector('[data-notices]')).bottom)`;

test('a new learner opens the one next step, answers, and sees it graded @both-sizes', async ({ page }) => {
  await joinAsNewLearner(page);
  await page.goto('/today');
  await page.locator('main a[href*="/lessons/"]').first().click();
  await expect(page).toHaveURL(/\/lessons\//);
  await beginLesson(page);
  // What is told for some seconds covers nothing that is pressed.
  const bar = await page.locator('[data-action-bar]').boundingBox();
  await expect
    .poll(() => page.evaluate<number>(NOTICES_ABOVE))
    .toBeGreaterThan(bar?.height ?? Number.POSITIVE_INFINITY);
  const recorded = page.waitForResponse((response) => response.url().endsWith('/v1/attempts'));
  await page.getByRole('radio').or(page.getByRole('checkbox')).first().check();
  await page.keyboard.press('Enter');
  const attempt = await (await recorded).json();
  expect(attempt.aid).toBe('none');
  expect(attempt.masteryChanges[0].before.state).toBe('not-started');
  expect(attempt.masteryChanges[0].after.state).toBe('started');
});

test('an answer given while the connection is gone is kept and sent later, once', async ({ page }) => {
  await joinAsNewLearner(page);
  const lesson = await findLesson(page, LESSONS.en);
  await page.goto(`/lessons/${lesson.id}`);
  await beginLesson(page);
  const choice = page.getByRole('radio').or(page.getByRole('checkbox')).first();
  await choice.waitFor();
  const isGone = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/livez'));
  await page.context().setOffline(true);
  await choice.check();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/kept on this device/i).first()).toBeVisible();
  await isGone;
  await page.getByRole('link', { name: 'Back to the course' }).click();
  await expect(page.getByText('That page needs a connection.').first()).toBeAttached();
  await expect(page.getByText(/kept on this device/i).first()).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/v1/attempts')) sent.push(request.postData() ?? '');
  });
  const answered = page.waitForResponse((response) => response.url().endsWith('/v1/attempts'));
  await page.context().setOffline(false);
  expect((await answered).status()).toBe(201);
  // A page that is left before it has read the answer sends once more, by the same name, to be sure.
  await expect(page.getByText(/kept on this device/i)).toHaveCount(0);
  await page.reload();
  const path = `/v1/lessons/${lesson.id}`;
  const { activities } = await callApi<{ activities: { lastAttempt: unknown }[] }>(page, 'GET', path);
  expect(activities.filter(({ lastAttempt }) => lastAttempt !== null)).toHaveLength(1);
  expect(sent).toHaveLength(1);
});
