import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { answerCurrent, beginLesson, findLesson, LESSONS } from './support/lessons.ts';
import { callApi, enter, joinAsNewLearner, makeClass } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** One right answer without help by a new learner; answers the title of the question. */
async function answerOne(page: Page, joinCode?: string): Promise<{ name: string; title: string }> {
  const name = await joinAsNewLearner(page, joinCode === undefined ? {} : { joinCode });
  const lesson = await findLesson(page, LESSONS.en);
  await page.goto(`/lessons/${lesson.id}`);
  await beginLesson(page);
  const { title } = await answerCurrent(page, lesson, 'right');
  return { name, title };
}

/** Opens a page again until it shows something: records are kept a moment after the answer. */
async function openUntil(page: Page, path: string, isThere: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    expect(await isThere()).toBe(true);
  }).toPass({ timeout: 45_000, intervals: [500] });
}

/** Whether something comes up on a page that was opened, which on a slow machine it does after a while. */
const comesUp = (what: Locator) =>
  what.waitFor({ timeout: 8_000 }).then(
    () => true,
    () => false,
  );

const todaysPoint = (page: Page) =>
  page.getByRole('group', { name: 'Answers by day' }).getByRole('button').last();

test('an answer awards a badge, and the badge opens the answer @both-sizes @thorough', async ({ page }) => {
  const { title } = await answerOne(page);
  const earned = page.getByText('Grade 1', { exact: true });
  await openUntil(page, '/progress?view=badges', () => comesUp(earned.first()));
  await expect(page.getByText('1 of 25 to grade 2')).toBeVisible();
  await page.getByRole('button', { name: 'The answers behind Own fire' }).click();
  await expect(page.getByText(title)).toBeVisible();
  await expectNoBarrier(page, 'badges');
  await page.getByRole('tab', { name: 'Weeks' }).click();
  await expect(page.getByRole('heading', { name: 'No week summed up yet' })).toBeVisible();
  await expectNoBarrier(page, 'weeks');
});

test('a day of the chart opens its answers by key, by pointer and as a table @both-sizes @thorough', async ({
  page,
}) => {
  const { title } = await answerOne(page);
  const sentence = page.getByText('One answer on one day. 100% of those without help were right.');
  await openUntil(page, '/progress?view=charts', () => comesUp(sentence));
  await expectNoBarrier(page, 'charts');

  await todaysPoint(page).focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: /^Answers of / });
  await expect(heading).toBeFocused();
  await expect(page.getByText(title)).toBeVisible();
  await expectNoBarrier(page, 'the answers behind a point');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(todaysPoint(page)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing was answered then.')).toBeVisible();

  await todaysPoint(page).click();
  await expect(page.getByText(title)).toBeVisible();
  await page.getByText('The numbers as a table').first().click();
  await expect(page.getByRole('table', { name: 'Answers by day' }).getByRole('row')).toHaveCount(2);
});

test('charts are loaded when they are drawn and not before', async ({ page }) => {
  await answerOne(page);
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url());
  });
  await page.goto('/progress');
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await page.getByRole('tab', { name: 'Charts' }).click();
  await expect(todaysPoint(page)).toBeVisible({ timeout: 30_000 });
  expect(scripts.length).toBeGreaterThan(before);
});

test('today tells of the streak and stays free of barriers @both-sizes @thorough', async ({ page }) => {
  await answerOne(page);
  await page.goto('/today');
  await expect(page.getByText('One day. Today counts already.')).toBeVisible();
  await expectNoBarrier(page, '/today with a streak');
});

test('a teacher goes from the class to the student behind a day, and back @thorough', async ({
  page,
  accountOf,
}) => {
  await enter(page, accountOf('teacher'));
  const schoolClass = await makeClass(page);
  const { name } = await answerOne(page, schoolClass.joinCode);
  const me = await callApi<{ person: { id: string } }>(page, 'GET', '/v1/me');
  await enter(page, accountOf('teacher'));

  const point = page.getByRole('group', { name: 'Answers of the class by day' }).getByRole('button').last();
  const student = page.getByRole('link', { name });
  const opened = async () => {
    await point.click();
    return comesUp(student);
  };
  await openUntil(page, `/classes/${schoolClass.id}?tab=charts`, opened);
  await expectNoBarrier(page, 'the charts of a class');
  await student.click();
  await expect(page.getByRole('tab', { name: 'Charts', selected: true })).toBeVisible();
  await page.getByRole('link', { name: schoolClass.name }).click();
  await expect(page.getByRole('heading', { name: schoolClass.name })).toBeVisible();

  await page.goto(`/people/${me.person.id}/progress`);
  await page.getByRole('main').getByRole('link', { name: 'Classes' }).click();
  await expect(page).toHaveURL(/\/classes$/);
});

test('the weekly mail is asked for once and stays so', async ({ page }) => {
  await joinAsNewLearner(page);
  await page.goto('/settings');
  const wanted = page.getByRole('checkbox', { name: 'Send me my week by mail' });
  const saved = page.waitForResponse((response) => response.url().endsWith('/v1/me/weekly-mail'));
  await wanted.check();
  expect((await saved).ok()).toBe(true);
  await page.reload();
  await expect(wanted).toBeChecked();
});

test('a conversation comes back as numbers, as a point of the chart and with what to look at again @both-sizes @thorough', async ({
  page,
}) => {
  await joinAsNewLearner(page);
  const { id } = await callApi<{ id: string }>(page, 'POST', '/v1/conversations', {
    kind: 'free',
    language: 'en',
  });
  const text = 'Yesterday I read a book about animals, and my sister have a dog that is very friendly.';
  await callApi(page, 'POST', `/v1/conversations/${id}/messages`, { clientMessageId: randomUUID(), text });
  const point = page.getByRole('group', { name: 'The last conversations' }).getByRole('button');
  await openUntil(page, '/progress?view=sessions', () => comesUp(point));
  await expect(page.getByText('The words used are about A1.', { exact: false })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Mistakes by type' }).first()).toContainText(
    'Subject and verb',
  );
  await expectNoBarrier(page, 'what conversations come to');
  await point.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^“Yesterday I read a book/ })).toBeFocused();
  await page.getByText('The numbers as a table').click();
  await page.getByText('one message, 17 words', { exact: false }).last().click();
  await expectNoBarrier(page, 'one conversation and its numbers');
  await expect(page.getByRole('link', { name: 'Read the conversation' }).last()).toHaveAttribute(
    'href',
    `/tutor/${id}`,
  );
});
