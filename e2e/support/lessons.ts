import {
  readWrittenLessons,
  type WrittenActivity,
  type WrittenLesson,
} from '@kindling/testkit/written-lessons';
import type { Page } from '@playwright/test';
import { giveAnswer, type Outcome } from './answering.ts';
import { callApi } from './people.ts';
import { expect } from './test.ts';

/** The words of the player's buttons, which a test presses in the learner's language. */
export const PLAYER_WORDS = {
  en: { start: 'Start', check: 'Check', goOn: /^(Continue|See how it went)$/, undo: 'Undo', redo: 'Redo' },
  es: {
    start: 'Empezar',
    check: 'Comprobar',
    goOn: /^(Seguir|Ver cómo fue)$/,
    undo: 'Deshacer',
    redo: 'Rehacer',
  },
} as const;
export type PlayerLocale = keyof typeof PLAYER_WORDS;

/** Lessons that every install has: each shows all six first activity types. */
export const LESSONS = { en: 'Values and names', es: 'Preséntate' } as const;

/** The first program on a new server waits for the interpreter to be built. */
const A_PROGRAM = { timeout: 60_000 };

export interface OpenedLesson {
  id: string;
  courseId: string;
  written: WrittenLesson;
}

interface CourseList {
  items: { id: string }[];
}
interface Course {
  units: { lessons: { id: string; title: string }[] }[];
}

/** Finds a lesson by its title, on the server and as it is written. */
export async function findLesson(page: Page, title: string): Promise<OpenedLesson> {
  const written = (await readWrittenLessons()).find((lesson) => lesson.title === title);
  const { items } = await callApi<CourseList>(page, 'GET', '/v1/courses');
  for (const { id: courseId } of items) {
    const { units } = await callApi<Course>(page, 'GET', `/v1/courses/${courseId}`);
    const found = units.flatMap(({ lessons }) => lessons).find((lesson) => lesson.title === title);
    if (found && written) return { id: found.id, courseId, written };
  }
  throw new Error(`There is no lesson ${title}`);
}

/** Leaves the introduction by its key. The player hears keys once it has put the focus on its button. */
export async function beginLesson(page: Page): Promise<void> {
  await expect(page.locator('button:focus')).toBeVisible();
  await page.keyboard.press('Enter');
}

/** The activity on the screen, as its author wrote it. */
export async function readCurrentActivity(page: Page, { written }: OpenedLesson): Promise<WrittenActivity> {
  const heading = page.locator('[data-stage] h1');
  const shown = (await heading.textContent()) ?? '';
  const activity = written.activities.find(({ title }) => shown.includes(title));
  if (activity === undefined) throw new Error(`No activity is called ${shown}`);
  return activity;
}

/** Answers the activity on the screen with the pointer and checks it. Answers which one it was. */
export async function answerCurrent(
  page: Page,
  lesson: OpenedLesson,
  outcome: Outcome,
  locale: PlayerLocale = 'en',
): Promise<WrittenActivity> {
  const activity = await readCurrentActivity(page, lesson);
  await giveAnswer(page, activity, outcome);
  await page.getByRole('button', { name: PLAYER_WORDS[locale].check }).click();
  const next = page.getByRole('button', { name: PLAYER_WORDS[locale].goOn });
  // A program that is not right yet is still being worked on: nothing takes the focus from it.
  if (activity.type === 'code' && outcome === 'wrong') await expect(next).toBeVisible(A_PROGRAM);
  else await expect(next).toBeFocused(activity.type === 'code' ? A_PROGRAM : {});
  return activity;
}

export async function goOn(page: Page, locale: PlayerLocale = 'en'): Promise<void> {
  await page.getByRole('button', { name: PLAYER_WORDS[locale].goOn }).click();
}
