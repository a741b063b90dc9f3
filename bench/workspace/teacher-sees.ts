import { waitForEditor, writeProgram } from '@kindling/testkit/program-editor';
import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';
import { openContext } from './pages.ts';
import { findLesson, joinClass, type Person } from './people.ts';

const PATIENCE_MS = 30_000;
const FIRST_RUN_MS = 120_000;
/** As many failures of one kind as make an alert. */
const SAME_MISTAKES = 3;

const ClassAnswer = z.object({ id: z.string(), joinCode: z.string() });

/** Milliseconds from pressing Run to the teacher's open page. */
export interface Seen {
  /** A run that failed stands in the class at work. */
  workMs: number;
  /** The third failure of one kind is an alert. */
  alertMs: number;
}

async function openExercise(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('button:focus').waitFor({ timeout: PATIENCE_MS });
  await page.keyboard.press('Enter');
  await waitForEditor(page.getByRole('textbox', { name: 'Your program' }));
}

/** Runs a program up to what it says. Answers when Run was pressed. */
async function run(page: Page, program: string, says: string): Promise<number> {
  await writeProgram(page.getByRole('textbox', { name: 'Your program' }), program);
  const pressedAt = performance.now();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('log').filter({ hasText: says }).waitFor({ timeout: FIRST_RUN_MS });
  return pressedAt;
}

/** A program that fails in the same way under another name. */
const fail = (page: Page, name: string) => run(page, `print(${name})\n`, `name '${name}' is not defined`);

/** Learners who fail, one after the other, and a teacher with two pages open: the class at work, and the alerts. */
export async function watchAsTeacher(
  browser: Browser,
  url: string,
  teacher: Person,
  options: { learners: number; lesson: string },
): Promise<Seen[]> {
  const asked = { name: `Class ${Date.now()}` };
  const { id, joinCode } = ClassAnswer.parse(await teacher.call('POST', '/v1/classes', asked));
  const desk = await openContext(browser, url, teacher);
  try {
    const [work, alerts] = [await desk.newPage(), await desk.newPage()];
    await work.goto(`/classes/${id}?tab=work`);
    await alerts.goto('/alerts');
    const seen: Seen[] = [];
    for (let count = 0; count < options.learners; count += 1) {
      const learner = await joinClass(url, joinCode);
      seen.push(await watchLearner(browser, url, learner, { ...options, work, alerts }));
    }
    return seen;
  } finally {
    await desk.close();
  }
}

async function watchLearner(
  browser: Browser,
  url: string,
  learner: Person,
  { lesson, work, alerts }: { lesson: string; work: Page; alerts: Page },
): Promise<Seen> {
  const { id } = await findLesson(learner, lesson);
  const context = await openContext(browser, url, learner);
  try {
    const page = await context.newPage();
    await openExercise(page, `/lessons/${id}`);
    // The first run waits for the interpreter to be fetched.
    await run(page, 'print("ready")\n', 'ready');
    const row = work.getByRole('row').filter({ hasText: learner.name });
    const failed = row.getByText('NameError').first();
    const since = async (from: number, what: typeof row) => {
      await what.waitFor({ timeout: PATIENCE_MS });
      return performance.now() - from;
    };
    const workMs = await since(await fail(page, 'first'), failed);
    for (let mistake = 2; mistake < SAME_MISTAKES; mistake += 1) await fail(page, 'again');
    const alertMs = await since(
      await fail(page, 'last'),
      alerts.getByRole('heading', { name: learner.name }),
    );
    return { workMs, alertMs };
  } finally {
    await context.close();
  }
}
