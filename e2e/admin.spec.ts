import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { callApi, enter, joinAsNewLearner, makeClass } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** Makes a person of the school through the API, as a teacher does. */
async function makeStudent(page: Page, displayName: string) {
  const { items } = await callApi<{ items: [{ id: string }] }>(page, 'GET', '/v1/classes');
  const data = { displayName, localName: `x${randomUUID().slice(0, 8)}` };
  const path = `/v1/classes/${items[0].id}/students`;
  return callApi<{ signInName: string; temporaryPassword: string }>(page, 'POST', path, data);
}

test.beforeEach(async ({ page, accountOf }) => {
  await enter(page, accountOf('admin'));
  await page.goto('/admin/people');
});

test('an admin finds a person, suspends and restores them @both-sizes', async ({
  page,
  request,
  baseURL,
}) => {
  const name = `Zora ${randomUUID().slice(0, 6)}`;
  const { signInName, temporaryPassword: password } = await makeStudent(page, name);
  await page.getByLabel('Search by name').fill(name);
  await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(1);

  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('button', { name: 'Suspend' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Suspended');
  await expect(page.getByTestId('announcer')).toHaveText(`${name} is suspended.`);

  const headers = { origin: new URL(baseURL ?? '').origin };
  const enter = () => request.post('/v1/auth/sign-in', { data: { signInName, password }, headers });
  const me = async () => (await (await request.get('/v1/me')).json()) as { active?: unknown };
  await enter();
  expect((await me()).active ?? null).toBeNull();

  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('button', { name: 'Restore access' }).click();
  await expect(page.getByRole('row').filter({ hasText: name })).not.toContainText('Suspended');
  expect((await enter()).ok()).toBe(true);
});

test('a search without a match offers the way back', async ({ page }) => {
  await page.getByLabel('Search by name').fill('nobody has such a name');
  await expect(page.getByRole('heading', { name: 'Nobody matches' })).toBeVisible();
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
});

test('what an admin does leaves a line in the log, in words', async ({ page }) => {
  const name = `Logged ${randomUUID().slice(0, 6)}`;
  await makeStudent(page, name);
  await page.goto('/admin/audit');
  const line = page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: 'Student account' });
  await expect(line).toContainText('Student account made');
});

test('the log names the class somebody joined', async ({ page, browser, baseURL }) => {
  const { name, joinCode } = await makeClass(page);
  const theirs = await browser.newPage({ baseURL: baseURL ?? '' });
  const learner = await joinAsNewLearner(theirs, { joinCode });
  await theirs.close();
  await expect(async () => {
    await page.goto('/admin/audit');
    const lines = page.getByRole('main').getByRole('listitem');
    await expect(lines.first()).toBeVisible();
    // What was there when the page came is all that will be: a line that is not in it comes with the next try.
    const line = lines.filter({ hasText: learner });
    await expect(line).toContainText(`Joined a class: ${name}`, { timeout: 500 });
    await expect(line).toContainText('role: Student');
  }).toPass();
});

test('jobs are counted, and when none gave up the page says so @both-sizes', async ({ page }) => {
  await page.goto('/admin/jobs');
  await expect(page.getByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Jobs that gave up' })).toBeVisible();
});

test('an admin says who may answer and what it may cost', async ({ page }) => {
  await page.goto('/admin/people');
  await page.getByRole('link', { name: 'Models and budgets' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Models and budgets' })).toBeVisible();
  await expect(page.getByText('Not set up')).toHaveCount(3);
  await page.getByLabel('A learner, a day').fill('two');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Write an amount such as 2.50')).toBeVisible();
  await page.getByText('Also models on our machines').click();
  await expect(page.getByText('and no further.')).toBeVisible();
  await page.getByLabel('A learner, a day').fill('0,05');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByTestId('announcer')).toHaveText('Saved. It holds from the next message on.');
  await page.reload();
  await expect(page.getByLabel('A learner, a day')).toHaveValue('0.05');
  await expect(page.getByRole('radio', { name: 'Also models on our machines' })).toBeChecked();
  // As it was, for whoever comes next.
  await page.getByText('Built-in tutor only').click();
  await page.getByLabel('A learner, a day').fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByTestId('announcer')).toHaveText('Saved. It holds from the next message on.');
});

test('an admin sets from when on the school hears that somebody is stuck @both-sizes @thorough', async ({
  page,
}) => {
  await page.goto('/settings');
  const minutes = page.getByLabel('Minutes at one exercise without success');
  await minutes.fill('900');
  const section = page.getByRole('region', { name: 'Learners who are stuck' });
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(minutes).toBeFocused();
  await expect(section).toContainText('Type a whole number from 1 to 240.');
  await expectNoBarrier(page, 'a threshold out of range');
  await minutes.fill('25');
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByTestId('announcer')).toHaveText('Saved. It counts from the next answer on.');
  await page.reload();
  await expect(minutes).toHaveValue('25');
  await section.getByRole('button', { name: 'Use the usual numbers' }).click();
  await expect(minutes).toHaveValue('10');
});
