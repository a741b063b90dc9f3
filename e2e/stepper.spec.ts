import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { beginLesson, findLesson } from './support/lessons.ts';
import { joinAsNewLearner } from './support/people.ts';
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

const WORDS = {
  en: {
    editor: 'Your program',
    saw: /What Python saw:.*the name missing/,
    steps: 'Step through it',
    region: 'Step by step',
    last: 'Last step',
    name: 'To where a name changed',
    later: 'Later',
    changed: /total is now 2/,
    pass: /Pass 2/,
  },
  es: {
    editor: 'Tu programa',
    saw: /Lo que ha visto Python:.*el nombre missing/,
    steps: 'Ver paso a paso',
    region: 'Paso a paso',
    last: 'Último paso',
    name: 'Adonde cambió un nombre',
    later: 'Después',
    changed: /total vale ahora 2/,
    pass: /Vuelta 2/,
  },
} as const;

async function tryProgram(page: Page, locale: keyof typeof WORDS) {
  const words = WORDS[locale];
  await joinAsNewLearner(page, { locale });
  const lesson = await findLesson(page, 'Functions of your own');
  await page.goto(`/lessons/${lesson.id}`);
  await beginLesson(page);
  const editor = page.getByRole('textbox', { name: words.editor });
  await expect(editor).toBeVisible(FIRST_TIME);
  await editor.fill(PROGRAM);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toContainText('NameError', FIRST_TIME);
  return words;
}

for (const locale of ['en', 'es'] as const) {
  test(`an error is explained, and the way to it is gone step by step, without a connection (${locale}) @both-sizes`, async ({
    page,
    context,
  }) => {
    const words = await tryProgram(page, locale);
    await expect(page.getByRole('note')).toContainText(words.saw);
    // What a lesson needs is here before anybody goes offline; the server is not asked again.
    await context.setOffline(true);
    await page.getByRole('button', { name: words.steps }).click();
    const stepper = page.getByRole('region', { name: words.region });
    const slider = stepper.getByRole('slider');
    await expect(slider).toBeFocused(FIRST_TIME);
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue('2');
    await stepper.getByRole('combobox', { name: words.name }).selectOption('total');
    const later = stepper.getByRole('button', { name: words.later }).last();
    await later.click();
    await later.click();
    await expect(stepper.getByRole('status').first()).toContainText(words.changed);
    await stepper.getByRole('button', { name: words.pass }).click();
    await context.setOffline(false);
    await expectNoBarrier(page, `a program step by step, in ${locale}`);
    await stepper.getByRole('button', { name: words.last }).click();
    await expect(stepper).toContainText(/NameError|<module>|5/);
  });
}
