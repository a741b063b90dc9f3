import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { beginLesson, findLesson } from './support/lessons.ts';
import { joinAsNewLearner } from './support/people.ts';
import { expectProgram, readProgram, writeProgram } from './support/programs.ts';
import { expect, test } from './support/test.ts';

/** A new server builds its interpreter once, and a browser fetches what looks at programs once. */
const FIRST_TIME = { timeout: 60_000 };

test.setTimeout(180_000);

const editorOf = (page: Page) => page.getByRole('textbox', { name: /^(Your program|Tu programa)$/ });

async function openExercise(page: Page, title: string, locale: 'en' | 'es' = 'en'): Promise<string> {
  await joinAsNewLearner(page, { locale });
  const { id } = await findLesson(page, title);
  await page.goto(`/lessons/${id}`);
  await beginLesson(page);
  await expect(editorOf(page)).toBeVisible(FIRST_TIME);
  return `/lessons/${id}`;
}

test('what is written stands in every tab, also what two wrote at once, and the way back is open @thorough', async ({
  page,
  context,
}) => {
  const address = await openExercise(page, 'Functions of your own');
  await writeProgram(editorOf(page), 'first = 1\n\n\n\nlast = 9\n');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Earlier versions' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(address);
  await expectProgram(editorOf(other), FIRST_TIME).toContain('last = 9');

  await context.setOffline(true);
  await writeProgram(editorOf(page), 'first = 100\n\n\n\nlast = 9\n');
  await writeProgram(editorOf(other), 'first = 1\n\n\n\nlast = 900\n');
  await expect(page.getByText(/goes to the server when you are back/)).toBeVisible();
  await expect(other.getByText(/goes to the server when you are back/)).toBeVisible();
  await context.setOffline(false);
  for (const tab of [page, other]) {
    await expectProgram(editorOf(tab)).toContain('first = 100');
    await expectProgram(editorOf(tab)).toContain('last = 900');
  }
  await other.close();

  await page.getByRole('button', { name: 'Earlier versions' }).click();
  const versions = page.getByRole('region', { name: 'Earlier versions' });
  await versions.getByRole('listitem').last().getByRole('button').click();
  await expect(versions.getByText('Only now:').first()).toBeAttached();
  await expectNoBarrier(page, 'earlier versions of a program');
  await versions.getByRole('button', { name: 'Go back to this version' }).click();
  await expectProgram(editorOf(page)).toContain('first = 1');
  await expectProgram(editorOf(page)).not.toContain('100');
});

test('a program is looked at while it is written, and tidied up @both-sizes @thorough', async ({ page }) => {
  await openExercise(page, 'Functions of your own');
  await writeProgram(editorOf(page), 'def fence(width,length):\n    return width+lenght\n');
  const finding = page.getByRole('button', { name: /Line 2: Nothing gives lenght a value/ });
  await expect(finding).toBeVisible(FIRST_TIME);
  await expect(page.getByRole('heading', { name: 'One thing to look at' })).toBeVisible();
  await expectNoBarrier(page, 'a program with something to look at');
  await finding.click();
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('Shift+Alt+F');
  await expect(page.getByText('Spaces and line breaks are tidied up.')).toBeVisible();
  await expectProgram(editorOf(page)).toContain('return width + lenght');
  await writeProgram(editorOf(page), 'def fence(width, length)\n');
  await expect(
    page.getByRole('button', { name: /The line ends where Python expects a colon/ }),
  ).toBeVisible();
});

/** Holds the code of the editor back until `release` is called: a slow line, or a slow phone. */
async function holdEditor(page: Page): Promise<{ release: () => void }> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    // Class names that only the code of an editor has.
    if (/cm-lineWrapping|monaco-place/.test(await response.text())) await released;
    await route.fulfill({ response });
  });
  return { release };
}

test('what is typed before the editor is there, and while it comes, stays: text, caret and the way back @both-sizes', async ({
  page,
}) => {
  const { release } = await holdEditor(page);
  await openExercise(page, 'Functions of your own');
  const field = page.locator('[data-editor] > textarea');
  await expect(field).toBeVisible();
  const starter = await field.inputValue();
  await field.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('if True:\nnumber = 1');
  await page.keyboard.press('Home');
  await expectNoBarrier(page, 'a program before its editor');
  release();
  let typed = '';
  // A learner who does not stop for anybody; the editor takes over between two of these letters.
  while (await field.isVisible()) {
    await page.keyboard.press('x');
    typed += 'x';
  }
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('y');
  // The editor's Home goes before the first letter of a line, the field's before its first column.
  await expectProgram(editorOf(page)).toMatch(new RegExp(`^if True:\n( {4})?${typed}y( {4})?number = 1$`));
  const isBack = async () => (await readProgram(editorOf(page))).trim() === starter.trim();
  for (let steps = 0; steps < 30 && !(await isBack()); steps++) await page.keyboard.press('Control+z');
  await expectProgram(editorOf(page)).toBe(starter);
  // More code may be on its way.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('without a connection a program is run, looked at, tidied up and kept; with one again it is saved @thorough', async ({
  page,
  context,
}) => {
  await openExercise(page, 'Functions of your own');
  await writeProgram(editorOf(page), 'print("here")\n');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toHaveText('here', FIRST_TIME);
  await writeProgram(editorOf(page), 'def fence(width,length):\n    return width+lenght\n');
  await expect(page.getByRole('button', { name: /Line 2: Nothing gives lenght a value/ })).toBeVisible(
    FIRST_TIME,
  );
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await context.setOffline(true);
  const program = 'def fence(width,length):\n    return width*lenght\nprint(fence(2,3))\n';
  await writeProgram(editorOf(page), program);
  await expect(page.getByRole('button', { name: /Line 2: Nothing gives lenght a value/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toContainText("name 'lenght' is not defined");
  await expect(page.getByText(/goes to the server when you are back/)).toBeVisible();
  await writeProgram(
    editorOf(page),
    'def fence(width,length):\n    return width*length\nprint(fence(2,3))\nwords = []\n',
  );
  await page.keyboard.press('Shift+Alt+F');
  await expectProgram(editorOf(page)).toContain('return width * length');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toHaveText('6');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('words.appe');
  await expect(page.getByRole('option', { name: /append/ })).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expectProgram(editorOf(page), FIRST_TIME).toContain('words.appe');
});
