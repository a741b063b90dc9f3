import { randomUUID } from 'node:crypto';
import { readWrittenLessons } from '@kindling/testkit/written-lessons';
import type { Page } from '@playwright/test';
import { expectNoBarrier, findBarriers } from './support/barriers.ts';
import {
  answerCurrent,
  findLesson,
  goOn,
  LESSONS,
  PLAYER_WORDS,
  readCurrentActivity,
} from './support/lessons.ts';
import { callApi, enter, forgetSession, joinAsNewLearner, makeClass } from './support/people.ts';
import { listRoutes } from './support/routes.ts';
import { expect, test } from './support/test.ts';

const NOWHERE = '/nowhere';

/** Every screen by who looks at it. Dynamic parts are filled in by the tests below. */
const LOOKED_AT = {
  visitor: ['/', '/sign-in', '/sign-up', '/invitation/[token]'],
  programmer: ['/reference'],
  learner: [
    '/today',
    '/assignments',
    '/courses',
    '/courses/[courseId]',
    '/courses/[courseId]/words',
    '/lessons/[lessonId]',
    '/practice',
    '/progress',
    '/reviews',
    '/reviews/cards',
    '/settings',
    '/settings/memory',
  ],
  teacher: ['/alerts', '/classes', '/classes/[classId]', '/people/[personId]/progress'],
  /** Looked at while exercises are set and worked at: `assignments.spec.ts`. */
  setter: [
    '/classes/[classId]/assignments/new',
    '/classes/[classId]/assignments/[assignmentId]',
    '/classes/[classId]/assignments/[assignmentId]/edit',
    '/people/[personId]/work/[activityId]',
  ],
  /** Looked at in `exercises.spec.ts`; a draft, which needs a model, in `draft-page.test.tsx`. */
  reader: ['/classes/[classId]/exercises', '/classes/[classId]/exercises/[draftId]'],
  /** Looked at by whom a link was made for: `stepper.spec.ts`. */
  sharer: ['/steps/[linkId]'],
  admin: ['/courses/packs', '/admin/people', '/admin/ai', '/admin/jobs', '/admin/audit'],
  guardian: ['/guardian'],
  /** Looked at on the way from one to the other: `concepts.spec.ts`. */
  mapReader: ['/courses/[courseId]/concepts', '/concepts/[conceptKey]'],
  /** Looked at while they are talked in: `tutor.spec.ts`. */
  talker: ['/tutor', '/tutor/[conversationId]'],
};

test('no screen is without a look at its barriers', async () => {
  expect(await listRoutes()).toEqual(Object.values(LOOKED_AT).flat().sort());
});

test('a barrier is seen, on the page and in a frame of it', async ({ page }) => {
  const inner = `<iframe title="Inner" srcdoc='<img src="data:,">'></iframe>`;
  await page.setContent(`<p style="color: #ccc">Pale</p>${inner}`);
  const found = await findBarriers(page);
  expect(found).toContainEqual(expect.stringContaining('color-contrast <p'));
  expect(found).toContainEqual(expect.stringContaining('image-alt <img'));
  expect(await findBarriers(page, 'color-contrast')).toHaveLength(1);
});

async function look(page: Page, ...paths: string[]): Promise<void> {
  for (const path of paths) {
    const answer = await page.goto(path);
    // What says that there is no such page has a heading, too.
    expect(answer?.status(), path).toBe(path === NOWHERE ? 404 : 200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoBarrier(page, path);
  }
}

/** Paths without a part to fill in. */
const plain = (paths: string[]) => paths.filter((path) => !path.includes('['));

test('visitors meet no barrier @both-sizes', async ({ page, accountOf }) => {
  await enter(page, accountOf('teacher'));
  const { id: classId } = await makeClass(page);
  const data = { role: 'student', classId };
  const { link } = await callApi<{ link: string }>(page, 'POST', '/v1/invites', data);
  await forgetSession(page);
  await look(page, ...plain(LOOKED_AT.visitor), link, `/invitation/kin_${randomUUID()}`, NOWHERE);
});

/** By far the longest screen, and the same at every size. */
test('programmers meet no barrier @thorough', ({ page }) => look(page, ...LOOKED_AT.programmer));

test('learners meet no barrier, with and without evidence @both-sizes', async ({ page }) => {
  await joinAsNewLearner(page);
  const lesson = await findLesson(page, LESSONS.en);
  await look(
    page,
    ...plain(LOOKED_AT.learner),
    `/courses/${lesson.courseId}`,
    `/courses/${lesson.courseId}/words`,
  );

  await page.goto(`/lessons/${lesson.id}`);
  await page.getByRole('button', { name: 'Start' }).click();
  await answerCurrent(page, lesson, 'right');
  await look(page, '/today', '/progress');
  await page
    .getByRole('button', { name: /^How .* comes to/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'The answers behind it' })).toBeVisible();
  await expectNoBarrier(page, 'the evidence behind a number');
});

/** Between them they show every kind of activity but programs, at which code.spec.ts looks while they run. */
const WALKED = { en: LESSONS.en, es: 'Hola, soy yo' };

test('no kind of activity is without a look at its barriers', async () => {
  const lessons = await readWrittenLessons();
  const listTypes = (some: typeof lessons) =>
    [...new Set(some.flatMap(({ activities }) => activities.map(({ type }) => type)))].sort();
  const walked = lessons.filter(({ title }) => Object.values(WALKED).includes(title));
  expect([...listTypes(walked), 'code'].sort()).toEqual(listTypes(lessons));
});

for (const [locale, size] of [
  ['en', ''],
  ['es', ' @phone @thorough'],
] as const) {
  test(`a lesson has no barrier, before and after each check (${locale})${size}`, async ({ page }) => {
    // Some forty looks of a second each.
    test.setTimeout(180_000);
    await joinAsNewLearner(page, { locale });
    const lesson = await findLesson(page, WALKED[locale]);
    await look(page, `/lessons/${lesson.id}`);
    await page.getByRole('button', { name: PLAYER_WORDS[locale].start }).click();
    for (const [index] of lesson.written.activities.entries()) {
      const { type } = await readCurrentActivity(page, lesson);
      await expectNoBarrier(page, `${type} before it is checked`);
      const outcome = index % 2 === (locale === 'en' ? 0 : 1) ? 'wrong' : 'right';
      await answerCurrent(page, lesson, outcome, locale);
      await expectNoBarrier(page, `${type}, ${outcome}`);
      await goOn(page, locale);
    }
    while (await page.locator('[data-stage]').isVisible()) {
      await answerCurrent(page, lesson, 'right', locale);
      await goOn(page, locale);
    }
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectNoBarrier(page, 'the result of a lesson');
  });
}

test('teachers meet no barrier @both-sizes', async ({ page, browser, baseURL, accountOf }) => {
  await enter(page, accountOf('teacher'));
  const { id: classId, joinCode } = await makeClass(page);
  const theirs = await browser.newPage({ baseURL: baseURL ?? '' });
  const name = await joinAsNewLearner(theirs, { joinCode });
  const lesson = await findLesson(theirs, LESSONS.en);
  await theirs.goto(`/lessons/${lesson.id}`);
  await theirs.getByRole('button', { name: 'Start' }).click();
  await answerCurrent(theirs, lesson, 'wrong');
  await theirs.close();

  await look(page, ...plain(LOOKED_AT.teacher), '/settings', `/classes/${classId}`);
  await page.getByRole('tab', { name: 'Students' }).click();
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await expectNoBarrier(page, 'the students of a class, a menu open');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add a student' }).click();
  await expectNoBarrier(page, 'a form in a dialog');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Progress' }).click();
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await expectNoBarrier(page, "a student's progress");
});

test('admins and guardians meet no barrier', async ({ page, accountOf }) => {
  await enter(page, accountOf('admin'));
  await look(page, ...plain(LOOKED_AT.admin));
  await forgetSession(page);
  await enter(page, accountOf('guardian'));
  await look(page, ...plain(LOOKED_AT.guardian));
});
