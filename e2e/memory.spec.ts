import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { callApi, joinAsNewLearner } from './support/people.ts';
import { expect, test } from './support/test.ts';

interface Memories {
  items: { text: string }[];
}

/** Tells the tutor something, and waits until that was taken up. */
async function tell(page: Page, language: 'en' | 'es', text: string, count: number): Promise<void> {
  const { id } = await callApi<{ id: string }>(page, 'POST', '/v1/conversations', { kind: 'free', language });
  await callApi(page, 'POST', `/v1/conversations/${id}/messages`, { clientMessageId: randomUUID(), text });
  const remembered = async () => (await callApi<Memories>(page, 'GET', '/v1/me/memories')).items.length;
  await expect.poll(remembered, { timeout: 30_000 }).toBe(count);
}

test('what was told is seen, changed and deleted for good @both-sizes @thorough', async ({ page }) => {
  await joinAsNewLearner(page);
  await tell(page, 'en', 'I live in Bath. I really like chess. My goal is to read Dickens.', 3);
  await page.goto('/settings');
  await page.getByRole('link', { name: 'See what the tutor remembers' }).click();
  await expect(page.getByRole('heading', { name: 'What you like' })).toBeVisible();
  await expectNoBarrier(page, 'what is remembered');

  await page.getByRole('button', { name: 'Change: Likes chess' }).click();
  await expectNoBarrier(page, 'changing what is remembered');
  await page.getByLabel('In your words').fill('Likes playing go');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Likes playing go', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Delete: Lives in Bath' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Lives in Bath', { exact: true })).toHaveCount(0);
  // The focus was on what went.
  await expect(page.locator(':focus').getByText('Likes playing go', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing yet' })).toBeVisible();
});

test('what a learner writes themselves is remembered, and what is never kept is refused @both-sizes', async ({
  page,
}) => {
  await joinAsNewLearner(page);
  await page.goto('/settings/memory');
  await expect(page.getByRole('heading', { name: 'Nothing yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Add something' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add something to remember' });
  await expectNoBarrier(page, 'adding something to remember');
  await dialog.getByText('What you want', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Write something, or delete it instead.')).toHaveCount(0);
  await expect(dialog.getByText('Write something first.')).toBeVisible();
  await expect(dialog.getByLabel('In your words')).toBeFocused();
  await dialog.getByLabel('In your words').fill('I have asthma');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByLabel('In your words')).toHaveAccessibleDescription(/never kept/);
  await expect(dialog.getByLabel('In your words')).toBeFocused();
  await dialog.getByLabel('In your words').fill('I want to die');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const helped = page.getByRole('dialog', { name: 'Before anything else' });
  await expect(helped).toContainText('Thank you for telling me.');
  await expectNoBarrier(page, 'what is answered to danger');
  await expect(helped.getByRole('link', { name: 'Go on with the tutor' })).toBeVisible();
  await helped.getByText('Close', { exact: true }).click();
  await page.getByRole('button', { name: 'Add something' }).click();
  await dialog.getByText('What you want', { exact: true }).click();
  await dialog.getByLabel('In your words').fill('To read Dickens in English');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('announcer')).toContainText('Added.');
  const goals = page.getByRole('region', { name: 'What you want' });
  await expect(goals.getByText('To read Dickens in English', { exact: true })).toBeVisible();
  await expect(goals.getByText(/^Written by you on/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add something' })).toBeFocused();
  // No message of theirs holds it.
  await page.getByRole('button', { name: 'Delete: To read Dickens in English' }).click();
  await expect(page.getByRole('dialog', { name: 'Delete this?' })).not.toContainText('conversation');
});

test('the learner chooses how much is corrected, in Spanish on a phone @phone', async ({ page }) => {
  await joinAsNewLearner(page, { locale: 'es' });
  await tell(page, 'es', 'Me llamo Lucía y me gusta el baloncesto', 2);
  await page.goto('/settings/memory');
  await expect(page.getByText('Le gusta el baloncesto', { exact: true })).toBeVisible();
  await page.getByText('Todo', { exact: true }).click();
  await expect(page.getByTestId('announcer')).toContainText('El tutor te corrige así desde ahora.');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Todo' })).toBeChecked();
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect(wide).toBeLessThanOrEqual(0);
});
