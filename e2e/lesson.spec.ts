import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** A learner of their own for each test: joins the demo class by its code. */
async function joinAsNewLearner(page: Page, origin: string): Promise<void> {
  const answer = await page.request.post('/v1/auth/sign-up', {
    headers: { origin },
    data: {
      displayName: `Learner ${randomUUID().slice(0, 6)}`,
      email: `${randomUUID()}@example.org`,
      password: 'correct horse battery',
      joinCode: 'KNDL42',
    },
  });
  expect(answer.status()).toBe(201);
}

interface Activity {
  id: string;
  type: string;
  content: { options?: { id: string }[] };
}

async function findPythonLesson(page: Page): Promise<{ id: string; activities: Activity[] }> {
  const courses = await (await page.request.get('/v1/courses')).json();
  const python = courses.items.find((course: { subject: string }) => course.subject === 'python');
  const course = await (await page.request.get(`/v1/courses/${python.id}`)).json();
  return (await page.request.get(`/v1/lessons/${course.units[0].lessons[0].id}`)).json();
}

test('a new learner opens the one next step, answers, and sees it graded @both-sizes', async ({
  page,
  baseURL,
}) => {
  await joinAsNewLearner(page, new URL(baseURL ?? '').origin);
  await page.goto('/today');
  await page.locator('main a[href*="/lessons/"]').first().click();
  await expect(page).toHaveURL(/\/lessons\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Enter');
  const recorded = page.waitForResponse((response) => response.url().endsWith('/v1/attempts'));
  await page.getByRole('radio').or(page.getByRole('checkbox')).first().check();
  await page.keyboard.press('Enter');
  const attempt = await (await recorded).json();
  expect(attempt.aid).toBe('none');
  expect(attempt.masteryChanges[0].before.state).toBe('not-started');
  expect(attempt.masteryChanges[0].after.state).toBe('started');
});

test('an answer given while the connection is gone is kept and sent later, once', async ({
  page,
  baseURL,
}) => {
  await joinAsNewLearner(page, new URL(baseURL ?? '').origin);
  const lesson = await findPythonLesson(page);
  await page.goto(`/lessons/${lesson.id}`);
  await page.keyboard.press('Enter');
  const choice = page.getByRole('radio').or(page.getByRole('checkbox')).first();
  await choice.waitFor();
  await page.context().setOffline(true);
  await choice.check();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/kept on this device/i).first()).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/v1/attempts')) sent.push(request.postData() ?? '');
  });
  const answered = page.waitForResponse((response) => response.url().endsWith('/v1/attempts'));
  await page.context().setOffline(false);
  expect((await answered).status()).toBe(201);
  await page.reload();
  const after = await findPythonLesson(page);
  const done = after.activities.filter(
    (activity) => 'lastAttempt' in activity && activity.lastAttempt !== null,
  );
  expect(done).toHaveLength(1);
  expect(sent).toHaveLength(1);
});
