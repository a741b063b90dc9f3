import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { callApi, enter, forgetSession } from './support/people.ts';
import { type DemoAccount, expect, test } from './support/test.ts';

async function signIn(page: Page, account: Pick<DemoAccount, 'signInName' | 'password'>) {
  await page.getByLabel('E-mail or sign-in name').fill(account.signInName);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.keyboard.press('Enter');
}

/** A code that leads into a class of the demo school, as its teacher sees it. */
async function readJoinCode(
  request: APIRequestContext,
  origin: string,
  teacher: DemoAccount,
): Promise<string> {
  const { signInName, password } = teacher;
  const headers = { origin };
  await request.post('/v1/auth/sign-in', { data: { signInName, password }, headers });
  const classes = await (await request.get('/v1/classes')).json();
  return classes.items.find((entry: { joinCode: string | null }) => entry.joinCode)?.joinCode;
}

test('the first page says what Kindling is and offers one thing to do @both-sizes', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'A tutor that helps you find it yourself.',
  );
  await page.getByRole('link', { name: 'Join with a class code' }).click();
  await expect(page).toHaveURL(/\/sign-up$/);
});

test('one press signs in with a demo account, and each role starts at home', async ({ page, accounts }) => {
  const homes = { student: '/today', teacher: '/classes', admin: '/admin/people', guardian: '/guardian' };
  for (const account of new Map(accounts.map((entry) => [entry.role, entry])).values()) {
    await forgetSession(page);
    await page.goto('/');
    await page.getByRole('button', { name: new RegExp(`, ${account.signInName}$`) }).click();
    await expect(page).toHaveURL(new RegExp(`${homes[account.role]}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a wrong password is told without blame, and what was typed stays', async ({ page, accountOf }) => {
  const { signInName } = accountOf('student');
  await page.goto('/sign-in');
  await signIn(page, { signInName, password: 'not the right one' });
  await expect(page.getByText('The name or the password does not match.')).toBeVisible();
  await expect(page.getByLabel('E-mail or sign-in name')).toHaveValue(signInName);
});

test('a visitor who asks for a page is brought back to it after signing in', async ({ page, accountOf }) => {
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fsettings$/);
  await signIn(page, accountOf('student'));
  await expect(page).toHaveURL(/\/settings$/);
});

test('nobody is sent to another site after signing in', async ({ page, accountOf }) => {
  await page.goto('/sign-in?next=//evil.example/');
  await signIn(page, accountOf('teacher'));
  await expect(page).toHaveURL(/\/classes$/);
});

test('a class code shows its class while it is typed and opens an account @both-sizes', async ({
  page,
  playwright,
  baseURL,
  accountOf,
}) => {
  const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
  const joinCode = await readJoinCode(request, new URL(baseURL ?? '').origin, accountOf('teacher'));
  await page.goto('/sign-up');
  const code = page.getByLabel('Class code');
  await code.fill('ZZZZZZ');
  await expect(page.getByText('No class has this code.')).toBeVisible();
  await code.fill(`${joinCode.slice(0, 3)}-${joinCode.slice(3)}`.toLowerCase());
  await expect(code).toHaveValue(joinCode);
  await expect(page.getByRole('status').filter({ hasText: ' at ' })).toBeVisible();

  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByLabel('Your name')).toBeFocused();
  const blame = page.getByText('Type the name your teacher knows you by.');
  await expect(blame).toBeVisible();
  await page.getByLabel('Your name').fill('Noor Haddad');
  await expect(blame).toHaveCount(0);
  await page.getByLabel('E-mail address').fill(`noor-${randomUUID()}@example.org`);
  await page.getByLabel('Password', { exact: true }).fill('purple lantern river');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/today$/);
  await request.dispose();
});

test('an invitation of a guardian says whose, and not their whole name @both-sizes', async ({
  page,
  browser,
  baseURL,
  accountOf,
}) => {
  await enter(page, accountOf('teacher'));
  type Rows = { items: [{ id: string }] };
  const [{ id: classId }] = (await callApi<Rows>(page, 'GET', '/v1/classes')).items;
  const student = { displayName: 'Inés Salgado', localName: `ines${randomUUID().slice(0, 8)}` };
  const { personId: studentId } = await callApi<{ personId: string }>(
    page,
    'POST',
    `/v1/classes/${classId}/students`,
    student,
  );
  const invited = { role: 'guardian', studentId };
  const { link } = await callApi<{ link: string }>(page, 'POST', '/v1/invites', invited);
  const theirs = await browser.newPage({ baseURL: baseURL ?? '' });
  await theirs.goto(link);
  await expect(theirs.getByText('invites you to follow how Inés is getting on')).toBeVisible();
  await expect(theirs.getByText('Salgado')).toHaveCount(0);
  await theirs.close();
});

test('an invitation that leads nowhere says so and what to do', async ({ page }) => {
  await page.goto('/invitation/kin_this-was-never-sent');
  await expect(page.getByRole('heading', { name: 'This invitation has ended' })).toBeVisible();
});

test('the API reference lists every operation and who may call it', async ({ page }) => {
  await page.goto('/reference');
  await expect(page.locator('article#recordAttempt')).toContainText('/v1/attempts');
  await expect(page.locator('article#listPeople')).toContainText('Administrator');
});
