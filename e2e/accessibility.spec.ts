import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type DemoAccount, expect, test } from './support/test.ts';

const VISITOR = ['/', '/sign-in', '/sign-up', '/reference', '/nowhere'];
const LEARNER = ['/today', '/courses', '/progress', '/settings'];
const STAFF = ['/classes', '/settings'];
const ADMIN = ['/admin/people', '/admin/jobs', '/admin/audit'];

async function enter(page: Page, { signInName, password }: DemoAccount, origin: string): Promise<void> {
  const answer = await page.request.post('/v1/auth/sign-in', {
    data: { signInName, password },
    headers: { origin },
  });
  expect(answer.status()).toBe(200);
}

async function expectNoViolations(page: Page, paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow, `${path} runs off the side`).toBe(0);
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('visitors meet no barrier @both-sizes', async ({ page }) => {
      await expectNoViolations(page, VISITOR);
    });

    test('learners meet no barrier @both-sizes', async ({ page, accountOf, baseURL }) => {
      await enter(page, accountOf('student'), new URL(baseURL ?? '').origin);
      await expectNoViolations(page, LEARNER);
    });

    test('teachers meet no barrier @both-sizes', async ({ page, accountOf, baseURL }) => {
      await enter(page, accountOf('teacher'), new URL(baseURL ?? '').origin);
      await expectNoViolations(page, STAFF);
    });

    test('admins and guardians meet no barrier', async ({ page, accountOf, baseURL }) => {
      const origin = new URL(baseURL ?? '').origin;
      await enter(page, accountOf('admin'), origin);
      await expectNoViolations(page, ADMIN);
      await page.context().clearCookies();
      await enter(page, accountOf('guardian'), origin);
      await expectNoViolations(page, ['/guardian']);
    });
  });
}
