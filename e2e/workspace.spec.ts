import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { beginLesson, findLesson } from './support/lessons.ts';
import { joinAsNewLearner } from './support/people.ts';
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
  await editorOf(page).fill('first = 1\n\n\n\nlast = 9\n');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Earlier versions' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(address);
  await expect(editorOf(other)).toContainText('last = 9', FIRST_TIME);

  await context.setOffline(true);
  await editorOf(page).fill('first = 100\n\n\n\nlast = 9\n');
  await editorOf(other).fill('first = 1\n\n\n\nlast = 900\n');
  await expect(page.getByText(/goes to the server when you are back/)).toBeVisible();
  await expect(other.getByText(/goes to the server when you are back/)).toBeVisible();
  await context.setOffline(false);
  for (const tab of [page, other]) {
    await expect(editorOf(tab)).toContainText('first = 100');
    await expect(editorOf(tab)).toContainText('last = 900');
  }
  await other.close();

  await page.getByRole('button', { name: 'Earlier versions' }).click();
  const versions = page.getByRole('region', { name: 'Earlier versions' });
  await versions.getByRole('listitem').last().getByRole('button').click();
  await expect(versions.getByText('Only now:').first()).toBeAttached();
  await expectNoBarrier(page, 'earlier versions of a program');
  await versions.getByRole('button', { name: 'Go back to this version' }).click();
  await expect(editorOf(page)).toContainText('first = 1');
  await expect(editorOf(page)).not.toContainText('100');
});

test('a program is looked at while it is written, and tidied up @both-sizes @thorough', async ({ page }) => {
  await openExercise(page, 'Functions of your own');
  await editorOf(page).fill('def fence(width,length):\n    return width+lenght\n');
  const finding = page.getByRole('button', { name: /Line 2: Nothing gives lenght a value/ });
  await expect(finding).toBeVisible(FIRST_TIME);
  await expect(page.getByRole('heading', { name: 'One thing to look at' })).toBeVisible();
  await expectNoBarrier(page, 'a program with something to look at');
  await finding.click();
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('Shift+Alt+F');
  await expect(page.getByText('Spaces and line breaks are tidied up.')).toBeVisible();
  await expect(editorOf(page)).toContainText('return width + lenght');
  await editorOf(page).fill('def fence(width, length)\n');
  await expect(
    page.getByRole('button', { name: /The line ends where Python expects a colon/ }),
  ).toBeVisible();
});

/** Holds the code of the editor back until `release` is called: a slow line, or a slow phone. */
async function holdEditor(page: Page): Promise<{ release: () => void }> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    // A class name of the editor's own.
    if ((await response.text()).includes('cm-lineWrapping')) await released;
    await route.fulfill({ response });
  });
  return { release };
}

test('what is typed before the editor is there, and while it comes, stays: text, caret and the way back @both-sizes', async ({
  page,
}) => {
  const { release } = await holdEditor(page);
  await openExercise(page, 'Functions of your own');
  const field = page.locator('[data-editor] textarea');
  await expect(field).toBeVisible();
  const starter = await field.inputValue();
  await field.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('if True:\nnumber = 1');
  await page.keyboard.press('Home');
  await expectNoBarrier(page, 'a program before its editor');
  release();
  const editor = page.locator('[data-editor] .cm-content');
  let typed = '';
  // A learner who does not stop for anybody; the editor takes over between two of these letters.
  while (!(await editor.isVisible())) {
    await page.keyboard.press('x');
    typed += 'x';
  }
  await expect(editor).toBeFocused();
  await page.keyboard.press('y');
  const lines = page.locator('[data-editor] .cm-line');
  // The editor's Home goes before the first letter of a line, the field's before its first column.
  await expect(lines).toHaveText(['if True:', new RegExp(`^( {4})?${typed}y( {4})?number = 1$`)]);
  for (
    let steps = 0;
    steps < 30 && (await lines.allInnerTexts()).join('\n').trim() !== starter.trim();
    steps++
  )
    await page.keyboard.press('Control+z');
  expect((await lines.allInnerTexts()).join('\n').trim()).toBe(starter.trim());
});

test('without a connection a program is run, looked at, tidied up and kept; with one again it is saved @thorough', async ({
  page,
  context,
}) => {
  await openExercise(page, 'Functions of your own');
  await editorOf(page).fill('print("here")\n');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toHaveText('here', FIRST_TIME);
  await editorOf(page).fill('def fence(width,length):\n    return width+lenght\n');
  await expect(page.getByRole('button', { name: /Line 2: Nothing gives lenght a value/ })).toBeVisible(
    FIRST_TIME,
  );
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await context.setOffline(true);
  const program = 'def fence(width,length):\n    return width*lenght\nprint(fence(2,3))\n';
  await editorOf(page).fill(program);
  await expect(page.getByRole('button', { name: /Line 2: Nothing gives lenght a value/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toContainText("name 'lenght' is not defined");
  await expect(page.getByText(/goes to the server when you are back/)).toBeVisible();
  await editorOf(page).fill(
    'def fence(width,length):\n    return width*length\nprint(fence(2,3))\nwords = []\n',
  );
  await page.keyboard.press('Shift+Alt+F');
  await expect(editorOf(page)).toContainText('return width * length');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toHaveText('6');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('words.appe');
  await expect(page.getByRole('option', { name: /append/ })).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(editorOf(page)).toContainText('words.appe', FIRST_TIME);
});
