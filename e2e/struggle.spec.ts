import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { answerCurrent, findLesson, goOn, LESSONS, type OpenedLesson } from './support/lessons.ts';
import { enter, joinAsNewLearner, makeClass } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** Goes to the first activity with a text field, answering what comes before it. */
async function goToTextField(page: Page, lesson: OpenedLesson): Promise<void> {
  await page.goto(`/lessons/${lesson.id}`);
  await page.getByRole('button', { name: 'Start' }).click();
  for (const { type } of lesson.written.activities) {
    if (type === 'short-answer') return;
    await answerCurrent(page, lesson, 'right');
    await goOn(page);
  }
}

test('a learner is stuck: the teacher sees it at once and helps, and the learner reads it at work', async ({
  page,
  browser,
  baseURL,
  accountOf,
}) => {
  await enter(page, accountOf('teacher'));
  const { id, joinCode } = await makeClass(page);
  const student = await browser.newPage({ baseURL: baseURL ?? '', locale: 'en-GB' });
  const name = await joinAsNewLearner(student, { joinCode });
  const lesson = await findLesson(student, LESSONS.en);
  await page.goto(`/classes/${id}`);
  await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible();
  await page.evaluate('window.stillTheSamePage = true');

  await goToTextField(student, lesson);
  await student.getByRole('textbox').fill("I don't get it");
  await student.getByRole('button', { name: 'Check' }).click();
  const alert = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  // Without the page being loaded anew; how soon `npm run bench workspace` measures.
  await expect(alert).toBeVisible();
  await expect(alert).toContainText('Wrote that they are stuck.');
  await expect(page.getByTestId('announcer')).toContainText(/waits? for help/);
  await alert.getByRole('button', { name: /What is behind it/ }).click();
  await expect(alert).toContainText('answered, not right yet');

  await alert.getByRole('button', { name: `Send ${name} a hint` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('group', { name: 'Hints of the exercise' }).getByRole('button').first().click();
  await expectNoBarrier(page, 'writing a hint');
  const hint = await dialog.getByLabel('Your words').inputValue();
  expect(hint).not.toBe('');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(alert).toBeHidden();
  expect(await page.evaluate('window.stillTheSamePage')).toBe(true);

  const received = student.getByRole('region', { name: 'From your teacher' });
  await expect(received).toContainText('sent you a hint');
  await expect(student.getByTestId('announcer')).toContainText('sent you a hint');
  await expectNoBarrier(student, 'a hint in the lesson');
  await received.getByRole('button', { name: 'Got it' }).click();
  await expect(received).toBeHidden();

  await page.goto('/alerts');
  await page.getByText('All', { exact: true }).click();
  await expect(alert).toContainText('Help sent');
  await expect(alert).toContainText('Read.');
  await student.goto('/today');
  await expect(student.getByRole('heading', { level: 1 })).toBeVisible();
  await alert.getByRole('button', { name: `Assign ${name} a review` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await expect(received).toContainText('picked something to go over');
  await received.getByRole('link', { name: 'Go to the lesson' }).click();
  await expect(student).toHaveURL(new RegExp(lesson.id));

  await alert.getByRole('button', { name: `Put away the alert about ${name}` }).click();
  await page.getByRole('dialog').getByLabel('Reason').selectOption({ label: 'I helped in person' });
  await page.getByRole('dialog').getByRole('button', { name: 'Put away' }).click();
  await expect(alert).toContainText('I helped in person');
  await expectNoBarrier(page, 'alerts in every state');
  await student.close();
});
