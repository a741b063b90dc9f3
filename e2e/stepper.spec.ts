import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { beginLesson, findLesson } from './support/lessons.ts';
import { callApi, enter, joinAsNewLearner, makeClass } from './support/people.ts';
import { writeProgram } from './support/programs.ts';
import { expect, test } from './support/test.ts';

/** A new server builds its interpreter once, and a browser fetches it once. */
const FIRST_TIME = { timeout: 60_000 };

test.setTimeout(180_000);

const PROGRAM = `rows = [[1, 2], [3]]
same = rows[1]
total = 0
for row in rows:
    total += len(row)
    same.append(total)
print(total)
print(total / missing)
`;

/** Opens the workshop on functions and gives back its editor. */
async function openWorkshop(page: Page, locale: 'en' | 'es', joinCode?: string) {
  await joinAsNewLearner(page, { locale, ...(joinCode !== undefined && { joinCode }) });
  const lesson = await findLesson(page, 'Functions of your own');
  await page.goto(`/lessons/${lesson.id}`);
  await beginLesson(page);
  const editor = page.getByRole('textbox', { name: locale === 'en' ? 'Your program' : 'Tu programa' });
  await expect(editor).toBeVisible(FIRST_TIME);
  return editor;
}

test('an error is explained, and the way to it is gone step by step, without a connection @both-sizes @thorough', async ({
  page,
  context,
}) => {
  const editor = await openWorkshop(page, 'en');
  await writeProgram(editor, PROGRAM);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toContainText('NameError', FIRST_TIME);
  await expect(page.getByRole('note')).toContainText(/What Python saw:.*the name missing/);
  // What a lesson needs is here before anybody goes offline; the server is not asked again.
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Step through it' }).click();
  const stepper = page.getByRole('region', { name: 'Step by step' });
  const slider = stepper.getByRole('slider');
  await expect(slider).toBeFocused(FIRST_TIME);
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('2');
  await stepper.getByRole('combobox', { name: 'To where a name changed' }).selectOption('total');
  const later = stepper.getByRole('button', { name: 'Later' }).last();
  await later.click();
  await later.click();
  await expect(stepper.getByRole('status').first()).toContainText('total is now 2');
  await stepper.getByRole('button', { name: /Pass 2/ }).click();
  await context.setOffline(false);
  await expectNoBarrier(page, 'a program step by step');
  await slider.press('End');
  await expect(stepper.getByText('Printed so far').locator('..')).toContainText('4');
});

test('a program that failed is looked at in two steps, mended and reviewed, in Spanish @thorough @both-sizes', async ({
  page,
}) => {
  const editor = await openWorkshop(page, 'es');
  const check = async () => {
    const recorded = page.waitForResponse((response) => response.url().endsWith('/v1/attempts'), FIRST_TIME);
    await page.getByRole('button', { name: 'Comprobar', exact: true }).click();
    return (await recorded).json();
  };
  await writeProgram(editor, 'def fence(width, length):\n    return 2 * width + length - 2\n');
  expect(await check()).toMatchObject({ grade: { correct: false } });
  const help = page.getByRole('region', { name: 'Tu programa', exact: true });
  await help.getByRole('button', { name: '¿Dónde tengo que mirar?' }).click();
  await expect(help).toContainText('fence(10, 6)', FIRST_TIME);
  await expectNoBarrier(page, 'a first hint at a program');
  await help.getByRole('button', { name: 'Muéstrame la línea' }).click();
  await expect(help).toContainText('línea 2', FIRST_TIME);
  await expect(help).not.toContainText('2 * (');
  // The hints stay while the program is mended; they count as help.
  await writeProgram(editor, 'def fence(width, length):\n    return 2 * (width + length) - 2\n');
  await expect(help).toContainText('línea 2');
  const { grade, aid } = await check();
  expect(grade).toMatchObject({ correct: true, codeQuality: expect.any(Number) });
  expect(aid).toBe('hint-2');
  const review = page.getByRole('region', { name: 'Cómo está escrito' });
  await expect(review).toContainText('de 100');
  await expect(help).toBeHidden();
  await expectNoBarrier(page, 'the review of a program');
});

test('a link to a step opens there: for its author, a teacher, and a class mate who has solved the exercise @thorough', async ({
  page,
  browser,
  baseURL,
  accountOf,
}) => {
  const teacher = await browser.newPage({ baseURL: baseURL ?? '' });
  await enter(teacher, accountOf('teacher'));
  const { joinCode } = await makeClass(teacher);
  const mate = await browser.newPage({ baseURL: baseURL ?? '' });
  await joinAsNewLearner(mate, { joinCode });
  const editor = await openWorkshop(page, 'en', joinCode);
  await writeProgram(editor, PROGRAM);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Step through it' }).click(FIRST_TIME);
  const stepper = page.getByRole('region', { name: 'Step by step' });
  await expect(stepper.getByRole('slider')).toBeFocused(FIRST_TIME);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await stepper.getByRole('button', { name: 'Copy a link to this step' }).click();
  const address = await stepper.getByRole('textbox', { name: 'Link' }).inputValue();
  await expect(stepper).toContainText('Class mates can once they have solved this exercise');

  const opensAtStep = async (of: Page) => {
    await of.goto(address);
    await expect(of.getByRole('slider')).toHaveValue('3', FIRST_TIME);
    const shown = of.getByRole('region', { name: 'Step by step' });
    await expect(shown.getByRole('status').first()).toContainText('same is now [3]');
  };
  await opensAtStep(teacher);
  await expectNoBarrier(teacher, 'the step behind a link');
  expect((await mate.goto(address))?.status()).toBe(404);
  await expect(mate.getByText(/an exercise you have not solved yourself yet/)).toBeVisible();
  const lesson = await findLesson(mate, 'Functions of your own');
  const { activities } = await callApi<{ activities: { id: string }[] }>(
    mate,
    'GET',
    `/v1/lessons/${lesson.id}`,
  );
  await callApi(mate, 'POST', '/v1/attempts', {
    attemptId: randomUUID(),
    activityId: activities[0]?.id,
    answer: { source: 'def fence(width, length):\n    return 2 * (width + length) - 2\n' },
    durationMs: 1000,
    answeredAt: new Date().toISOString(),
    channel: 'web',
    occasion: 'lesson',
  });
  await opensAtStep(mate);

  await opensAtStep(page);
  await page.getByRole('button', { name: 'End this link' }).click();
  await expect(page.getByText('The link has ended', { exact: false }).first()).toBeVisible();
  expect((await teacher.goto(address))?.status()).toBe(404);
  await Promise.all([teacher.close(), mate.close()]);
});
