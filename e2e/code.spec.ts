import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { answerCurrent, beginLesson, findLesson, goOn, type OpenedLesson } from './support/lessons.ts';
import { callApi, enter, joinAsNewLearner, makeClass } from './support/people.ts';
import { expectProgram, writeProgram } from './support/programs.ts';
import { expect, test } from './support/test.ts';

/** The first lesson of programs, and the first of functions. */
const [PROGRAMS, FUNCTIONS] = ['Your first programs', 'Functions of your own'];
/** A new server builds its interpreter once, and a browser fetches it once. */
const FIRST_TIME = { timeout: 60_000 };

test.setTimeout(180_000);

test.beforeAll(async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await joinAsNewLearner(page);
  await page.request.get('/v1/python', { timeout: 120_000 });
  await page.close();
});

const WORDS = {
  en: {
    editor: 'Your program',
    run: 'Run',
    stop: 'Stop',
    check: 'Check',
    tests: 'Tests',
    stopped: 'Stopped.',
  },
  es: {
    editor: 'Tu programa',
    run: 'Ejecutar',
    stop: 'Parar',
    check: 'Comprobar',
    tests: 'Pruebas',
    stopped: 'Parado.',
  },
} as const;
type Locale = keyof typeof WORDS;

async function openWorkshop(page: Page, title: string, locale: Locale = 'en'): Promise<OpenedLesson> {
  await joinAsNewLearner(page, { locale });
  const lesson = await findLesson(page, title);
  await page.goto(`/lessons/${lesson.id}`);
  await beginLesson(page);
  await expect(editorOf(page, locale)).toBeVisible(FIRST_TIME);
  return lesson;
}

const editorOf = (page: Page, locale: Locale = 'en') =>
  page.getByRole('textbox', { name: WORDS[locale].editor });

/** Checks the program on the screen and hands back what the server recorded. */
async function check(page: Page, locale: Locale = 'en') {
  const recorded = page.waitForResponse((response) => response.url().endsWith('/v1/attempts'), FIRST_TIME);
  await page.getByRole('button', { name: WORDS[locale].check, exact: true }).click();
  const attempt = await (await recorded).json();
  await expect(page.getByRole('heading', { name: WORDS[locale].tests, exact: true })).toBeVisible();
  return attempt;
}

test('a program runs in the browser: it asks, it fails with a traceback, it is stopped', async ({ page }) => {
  await openWorkshop(page, PROGRAMS);
  expect(await page.evaluate('crossOriginIsolated')).toBe(true);
  const output = page.getByRole('log');
  await writeProgram(editorOf(page), 'name = input("Who? ")\nprint("Hi", name)\nprint(1 / 0)\n');
  await page.keyboard.press('Control+Enter');
  const line = page.getByRole('textbox', { name: 'Type a line' });
  await expect(line).toBeFocused(FIRST_TIME);
  await page.keyboard.type('Ana');
  await page.keyboard.press('Enter');
  await expect(output).toContainText('Who? Ana\nHi Ana\n');
  await expect(output).toContainText('line 3');
  await expect(output).toContainText('ZeroDivisionError');

  await writeProgram(editorOf(page), 'print("on")\nwhile True:\n    pass\n');
  await page.keyboard.press('Control+Enter');
  await expect(output).toContainText('on');
  await page.getByRole('button', { name: WORDS.en.stop }).click();
  await expect(page.getByText(WORDS.en.stopped)).toBeVisible();
  await writeProgram(editorOf(page), 'print("again")\n');
  await page.keyboard.press('Control+Enter');
  await expect(output).toHaveText('again');
});

test('a program is mended until its tests pass, and every check is recorded @thorough', async ({ page }) => {
  const lesson = await openWorkshop(page, FUNCTIONS);
  await writeProgram(
    editorOf(page),
    'def fence(width, length):\n    print("hi")\n    return width + length\n',
  );
  const wrong = await check(page);
  expect(wrong).toMatchObject({ grade: { correct: false, score: 0 }, aid: 'none' });
  const row = page.getByRole('row', { name: /Result/ }).last();
  await expect(row).toContainText('30');
  await expect(row).toContainText('16');
  await expect(page.getByText('Hidden test 1')).toBeVisible();
  await expect(page.getByText('Try a square garden.')).toBeVisible();
  await expect(page.getByTestId('announcer')).toContainText('0 of 3 tests passed');
  expect(JSON.stringify(wrong.grade.feedback)).not.toContain('"arguments"');

  await writeProgram(editorOf(page), 'def fence(width, length):\n    return width + missing\n');
  await expect(page.getByRole('heading', { name: 'Tests of your last check' })).toBeVisible();
  expect(await check(page)).toMatchObject({ grade: { correct: false }, aid: 'none' });
  await expect(page.getByText("NameError: name 'missing' is not defined").first()).toBeVisible();
  await page.getByRole('button', { name: 'Go to line 2' }).click();
  await expect(editorOf(page)).toBeFocused();

  await writeProgram(editorOf(page), 'def fence(width, length):\n    while True:\n        width += 1\n');
  expect(await check(page)).toMatchObject({ grade: { correct: false, score: 0 } });
  await expect(page.getByText(/Stopped: it did not finish in/)).toBeVisible();
  await expect(page.getByText('Not run, because an earlier test did not finish.').first()).toBeVisible();

  await answerCurrent(page, lesson, 'right');
  const { activities } = await callApi<{
    activities: { lastAttempt: { grade: { correct: boolean } } | null }[];
  }>(page, 'GET', `/v1/lessons/${lesson.id}`);
  expect(activities[0]?.lastAttempt?.grade.correct).toBe(true);
  await goOn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.written.activities[1]?.title ?? '');
});

test('a draft stays where it was left, and can be thrown away @thorough', async ({ page }) => {
  await openWorkshop(page, PROGRAMS);
  await writeProgram(editorOf(page), 'print("half")\n');
  await page.reload();
  await expectProgram(editorOf(page)).toContain('print("half")');
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expectProgram(editorOf(page)).toContain('print("half")');
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expectProgram(editorOf(page)).not.toContain('half');
});

test('the keyboard alone writes, runs, checks and leaves the editor', async ({ page }) => {
  await openWorkshop(page, PROGRAMS);
  const editor = editorOf(page);
  const focused = editor.and(page.locator(':focus'));
  for (let presses = 0; presses < 15 && (await focused.count()) === 0; presses++) {
    await page.keyboard.press('Tab');
  }
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('if True:\nprint("typed")');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toHaveText('typed', FIRST_TIME);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: WORDS.en.run, exact: true })).toBeFocused();
  await expect(page).toHaveURL(/\/lessons\//);
});

for (const [locale, tag] of [
  ['en', '@both-sizes @thorough'],
  ['es', '@both-sizes @thorough'],
] as const) {
  test(`writing a program has no barrier before and after a check (${locale}) ${tag}`, async ({ page }) => {
    await openWorkshop(page, FUNCTIONS, locale);
    await writeProgram(
      editorOf(page, locale),
      'print("hi")\nprint(input())\ndef fence(width, length):\n    return 1 / 0\n',
    );
    await page.getByRole('button', { name: WORDS[locale].run, exact: true }).click();
    await expect(page.getByRole('log')).toContainText('hi', FIRST_TIME);
    await expectNoBarrier(page, `a program that asks, in ${locale}`);
    await page.getByRole('button', { name: WORDS[locale].stop, exact: true }).click();
    await check(page, locale);
    await expectNoBarrier(page, `a program with failed tests, in ${locale}`);
  });
}

test('a program that fails in the same way three times is heard of by the teacher @thorough', async ({
  page,
  browser,
  baseURL,
  accountOf,
}) => {
  await enter(page, accountOf('teacher'));
  const { joinCode } = await makeClass(page);
  await page.goto('/alerts');
  const student = await browser.newPage({ baseURL: baseURL ?? '', locale: 'en-GB' });
  const name = await joinAsNewLearner(student, { joinCode });
  const lesson = await findLesson(student, PROGRAMS);
  await student.goto(`/lessons/${lesson.id}`);
  await beginLesson(student);
  await expect(editorOf(student)).toBeVisible(FIRST_TIME);
  for (const attempt of ['first', 'second', 'third']) {
    // Another text, the same mistake.
    await writeProgram(editorOf(student), `print(${attempt})\n`);
    await student.keyboard.press('Control+Enter');
    await expect(student.getByRole('log')).toContainText(`name '${attempt}' is not defined`, FIRST_TIME);
  }
  const alert = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(alert).toContainText('Made the same mistake 3 times');
  await alert.getByRole('button', { name: /What is behind it/ }).click();
  await expect(alert).toContainText('ran the program, it failed');
});
