import { giveAnswer } from './support/answering.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { beginLesson, findLesson, LESSONS, readCurrentActivity } from './support/lessons.ts';
import { joinAsNewLearner } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a learner asks the tutor from inside an exercise, and the answer that follows counts as helped @both-sizes', async ({
  page,
}) => {
  await joinAsNewLearner(page);
  const lesson = await findLesson(page, LESSONS.en);
  await page.goto(`/lessons/${lesson.id}`);
  await beginLesson(page);
  const ask = page.getByRole('button', { name: 'Ask the tutor' });
  await ask.click();
  // A region beside the exercise, or on a phone a sheet over it.
  const panel = page
    .getByRole('complementary', { name: 'The tutor' })
    .or(page.getByRole('dialog', { name: 'The tutor' }));
  const message = panel.getByLabel('Your message');
  await expect(message).toBeFocused();
  await expectNoBarrier(page, 'the tutor beside an exercise');
  await panel.getByRole('button', { name: 'Can I have a hint?' }).click();
  await expect(panel.getByRole('log')).toContainText('Built-in tutor');
  await expect(panel.getByRole('log')).toContainText('Hint 1 of 3');

  // The conversation of this try is there again after a reload.
  await page.reload();
  await ask.click();
  await expect(panel.getByRole('log')).toContainText('Hint 1 of 3');
  await expect(message).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(ask).toBeFocused();

  await giveAnswer(page, await readCurrentActivity(page, lesson), 'right');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('Done with help, so it is not counted towards mastery.')).toBeVisible();
});
