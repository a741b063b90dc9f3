import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { beginLesson, findLesson } from './support/lessons.ts';
import { joinAsNewLearner } from './support/people.ts';
import { writeProgram } from './support/programs.ts';
import { expect, test } from './support/test.ts';

/** A new server builds its interpreter once, and a browser fetches it once. */
const FIRST_TIME = { timeout: 60_000 };

test.setTimeout(180_000);

const editorOf = (page: Page, name = 'Your program') => page.getByRole('textbox', { name, exact: true });

async function makeFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'New file' }).click();
  await page.getByLabel('Name of the new file').fill(name);
  await page.keyboard.press('Enter');
  const editor = editorOf(page, `File ${name}`);
  await expect(editor).toBeFocused();
  await writeProgram(editor, text);
}

test('a learner makes a module and a text file; the program runs and is checked with them, and they come back @both-sizes @thorough', async ({
  page,
}) => {
  await joinAsNewLearner(page);
  const { id } = await findLesson(page, 'Functions of your own');
  await page.goto(`/lessons/${id}`);
  await beginLesson(page);
  await expect(editorOf(page)).toBeVisible(FIRST_TIME);
  await page.getByRole('button', { name: 'New file' }).click();
  await page.getByLabel('Name of the new file').fill('random.py');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Python has a module of this name already/)).toBeVisible();
  await expectNoBarrier(page, 'a name that will not do');
  await page.keyboard.press('Escape');

  await makeFile(page, 'fences.py', 'def around(width, length):\n    return 2 * (width + length)\n');
  await makeFile(page, 'notes.txt', 'two sides, twice');
  await page.getByRole('tab', { name: 'solution.py' }).click();
  await writeProgram(
    editorOf(page),
    'from fences import around\n\ndef fence(width, length):\n    """Return the metres of fence around a garden, less the gate."""\n    return around(width, length) - 2\n\nprint(open("notes.txt").read())\n',
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toHaveText('two sides, twice', FIRST_TIME);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expectNoBarrier(page, 'a program with files of the learner');

  await page.getByRole('tab', { name: 'notes.txt' }).click();
  await page.getByRole('button', { name: 'Delete notes.txt' }).click();
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'notes.txt', selected: true })).toBeFocused();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await beginLesson(page);
  await expect(page.getByRole('tab', { name: 'fences.py' })).toBeVisible(FIRST_TIME);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText(/^All \d+ tests passed\.$/).first()).toBeVisible(FIRST_TIME);
});
