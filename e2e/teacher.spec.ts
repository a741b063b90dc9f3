import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { enter, forgetSession } from './support/people.ts';
import { expect, test } from './support/test.ts';

async function makeClass(page: Page, name: string) {
  await page.goto('/classes');
  await page.getByRole('button', { name: 'New class' }).click();
  await page.getByLabel('Name of the class').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const unique = () => randomUUID().slice(0, 8);

test('a teacher makes a class and an account without e-mail, and the student gets in @both-sizes', async ({
  page,
  baseURL,
  accountOf,
  browser,
}) => {
  await enter(page, accountOf('teacher'));
  await makeClass(page, `Essays ${unique()}`);
  await page.getByRole('tab', { name: 'Students' }).click();
  await expect(page.getByText('No students yet', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Add a student' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Diego Fernández');
  await expect(dialog.getByLabel('Sign-in name')).toHaveValue('diego.f');
  await dialog.getByLabel('Sign-in name').fill(`diego.${unique()}`);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/Diego Fernández has an account/)).toBeVisible();
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');

  const slip = page.getByRole('region', { name: 'New password' });
  const [signInName = '', password = ''] = await slip.locator('dd').allTextContents();
  await expect(page.getByRole('cell', { name: 'Diego Fernández', exact: true })).toBeVisible();

  const theirs = await browser.newPage({ baseURL: baseURL ?? '', locale: 'en-GB' });
  await theirs.goto('/sign-in');
  await theirs.getByLabel('E-mail or sign-in name').fill(signInName);
  await theirs.getByLabel('Password', { exact: true }).fill(password);
  await theirs.keyboard.press('Enter');
  await expect(theirs).toHaveURL(/\/today$/);
  await expect(theirs.getByRole('heading', { level: 1 })).toContainText('Diego');
  await theirs.close();
});

test('a renewed code ends the old one', async ({ page, accountOf, request }) => {
  await enter(page, accountOf('teacher'));
  await makeClass(page, `Codes ${unique()}`);
  const code = page.locator('#join-code');
  const old = (await code.textContent()) ?? '';
  await page.getByRole('button', { name: 'Renew the code' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Renew the code' }).click();
  await expect(code).not.toHaveText(old);
  expect((await request.get(`/v1/join-codes/${old}`)).status()).toBe(404);
  expect((await request.get(`/v1/join-codes/${await code.textContent()}`)).status()).toBe(200);
});

test('a class is renamed, an invite made and withdrawn', async ({ page, accountOf }) => {
  await enter(page, accountOf('teacher'));
  await makeClass(page, `Old ${unique()}`);
  const name = `New ${unique()}`;
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('Name of the class').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.getByRole('tab', { name: 'Invites' }).click();
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.locator('#invite-link')).toContainText('/invitation/');
  const link = (await page.locator('#invite-link').textContent()) ?? '';
  await page.getByRole('button', { name: 'Finish' }).click();

  await page.getByRole('button', { name: 'Withdraw the invite for Anyone with the link' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await forgetSession(page);
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This invitation has ended' })).toBeVisible();
});

test("a teacher's pages do not exist for students, nor a class of nobody for teachers", async ({
  page,
  accountOf,
}) => {
  await enter(page, accountOf('student'));
  for (const path of ['/classes', '/admin/people', '/admin/ai', '/admin/jobs', '/admin/audit', '/guardian']) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
  await forgetSession(page);
  await enter(page, accountOf('teacher'));
  expect((await page.goto(`/classes/${randomUUID()}`))?.status()).toBe(404);
  expect((await page.goto('/classes/not-an-id'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
});

test('a list that cannot be loaded says so and loads at the next try', async ({ page, accountOf }) => {
  await enter(page, accountOf('teacher'));
  await makeClass(page, `Lists ${unique()}`);
  const invites = '**/v1/invites*';
  await page.route(invites, (route) => route.abort());
  await page.getByRole('tab', { name: 'Invites' }).click();
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('The connection is gone.');
  await page.unroute(invites);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
});

test('a lost connection is told while it is lost', async ({ page, accountOf }) => {
  await enter(page, accountOf('teacher'));
  await page.goto('/settings');
  const banner = page.getByText('The connection is gone. What you see may be old');
  await expect(banner).toHaveCount(0);
  await page.context().setOffline(true);
  await expect(banner).toBeVisible();
  await page.context().setOffline(false);
  await expect(banner).toHaveCount(0);
});
