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

test('what is written stands in every tab, also what two wrote at once, and the way back is open', async ({
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
