import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { joinAsNewLearner } from './support/people.ts';
import { expect, test } from './support/test.ts';

const WORDS = {
  en: {
    start: 'Start talking',
    message: 'Your message',
    log: 'Conversation with the tutor',
    origin: 'Built-in tutor',
  },
  es: {
    start: 'Empezar a hablar',
    message: 'Tu mensaje',
    log: 'Conversación con el tutor',
    origin: 'Tutor incorporado',
  },
};

async function beginTalk(page: Page, { start, log }: (typeof WORDS)['en']) {
  await page.goto('/tutor');
  await expect(page.getByRole('button', { name: /^(Play|Representar):/ }).first()).toBeVisible();
  await expectNoBarrier(page, '/tutor');
  await page.getByRole('button', { name: start }).click();
  await expect(page).toHaveURL(/\/tutor\/[0-9a-f-]{36}$/);
  return page.getByRole('log', { name: log });
}

test('a learner talks with the built-in tutor, keeps a correction, and finds it all again in another tab', async ({
  page,
}) => {
  await joinAsNewLearner(page);
  const log = await beginTalk(page, WORDS.en);
  const message = page.getByLabel(WORDS.en.message);
  await message.fill('Hello, I have 12 years and I like music.');
  await page.reload();
  await expect(message).toHaveValue('Hello, I have 12 years and I like music.');
  await message.press('Enter');
  await expect(log).toContainText('I have 12 years');
  await expect(log).toContainText(WORDS.en.origin);
  await expect(log).toContainText('Better: Hello, I am 12 years old and I like music.');
  await expect(message).toHaveValue('');
  await expect(page.getByTestId('spoken')).toContainText('12 years old');

  const notes = page.getByRole('complementary', { name: 'Notes' });
  await notes.getByRole('button', { name: /^Add to my reviews/ }).click();
  await expect(notes).toContainText('In your reviews');
  await expectNoBarrier(page, 'a conversation');

  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole('log')).toContainText('Better: Hello, I am 12 years old');
  await expect(other.getByText('Open in 2 tabs')).toBeVisible();
  await message.fill('What is a variable?');
  await message.press('Enter');
  await expect(other.getByRole('log')).toContainText('What is a variable?');
  await expect(other.getByRole('button', { name: 'Send' })).toBeVisible();
  await expect(other.getByRole('log').getByText(WORDS.en.origin)).toHaveCount(2);
  await other.close();
});

test('a message written without a connection is sent when it is back', async ({ page, context }) => {
  await joinAsNewLearner(page);
  const log = await beginTalk(page, WORDS.en);
  const message = page.getByLabel(WORDS.en.message);
  await message.fill('Hello tutor');
  await context.setOffline(true);
  await message.press('Enter');
  await expect(log).toContainText('The connection is gone.');
  await context.setOffline(false);
  await expect(log).toContainText(WORDS.en.origin);
  await expect(log.getByText('Hello tutor')).toHaveCount(1);
});

test('on a phone talk, correction and goal are in view, in Spanish @phone', async ({ page }) => {
  await joinAsNewLearner(page, { locale: 'es' });
  const log = await beginTalk(page, WORDS.es);
  await page.getByLabel(WORDS.es.message).fill('My sister have a dog.');
  await page.getByRole('button', { name: 'Enviar' }).click();
  await expect(log).toContainText(WORDS.es.origin);
  await expect(log.getByText('Mejor: My sister has a dog.')).toBeInViewport();
  await expect(page.getByText('Meta:')).toBeInViewport();
  await expectNoBarrier(page, 'a conversation on a phone');
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(360);
  // The talk scrolls, never the page under it: its head and the field to write in stay where they are.
  const longer = 'document.documentElement.scrollHeight - document.documentElement.clientHeight';
  expect(await page.evaluate<number>(longer)).toBe(0);
  await page.getByRole('button', { name: 'Notas (1)' }).click();
  await expect(page.getByRole('button', { name: /^Añadir a mis repasos/ })).toBeVisible();
  await expectNoBarrier(page, 'the notes on a phone');
});
