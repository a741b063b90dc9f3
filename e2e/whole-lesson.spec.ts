import type { Page } from '@playwright/test';
import {
  answerCurrent,
  findLesson,
  goOn,
  LESSONS,
  type OpenedLesson,
  PLAYER_WORDS,
  type PlayerLocale,
} from './support/lessons.ts';
import { callApi, joinAsNewLearner } from './support/people.ts';
import { expect, test } from './support/test.ts';

const WORDS = {
  en: { again: 'Once more: ', done: 'Lesson done', next: 'Begin', counted: /first try without help/ },
  es: {
    again: 'Otra vez: ',
    done: 'Lección terminada',
    next: 'Empezar',
    counted: /a la primera y sin ayuda/,
  },
} as const;

/** Programs to write. */
const WORKSHOP = 'Your first programs';

interface Attempt {
  grade: { correct: boolean };
  aid: string;
}

/** Answers, checks and hands back what the server recorded. */
async function answerAndRead(
  page: Page,
  lesson: OpenedLesson,
  outcome: 'right' | 'wrong',
  locale: PlayerLocale,
): Promise<Attempt> {
  const recorded = page.waitForResponse((response) => response.url().endsWith('/v1/attempts'));
  await answerCurrent(page, lesson, outcome, locale);
  return (await recorded).json();
}

for (const [locale, size] of [
  ['en', ''],
  ['es', ' @phone'],
] as const) {
  test(`a whole lesson from Today to the result (${locale})${size}`, async ({ page }) => {
    await joinAsNewLearner(page, { locale });
    const lesson = await findLesson(page, LESSONS[locale]);
    const count = lesson.written.activities.length;
    await page.goto(`/courses/${lesson.courseId}`);
    await page.getByRole('link', { name: lesson.written.title }).click();
    await page.getByRole('button', { name: PLAYER_WORDS[locale].start }).click();

    const wrong = await answerAndRead(page, lesson, 'wrong', locale);
    expect(wrong).toMatchObject({ grade: { correct: false }, aid: 'none' });
    await goOn(page, locale);
    for (let answered = 1; answered < count; answered++) {
      const heading = await page.locator('[data-stage] h1').textContent();
      const attempt = await answerAndRead(page, lesson, 'right', locale);
      expect(attempt, heading ?? '').toMatchObject({ grade: { correct: true }, aid: 'none' });
      await goOn(page, locale);
    }

    const comeBack = page.getByRole('heading', { level: 1, name: WORDS[locale].again });
    await expect(comeBack).toContainText(lesson.written.activities[0]?.title ?? '');
    const second = await answerAndRead(page, lesson, 'right', locale);
    expect(second).toMatchObject({ grade: { correct: true }, aid: 'worked-example' });
    await goOn(page, locale);

    await expect(page.getByRole('heading', { level: 1, name: WORDS[locale].done })).toBeVisible();
    await expect(page.getByText(WORDS[locale].counted)).toContainText(String(count - 1));
    const result = await callApi<{ status: string }>(page, 'GET', `/v1/lessons/${lesson.id}/result`);
    expect(result.status).toBe('done');
    await expect(page.getByRole('link', { name: WORDS[locale].next })).toBeVisible();
  });
}

test('a whole lesson of programs, one of them left and solved in the end @thorough', async ({ page }) => {
  test.setTimeout(240_000);
  await joinAsNewLearner(page);
  const lesson = await findLesson(page, WORKSHOP);
  const [first] = lesson.written.activities;
  await page.request.get('/v1/python', { timeout: 120_000 });
  await page.goto(`/lessons/${lesson.id}`);
  await page.getByRole('button', { name: PLAYER_WORDS.en.start }).click();

  const wrong = await answerAndRead(page, lesson, 'wrong', 'en');
  expect(wrong).toMatchObject({ grade: { correct: false }, aid: 'none' });
  await goOn(page);
  for (let answered = 1; answered < lesson.written.activities.length; answered++) {
    const heading = await page.locator('[data-stage] h1').textContent();
    const attempt = await answerAndRead(page, lesson, 'right', 'en');
    expect(attempt, heading ?? '').toMatchObject({ grade: { correct: true }, aid: 'none' });
    await goOn(page);
  }
  const comeBack = page.getByRole('heading', { level: 1, name: WORDS.en.again });
  await expect(comeBack).toContainText(first?.title ?? '');
  const mended = await answerAndRead(page, lesson, 'right', 'en');
  expect(mended).toMatchObject({ grade: { correct: true }, aid: 'none' });
  await goOn(page);
  await expect(page.getByRole('heading', { level: 1, name: WORDS.en.done })).toBeVisible();
});

test('hints come one by one, are noted, and keep the answer from counting', async ({ page }) => {
  await joinAsNewLearner(page);
  const lesson = await findLesson(page, LESSONS.en);
  await page.goto(`/lessons/${lesson.id}`);
  await page.getByRole('button', { name: 'Start' }).click();
  const [first] = lesson.written.activities;
  for (const [index, text] of (first?.hints ?? []).entries()) {
    await page.getByRole('button', { name: 'Hint', exact: true }).click();
    await expect(page.getByRole('listitem').filter({ hasText: `Hint ${index + 1}:` })).toContainText(text);
  }
  await expect(page.getByRole('button', { name: 'Hint', exact: true })).toHaveCount(0);
  const { aid } = await answerAndRead(page, lesson, 'right', 'en');
  expect(aid).toBe(`hint-${first?.hints.length}`);
  await expect(page.getByText('Done with help, so it is not counted towards mastery.')).toBeVisible();
});

test('a step back and forth: by key, by button, and never past what was checked @thorough', async ({
  page,
}) => {
  await joinAsNewLearner(page);
  const lesson = await findLesson(page, LESSONS.en);
  await page.goto(`/lessons/${lesson.id}`);
  await page.getByRole('button', { name: 'Start' }).click();
  const options = page.getByRole('radio');
  await options.nth(0).check();
  await options.nth(2).check();
  await page.keyboard.press('Control+z');
  await expect(options.nth(0)).toBeChecked();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(options.nth(2)).toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Check' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(options.nth(0)).toBeChecked();
});

test('a lesson left in the middle goes on there, here and on another device @thorough', async ({
  page,
  browser,
  baseURL,
}) => {
  await joinAsNewLearner(page);
  const lesson = await findLesson(page, LESSONS.en);
  await page.goto(`/lessons/${lesson.id}`);
  await page.getByRole('button', { name: 'Start' }).click();
  await answerCurrent(page, lesson, 'right');
  await goOn(page);
  const second = lesson.written.activities[1]?.title ?? '';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
  await page.getByRole('group').last().getByRole('button').first().click();
  await page.getByRole('link', { name: 'Back to the course' }).click();
  await expect(page).toHaveURL(/\/courses\//);

  await page.goto('/today');
  await expect(page.getByText(`1 of ${lesson.written.activities.length} answered`)).toBeVisible();
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
  const rows = page.getByRole('group', { name: 'Rows to match' }).locator('label');
  await expect(rows.filter({ hasText: 'pick below' })).toHaveCount((await rows.count()) - 1);

  const elsewhere = await browser.newPage({
    baseURL: baseURL ?? '',
    storageState: { cookies: await page.context().cookies(), origins: [] },
  });
  await elsewhere.goto(`/lessons/${lesson.id}`);
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(second);
  await elsewhere.close();
});
