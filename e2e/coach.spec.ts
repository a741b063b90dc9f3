import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { PLAYER_WORDS } from './support/lessons.ts';
import { joinAsNewLearner } from './support/people.ts';
import { expect, test } from './support/test.ts';

async function beginTalk(page: Page) {
  await joinAsNewLearner(page);
  await page.goto('/tutor');
  await page.getByRole('button', { name: 'Start talking' }).click();
  const log = page.getByRole('log', { name: 'Conversation with the tutor' });
  const say = async (text: string) => {
    const replies = await log.getByText('Built-in tutor').count();
    await page.getByLabel('Your message').fill(text);
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(log.getByText('Built-in tutor')).toHaveCount(replies + 1);
    await expect(page.getByRole('button', { name: 'Send' })).toBeVisible();
  };
  return { log, say, notes: page.getByRole('complementary', { name: 'Notes' }) };
}

test('a talk in Spanish is corrected, a correction kept and reviewed, and a goodbye sums the talk up', async ({
  page,
}) => {
  const { log, say, notes } = await beginTalk(page);
  await say('Vivo con mis hermano en Lima.');
  await expect(log).toContainText('Better: Vivo con mis hermanos en Lima.');
  await say('La casa es blanco.');
  await expect(log).toContainText('Better: La casa es blanca.');
  await say('Adiós, hasta mañana');
  const end = page.getByRole('region', { name: 'That was a good talk' });
  await expect(end).toContainText('3 messages with 13 Spanish words');
  await expect(notes).toContainText('3 messages: 13 Spanish words');
  await end.getByRole('button', { name: 'Add to my reviews: Vivo con mis hermanos en Lima.' }).click();
  await expect(end).toContainText('In your reviews');
  await expect(notes).toBeVisible();
  await expectNoBarrier(page, 'the end of a talk');
  await end.getByRole('link', { name: 'Review words' }).click();
  await page.getByRole('link', { name: 'Review now' }).click();
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Vivo con mis hermanos en Lima.');
  await page.getByRole('button', { name: PLAYER_WORDS.en.check }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Reviews done' })).toBeVisible();
});

test('a word is looked up by its form, kept, and asked about where nobody knows it', async ({ page }) => {
  const { log, say, notes } = await beginTalk(page);
  await say('Me gustan los libros de mariposas.');
  await notes.getByRole('textbox', { name: 'Word' }).fill('mariposas');
  await notes.getByRole('button', { name: 'Look up', exact: true }).click();
  await expect(notes).toContainText('butterfly');
  await notes.getByRole('button', { name: 'Add to my reviews: mariposa' }).first().click();
  await expect(notes).toContainText('In your reviews');
  await notes.getByRole('textbox', { name: 'Word' }).fill('wibblefrotz');
  await notes.getByRole('button', { name: 'Look up', exact: true }).click();
  await notes.getByRole('button', { name: 'Ask the tutor' }).click();
  await expect(log).toContainText('What does “wibblefrotz” mean?');
  await expect(log).toContainText('I do not know the word “wibblefrotz” yet');
});
