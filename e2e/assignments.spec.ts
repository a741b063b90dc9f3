import type { Browser, Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { findLesson } from './support/lessons.ts';
import { callApi, enter, joinAsNewLearner, makeClass } from './support/people.ts';
import { expectProgram, writeProgram } from './support/programs.ts';
import { expect, test } from './support/test.ts';

/** A new server builds its interpreter once, and a browser fetches it once. */
const FIRST_TIME = { timeout: 60_000 };
const WORKSHOP = 'Functions of your own';

test.setTimeout(180_000);

interface Setting {
  classId: string;
  student: Page;
  name: string;
  courseId: string;
  activityId: string;
  title: string;
}

/** A class of the test's own with one student, and the first program of a workshop. */
async function openClass(page: Page, browser: Browser, baseURL: string | undefined): Promise<Setting> {
  const { id: classId, joinCode } = await makeClass(page);
  const student = await browser.newPage({ baseURL: baseURL ?? '', locale: 'en-GB' });
  const name = await joinAsNewLearner(student, { joinCode });
  const lesson = await findLesson(student, WORKSHOP);
  const { activities } = await callApi<{ activities: { id: string; title: string; type: string }[] }>(
    student,
    'GET',
    `/v1/lessons/${lesson.id}`,
  );
  const program = activities.find(({ type }) => type === 'code');
  if (program === undefined) throw new Error('The workshop has no program');
  const { id: activityId, title } = program;
  return { classId, student, name, courseId: lesson.courseId, activityId, title };
}

test('a teacher sets a program with one try and no help; its student finds it, and the table fills @both-sizes @thorough', async ({
  page,
  browser,
  baseURL,
  accountOf,
}) => {
  await enter(page, accountOf('teacher'));
  const { classId, student, name, courseId, title } = await openClass(page, browser, baseURL);

  await page.goto(`/classes/${classId}?tab=assignments`);
  await expect(page.getByText('Nothing set yet')).toBeVisible();
  await expectNoBarrier(page, 'a class without assignments');
  await page.getByRole('link', { name: 'Set exercises' }).click();
  await page.getByRole('button', { name: 'Set it' }).click();
  await expect(page.getByText('Choose at least one exercise.')).toBeVisible();
  await page.getByLabel('Title', { exact: true }).fill('Functions, week 1');
  await page.getByLabel('Course').selectOption(courseId);
  await page.getByLabel('Search by title').fill(title);
  await page.getByRole('checkbox', { name: title, exact: true }).check();
  await page.getByRole('radio', { name: 'A number of tries' }).check();
  await page.getByLabel('How many').fill('1');
  await page.getByRole('radio', { name: 'None' }).check();
  await expectNoBarrier(page, 'the form of an assignment');
  await page.getByRole('button', { name: 'Set it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Functions, week 1' })).toBeVisible();
  const cell = page.getByRole('button', { name: new RegExp(`${name}, ${title}`) });
  await expect(cell).toContainText('Not started');

  await student.goto('/today');
  await expect(student.getByRole('heading', { name: 'Set for you' })).toBeVisible();
  await student.getByRole('link', { name: title }).click();
  await expect(student.getByText(/1 try left · without help/)).toBeVisible(FIRST_TIME);
  const editor = student.getByRole('textbox', { name: 'Your program' });
  await expect(editor).toBeVisible(FIRST_TIME);
  await student.getByRole('button', { name: 'Hint' }).click();
  // Said to screen readers, too, outside of the page's own part.
  const stage = student.getByRole('main');
  await expect(stage.getByText('Your teacher wants this exercise done without hints.')).toBeInViewport();
  await writeProgram(editor, 'answer = 1\n');
  await student.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(stage.getByText(/no try left/)).toBeVisible(FIRST_TIME);
  await writeProgram(editor, 'answer = 2\n');
  await student.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(stage.getByText('No try is left')).toBeVisible(FIRST_TIME);
  await expectProgram(editor).toMatch(/answer = 2/);

  await expect(cell).toContainText('Tried');
  await expect(cell).toContainText('1 try');
  await cell.click();
  const evidence = page.getByRole('dialog');
  await expect(evidence.getByText('answer = 1')).toBeVisible();
  await expectNoBarrier(page, 'the answers behind a cell');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: new RegExp(`^Extra time ?: ${name}`) }).click();
  await page.getByLabel('Reason').fill('Was ill');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This is the date that holds already.', { exact: false })).toBeVisible();
  await page.getByRole('dialog').getByLabel('Due').fill('2031-01-15T20:00');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Was ill')).toBeVisible();
  await expectNoBarrier(page, 'the table of an assignment');
  const grades = await page.request.get(
    (await page.getByRole('link', { name: 'Save grades (CSV)' }).getAttribute('href')) ?? '',
  );
  const lines = (await grades.text()).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFStudent,Sign-in name,/);
  expect(lines[1]).toContain(name);

  await student.goto('/assignments');
  await expect(student.getByRole('heading', { name: 'Functions, week 1' })).toBeVisible();
  await expectNoBarrier(student, 'the assignments of a learner');
  await student.close();
});

test('a class at work: a teacher sees within seconds who opened what and whose program fails, and goes through its versions @thorough', async ({
  page,
  browser,
  baseURL,
  accountOf,
}) => {
  await enter(page, accountOf('teacher'));
  const { classId, student, name, activityId, title } = await openClass(page, browser, baseURL);
  await page.goto(`/classes/${classId}?tab=work`);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('Not at work now');
  await page.evaluate('window.stillTheSamePage = true');

  for (const [index, source] of ['print(', 'print(1', 'print(1 / 0)'].entries()) {
    await callApi(student, 'PUT', `/v1/activities/${activityId}/workspace`, {
      baseVersion: index,
      files: { 'solution.py': `${source}\n` },
    });
  }
  const at = () => new Date().toISOString();
  for (const line of [1, 2, 3]) {
    const runs = [{ runId: crypto.randomUUID(), passed: false, errorKey: `SyntaxError:${line}`, at: at() }];
    await callApi(student, 'POST', `/v1/activities/${activityId}/runs`, { runs });
  }
  const toldAt = Date.now();
  await expect(row).toContainText('SyntaxError in line 3');
  await expect(row).toContainText('Needs help');
  await expect(row).toContainText('3 failures in a row');
  test.info().annotations.push({ type: 'seen after', description: `${Date.now() - toldAt} ms` });
  expect(await page.evaluate('window.stillTheSamePage')).toBe(true);
  await expectNoBarrier(page, 'a class at work');

  await row.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${name}: ${title}` })).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Version' });
  await expect(slider).toHaveAttribute('aria-valuetext', /^Version 3 of 3/);
  await expect(page.locator('pre')).toContainText('print(1 / 0)');
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /^Version 1 of 3/);
  await expect(page.locator('pre')).not.toContainText('print(1');
  await page
    .getByRole('button', { name: /^Go there/ })
    .last()
    .click();
  await expect(slider).toHaveAttribute('aria-valuetext', /^Version 3 of 3/);
  await expectNoBarrier(page, 'how a program was written');
  await student.close();
});
