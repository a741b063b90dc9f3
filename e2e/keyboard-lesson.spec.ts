import type { WrittenActivity } from '@kindling/testkit/written-lessons';
import type { Locator, Page } from '@playwright/test';
import { readAsShown, writeRightAnswer } from './support/answering.ts';
import { findLesson, LESSONS, readCurrentActivity } from './support/lessons.ts';
import { joinAsNewLearner } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** Which number key picks the part that reads `text`. */
async function findKey(parts: Locator, text: string): Promise<string> {
  const shown = await parts.allTextContents();
  const place = shown.findIndex((part) => part.replace(/\d$/, '').trim() === text);
  expect(place, `${text} among ${shown}`).toBeGreaterThanOrEqual(0);
  return String(place + 1);
}

async function pressOptions(page: Page, { content }: WrittenActivity): Promise<void> {
  const { options } = content as { options: { text: string; correct?: boolean }[] };
  for (const { text } of options.filter((option) => option.correct))
    await page.keyboard.press(await findKey(page.locator('[data-stage] label'), readAsShown(text)));
}

async function typeGaps(page: Page, { content }: WrittenActivity): Promise<void> {
  const { gaps } = content as { gaps: { accept: string[] }[] };
  for (const [index, { accept }] of gaps.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(accept[0] ?? '');
  }
}

/** Picks a line by its number and moves it up to its place. */
async function moveLines(page: Page, { content }: WrittenActivity): Promise<void> {
  const lines = page.locator('[data-stage] ol > li');
  for (const [place, text] of (content as { items: string[] }).items.entries()) {
    const shown = await lines.locator('code').allTextContents();
    await page.keyboard.press(String(shown.indexOf(text) + 1));
    for (let from = shown.indexOf(text); from > place; from--) await page.keyboard.press('ArrowUp');
  }
}

/** The first row is current; each number joins it and goes on to the next. */
async function joinRows(page: Page, { content }: WrittenActivity): Promise<void> {
  const { pairs } = content as { pairs: { left: string; right: string }[] };
  const rows = await page.getByRole('group', { name: 'Rows to match' }).locator('label').allTextContents();
  const rights = page.getByRole('group', { name: 'What goes with it' }).getByRole('button');
  const names = (await rights.allTextContents()).map((name) => name.replace(/^\d/, ''));
  for (const row of rows) {
    const pair = pairs.find(({ left }) => row.startsWith(`${readAsShown(left)} `));
    await page.keyboard.press(String(names.indexOf(readAsShown(pair?.right ?? '')) + 1));
  }
}

const ANSWER_BY_KEYS: Record<string, (page: Page, activity: WrittenActivity) => Promise<void>> = {
  choice: pressOptions,
  'multiple-choice': pressOptions,
  cloze: typeGaps,
  order: moveLines,
  match: joinRows,
  'short-answer': (page, { content }) => page.keyboard.type(writeRightAnswer(content as never)),
};

test('a whole lesson by keyboard alone, with every outcome said aloud', async ({ page }) => {
  await joinAsNewLearner(page);
  const lesson = await findLesson(page, LESSONS.en);
  await page.goto('/today');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`/lessons/${lesson.id}`);
  await expect(page.getByRole('button', { name: 'Start' })).toBeFocused();
  await page.keyboard.press('Enter');
  const spoken = page.getByTestId('announcer');
  for (const { title } of lesson.written.activities) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    const activity = await readCurrentActivity(page, lesson);
    await ANSWER_BY_KEYS[activity.type]?.(page, activity);
    await page.keyboard.press('Enter');
    await expect(spoken, title).toHaveText(/^Right/);
    await expect(page.getByRole('button', { name: /^(Continue|See how it went)$/ })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Lesson done' })).toBeVisible();
  await expect(page.getByText(/7 were right at the first try without help/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`/courses/${lesson.courseId}$`));
});
