import { randomUUID } from 'node:crypto';
import { answerCurrent, findLesson, goOn, LESSONS } from './support/lessons.ts';
import { enter, makeClass } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a student joins by code and works; the teacher sees both without loading the page again @thorough', async ({
  page,
  browser,
  baseURL,
  accountOf,
}) => {
  await enter(page, accountOf('teacher'));
  const { id, name: className, joinCode } = await makeClass(page);
  await page.goto(`/classes/${id}`);
  await expect(page.getByText('Nobody is in this class yet')).toBeVisible();
  await page.evaluate('window.stillTheSamePage = true');

  const student = await browser.newPage({ baseURL: baseURL ?? '', locale: 'en-GB' });
  const name = `Aisha ${randomUUID().slice(0, 6)}`;
  await student.goto('/sign-up');
  await student.getByLabel('Class code').fill(joinCode);
  await student.getByLabel('Your name').fill(name);
  await student.getByLabel('E-mail address').fill(`${randomUUID()}@example.org`);
  await student.getByLabel('Password', { exact: true }).fill('purple lantern river');
  await student.keyboard.press('Enter');
  await expect(student).toHaveURL(/\/today$/);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('No evidence yet');
  await expect(page.getByText('1 student, taught by')).toBeVisible();
  // A cell also holds the name of its column, for narrow screens.
  const answers = row.getByRole('cell').nth(2);

  const lesson = await findLesson(student, LESSONS.en);
  await student.goto(`/lessons/${lesson.id}`);
  await student.getByRole('button', { name: 'Start' }).click();
  for (const [index] of lesson.written.activities.entries()) {
    await answerCurrent(student, lesson, 'right');
    if (index === 0) await expect(answers).toHaveText(/\D1$/);
    await goOn(student);
  }
  await expect(student.getByRole('heading', { name: 'Lesson done' })).toBeVisible();
  await expect(answers).toHaveText(new RegExp(`\\D${lesson.written.activities.length}$`));
  await expect(row.getByRole('cell').nth(3)).toHaveText(/\D1$/);
  await expect(row.getByRole('listitem').filter({ hasText: 'Proficient' })).not.toHaveText(/0$/);
  expect(await page.evaluate('window.stillTheSamePage')).toBe(true);

  await row.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Progress of ${name}` })).toBeVisible();
  await page.getByRole('link', { name: className }).click();
  await expect(page.getByRole('heading', { level: 1, name: className })).toBeVisible();
  await page.goBack();
  await page.goto(`${new URL(page.url()).pathname}?class=no-class`);
  await expect(page.getByRole('heading', { level: 1, name: `Progress of ${name}` })).toBeVisible();
  await student.close();
});
