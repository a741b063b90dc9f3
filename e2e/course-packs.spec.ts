import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { zipCourse } from '@kindling/testkit/course-zip';
import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { enter, forgetSession, joinAsNewLearner } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** Last among the courses, so that it is nobody else's next one. */
const change = (title: string) => (text: string) =>
  text.replace(/^title: .*$/m, `title: ${title}`).replace(/^position: .*$/m, 'position: 900');

const choose = (page: Page, buffer: Buffer) =>
  page.getByLabel('Course pack').setInputFiles({ name: 'courses.zip', mimeType: 'application/zip', buffer });

test('a teacher brings a course, sees what it changes, and takes it along @both-sizes @thorough', async ({
  page,
  accountOf,
}) => {
  const id = randomUUID().slice(0, 8);
  const [slug, title] = [`claims-${id}`, `Claims ${id}`];
  await enter(page, accountOf('teacher'));
  await page.goto('/courses');
  await page.getByRole('link', { name: 'Course content' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Course content' })).toBeVisible();

  const faulty = (text: string) => text.replace(/^subject: .*$/m, 'subject: alchemy');
  await choose(page, await zipCourse({ slug, change: faulty }));
  await expect(page.getByRole('heading', { name: 'One fault to mend' })).toBeVisible();
  await expect(page.getByText(`${slug}/course.yaml`)).toBeVisible();
  await expectNoBarrier(page, 'a course with a fault');

  await page.getByRole('button', { name: 'Choose another file' }).click();
  const archive = await zipCourse({ slug, change: change(title) });
  await choose(page, archive);
  await expect(page.getByText('New in your school')).toBeVisible();
  await page.getByText('The changes by name').click();
  await expect(page.getByText('Lessons, new:').first()).toBeVisible();
  await expectNoBarrier(page, 'what an import would change');
  await page.getByRole('button', { name: 'Import the course' }).click();
  const row = page.getByRole('listitem').filter({ hasText: title });
  await expect(row).toContainText('Your own');

  await row.getByRole('button', { name: `Download ${title}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Format').selectOption('gift');
  await expect(dialog.getByText(/things this format cannot hold/)).toBeVisible();
  await expectNoBarrier(page, 'a course to download');
  const saved = page.waitForEvent('download');
  await dialog.getByRole('link', { name: `Download ${slug}.gift.txt` }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe(`${slug}.gift.txt`);
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^::.+::/m);
  await page.keyboard.press('Escape');

  await choose(page, archive);
  await expect(page.getByText('There is nothing to import')).toBeVisible();

  await forgetSession(page);
  await joinAsNewLearner(page);
  expect((await page.goto('/courses/packs'))?.status()).toBe(404);
  await page.goto('/courses');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});
