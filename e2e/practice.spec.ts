import { readWrittenLessons } from '@kindling/testkit/written-lessons';
import type { Page } from '@playwright/test';
import { giveAnswer, type Outcome } from './support/answering.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { answerCurrent, findLesson, LESSONS, PLAYER_WORDS } from './support/lessons.ts';
import { callApi, joinAsNewLearner } from './support/people.ts';
import { expect, test } from './support/test.ts';

interface Courses {
  items: { id: string; slug: string }[];
}
interface Placement {
  question: { activityId: string; lessonId: string } | null;
}

/** Answers the question that the placement test has on the screen, whichever it chose. */
async function answerPlacement(page: Page, courseId: string, outcome: Outcome): Promise<boolean> {
  const { question } = await callApi<Placement>(page, 'POST', `/v1/courses/${courseId}/placement`);
  if (question === null) return false;
  const lesson = await callApi<{ title: string; activities: { id: string; title: string }[] }>(
    page,
    'GET',
    `/v1/lessons/${question.lessonId}`,
  );
  const { title } = lesson.activities.find(({ id }) => id === question.activityId) ?? { title: '' };
  await expect(page.locator('[data-stage] h1')).toContainText(title);
  const written = (await readWrittenLessons()).find((one) => one.title === lesson.title);
  const activity = written?.activities.find((one) => one.title === title);
  if (activity === undefined) throw new Error(`No activity is called ${title}`);
  await giveAnswer(page, activity, outcome);
  await page.getByRole('button', { name: PLAYER_WORDS.en.check }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  return true;
}

test('a course offers a placement test of six to ten questions, and today begins where it says @both-sizes @thorough', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await joinAsNewLearner(page);
  const { items } = await callApi<Courses>(page, 'GET', '/v1/courses');
  const courseId = items.find(({ slug }) => slug === 'python-from-zero')?.id ?? '';
  await page.goto(`/courses/${courseId}`);
  await page.getByRole('link', { name: 'Take the placement test' }).click();
  let questions = 0;
  while (await answerPlacement(page, courseId, questions % 3 === 2 ? 'wrong' : 'right')) questions += 1;
  expect(questions).toBeGreaterThanOrEqual(6);
  expect(questions).toBeLessThanOrEqual(10);
  await expect(page.getByRole('heading', { name: 'Your starting point' })).toBeVisible();
  await expectNoBarrier(page, 'the outcome of a placement test');
  const begin = page.getByRole('link', { name: 'Begin there' });
  const address = await begin.getAttribute('href');
  await page.getByRole('link', { name: 'Back to today' }).last().click();
  await expect(page.getByText(/Your placement test says/)).toBeVisible();
  await expect(page.locator(`a[href="${address}"]`)).toBeVisible();
});

test('a begun lesson brings offers with reasons, and practice goes on by itself @both-sizes @thorough', async ({
  page,
}) => {
  await joinAsNewLearner(page);
  const lesson = await findLesson(page, LESSONS.en);
  await page.goto(`/lessons/${lesson.id}`);
  await page.getByRole('button', { name: 'Start' }).click();
  await answerCurrent(page, lesson, 'wrong');
  await page.goto('/today');
  const offers = page.getByRole('region', { name: 'Practise what fits you now' }).getByRole('link');
  await expect(offers).toHaveCount(3);
  await expectNoBarrier(page, 'offers');
  await offers.first().click();
  await expect(page.getByRole('region', { name: 'Why this question' })).toBeVisible();
  await expect(page.locator('[data-stage] h1')).toBeVisible();
  await expectNoBarrier(page, 'practice');
  await answerCurrent(page, lesson, 'right');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('1 of 10').first()).toBeVisible();
});

test('the two weeks of reviews can be looked at and planned @both-sizes @thorough', async ({ page }) => {
  await joinAsNewLearner(page);
  const lesson = await findLesson(page, LESSONS.en);
  await page.goto(`/lessons/${lesson.id}`);
  await page.getByRole('button', { name: 'Start' }).click();
  await answerCurrent(page, lesson, 'right');
  await page.goto('/reviews');
  await expect(page.getByText('Nothing is due now.')).toBeVisible();
  await page.getByRole('button', { name: 'Show what would change' }).first().click();
  await expect(page.getByText('Nothing would move.')).toBeVisible();
  await expectNoBarrier(page, 'a plan of reviews');
});
