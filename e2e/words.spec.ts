import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { PLAYER_WORDS } from './support/lessons.ts';
import { callApi, joinAsNewLearner } from './support/people.ts';
import { expect, test } from './support/test.ts';

interface Words {
  items: { id: string; word: string; gloss: string }[];
}

async function findEnglishCourse(page: Page): Promise<string> {
  const { items } = await callApi<{ items: { id: string; slug: string }[] }>(page, 'GET', '/v1/courses');
  return items.find(({ slug }) => slug === 'english-for-spanish-speakers')?.id ?? '';
}

test('a word is found, added by a click, and reviewed by its meaning @both-sizes', async ({ page }) => {
  await joinAsNewLearner(page);
  const courseId = await findEnglishCourse(page);
  const { items } = await callApi<Words>(page, 'GET', `/v1/courses/${courseId}/vocabulary?search=mesa`);
  const [word] = items;
  await page.goto(`/courses/${courseId}`);
  await page.getByRole('link', { name: 'Words of this course' }).click();
  await page.getByLabel('Search').fill('MESA');
  await page.getByRole('button', { name: `Add to reviews: ${word?.word}` }).click();
  await expect(page.getByRole('button', { name: `Take out of reviews: ${word?.word}` })).toBeVisible();
  await expectNoBarrier(page, 'the words of a course');
  await page.goto('/reviews');
  await expect(page.getByText(word?.word ?? '', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Review now' }).click();
  await page.getByRole('radio', { name: word?.gloss ?? '' }).check();
  await page.getByRole('button', { name: PLAYER_WORDS.en.check }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Reviews done' })).toBeVisible();
});

test('a card of the learner’s own is written and typed from its meaning @both-sizes @thorough', async ({
  page,
}) => {
  await joinAsNewLearner(page);
  await page.goto('/reviews/cards');
  await page.getByRole('button', { name: 'New card' }).click();
  await page.getByLabel('What you want to learn').fill('umbrella');
  await page.getByLabel('What it means').fill('paraguas');
  await expectNoBarrier(page, 'the form of a card');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('paraguas')).toBeVisible();
  await page.goto('/practice?kind=review');
  await page.getByRole('textbox').fill('umbrela');
  await page.getByRole('button', { name: PLAYER_WORDS.en.check }).click();
  await expect(page.locator('[data-stage]').getByRole('region')).toContainText('umbrella');
});
