import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { beginLesson, findLesson } from './support/lessons.ts';
import { joinAsNewLearner } from './support/people.ts';
import { expectProgram, readProgram, waitForEditor, writeProgram } from './support/programs.ts';
import { expect, test } from './support/test.ts';

/** A new server builds its interpreter once, and a browser fetches what looks at programs once. */
const FIRST_TIME = { timeout: 60_000 };

test.setTimeout(180_000);

const NAME = { en: 'Your program', es: 'Tu programa' };
const SWITCH = { en: 'Editor for screen readers', es: 'Editor para lectores de pantalla' };
type Locale = keyof typeof NAME;

const editorOf = (page: Page, locale: Locale = 'en') => page.getByRole('textbox', { name: NAME[locale] });

async function openProgram(page: Page, { locale = 'en' as Locale, simple = false } = {}) {
  if (simple) await page.addInitScript(() => localStorage.setItem('kindling:editor', 'simple'));
  await joinAsNewLearner(page, { locale });
  const { id } = await findLesson(page, 'Functions of your own');
  await page.goto(`/lessons/${id}`);
  await beginLesson(page);
  await expect(editorOf(page, locale)).toBeVisible(FIRST_TIME);
  const kind = await waitForEditor(editorOf(page, locale));
  return { kind, editor: editorOf(page, locale) };
}

/** What the browser refused, and every file that only Monaco is made of. */
function watchPage(page: Page) {
  const refused: string[] = [];
  const ofMonaco: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) refused.push(message.text());
  });
  page.on('response', async (response) => {
    if (!/\/_next\/static\/.*\.(js|css)/.test(response.url())) return;
    const text = await response.text().catch(() => '');
    if (/monaco-place/.test(text)) ofMonaco.push(response.url());
  });
  return { refused, ofMonaco };
}

/** CodeMirror asks what to offer 100 ms after a letter, and lets nobody choose within 75 ms of the list: no person does. */
const A_MOMENT_MS = 250;
/** What the analyser found, where it stands in the text. */
const MARK =
  '[data-editor] :is(.cm-lintRange-error, .cm-lintRange-warning, .monaco-mark-error, .monaco-mark-warning)';
/** What is told of the mark that was gone to. */
const MESSAGE = '.cm-tooltip-lint, .monaco-mark-message';

/** One table for both editors: what stands there before, the keys, and what stands there after. The caret begins at the top. */
const KEYS: readonly (readonly [string, readonly string[], string])[] = [
  ['a = 1', ['Tab'], '    a = 1'],
  ['    a = 1', ['Shift+Tab'], 'a = 1'],
  ['a = 1', ['Control+/'], '# a = 1'],
  ['# a = 1', ['Control+/'], 'a = 1'],
  ['a = 1\nb = 2', ['Alt+ArrowDown'], 'b = 2\na = 1'],
  ['a = 1\nb = 2', ['Shift+Alt+ArrowDown'], 'a = 1\na = 1\nb = 2'],
  ['a = 1\nb = 2', ['Control+Shift+K'], 'b = 2'],
  ['if a:', ['End', 'Enter', 'b'], 'if a:\n    b'],
  ['# Step 1:', ['End', 'Enter', 'b'], '# Step 1:\nb'],
  ['if a:\n    b', ['Control+End', 'Enter', ...'else:', 'Enter', 'c'], 'if a:\n    b\nelse:\n    c'],
  [
    'try:\n    if a:\n        b',
    ['Control+End', 'Enter', ...'except '],
    'try:\n    if a:\n        b\nexcept ',
  ],
  // What was moved by hand stays there.
  [
    'for i in a:\n    if b:\n        c',
    ['Control+End', 'Enter', 'Backspace', 'Backspace', ...'else:'],
    'for i in a:\n    if b:\n        c\nelse:',
  ],
  ['', ['(', '1'], '(1)'],
  ['a = 1', ['End', '2', '3', 'Control+z'], 'a = 1'],
  ['a = 1', ['End', '2', 'Control+z', 'Control+y'], 'a = 12'],
  ['one two', ['Control+Delete'], ' two'],
  ['one two', ['Control+a', 'x'], 'x'],
];

for (const simple of [false, true]) {
  const name = simple ? 'CodeMirror' : 'Monaco';
  test(`the keys of ${name} are those of the other editor @thorough`, async ({ page }) => {
    const { kind, editor } = await openProgram(page, { simple });
    expect(kind).toBe(simple ? 'codemirror' : 'monaco');
    for (const [before, keys, after] of KEYS) {
      await writeProgram(editor, before);
      await page.keyboard.press('Control+Home');
      // Monaco indents below a line that it has read, which it does behind a paste when it has the time.
      if (keys.includes('Enter')) await page.waitForTimeout(A_MOMENT_MS);
      for (const key of keys) await page.keyboard.press(key);
      await expectProgram(editor, { message: `${keys} in ${JSON.stringify(before)}` }).toBe(after);
    }

    await test.step('Enter takes only what was chosen', async () => {
      await writeProgram(editor, 'counted = 1\n');
      await page.keyboard.press('Control+End');
      await page.keyboard.type('coun');
      await expect(page.getByRole('option', { name: /^counted/ })).toBeVisible();
      await page.keyboard.press('Enter');
      await expectProgram(editor).toBe('counted = 1\ncoun\n');
      await page.keyboard.type('coun');
      await expect(page.getByRole('option', { name: /^counted/ })).toBeVisible();
      await page.waitForTimeout(A_MOMENT_MS);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expectProgram(editor).toBe('counted = 1\ncoun\ncounted');
      await page.keyboard.type(' + ');
      await page.keyboard.press('Control+Space');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expectProgram(editor).toMatch(/ \+ ?\n$/);
      await page.keyboard.press('Control+Space');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('option')).toHaveCount(0);
    });

    await test.step('run, tidy up, the next mark, and the way out', async () => {
      await writeProgram(editor, 'print( "here" )\nprint(lenght)\n');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('log')).toContainText('here', FIRST_TIME);
      await page.keyboard.press('Shift+Alt+F');
      await expectProgram(editor).toContain('print("here")');
      await expect(page.getByRole('button', { name: /Line 2: Nothing gives lenght a value/ })).toBeVisible(
        FIRST_TIME,
      );
      // What was found before it was tidied up may be told already.
      await expect(page.locator(MARK).first()).toBeVisible();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('F8');
      await expect(page.locator(MESSAGE)).toContainText('Nothing gives lenght a value');
      await page.keyboard.type('3');
      await expectProgram(editor).toContain('print(3)');
      await expect(page.locator(MESSAGE)).toBeHidden();
      await page.waitForTimeout(A_MOMENT_MS);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await expect(editor).not.toBeFocused();
      await expect(editor).toBeVisible();
    });
  });
}

for (const locale of ['en', 'es'] as const) {
  test(`Monaco keeps the page's policy, is named and described, and speaks ${locale} @thorough`, async ({
    page,
  }) => {
    const seen = watchPage(page);
    const { kind, editor } = await openProgram(page, { locale });
    expect(kind).toBe('monaco');
    await expect(editor).toHaveAccessibleDescription(/Tab/i);
    await writeProgram(editor, 'def fence(width, length):\n    return width + lenght\n');
    const sign = page.locator('.monaco-sign-error');
    await expect(sign).toBeVisible(FIRST_TIME);
    await expectNoBarrier(page, `a program in Monaco, ${locale}`);
    await sign.hover();
    await expect(page.locator('.monaco-hover:visible')).toContainText('lenght');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('wid');
    await expect(page.getByRole('option', { name: /^width/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+f');
    const find = page.getByRole('textbox', { name: locale === 'en' ? 'Find' : 'Buscar' });
    await expect(find).toBeFocused();
    await find.fill('width');
    await page.keyboard.press('Escape');
    await expect(editor).toBeFocused();
    expect(seen.ofMonaco.length).toBeGreaterThan(0);
    expect(seen.refused).toEqual([]);
  });
}

test('fingers and narrow windows have CodeMirror and never fetch Monaco @both-sizes', async ({ page }) => {
  const seen = watchPage(page);
  await page.setViewportSize({ width: 640, height: 740 });
  const { kind } = await openProgram(page);
  expect(kind).toBe('codemirror');
  await expect(page.getByRole('switch', { name: SWITCH.en })).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(seen.ofMonaco).toEqual([]);
});

test('the editor for screen readers is asked for with the keyboard, at once and for the next visit', async ({
  page,
}) => {
  const { kind, editor } = await openProgram(page);
  expect(kind).toBe('monaco');
  const first = await readProgram(editor);
  await page.keyboard.press('Control+Home');
  await editor.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('kept');
  const written = await readProgram(editor);
  const simple = page.getByRole('switch', { name: SWITCH.en });
  await simple.focus();
  await expect(simple).not.toBeChecked();
  await page.keyboard.press('Space');
  await expect(page.locator('.cm-editor')).toBeVisible();
  await expect(simple).toBeChecked();
  await expect(simple).toBeFocused();
  await expectProgram(editor).toBe(written);
  await expectNoBarrier(page, 'a program in the editor for screen readers');
  await editor.focus();
  await page.keyboard.press('Control+z');
  await expectProgram(editor).toBe(first);
  await page.keyboard.press('Control+y');
  await expectProgram(editor).toBe(written);
  await simple.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  await expectProgram(editor).toBe(written);
  await page.keyboard.press('Space');
  await expect(page.locator('.cm-editor')).toBeVisible();

  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const seen = watchPage(page);
  await page.reload();
  await expect(editor).toBeVisible(FIRST_TIME);
  expect(await waitForEditor(editor)).toBe('codemirror');
  await expectProgram(editor).toBe(written);
  expect(seen.ofMonaco).toEqual([]);
});

test('where the other editor cannot be opened, the one that is there goes on with what is written', async ({
  page,
}) => {
  const { editor } = await openProgram(page);
  await writeProgram(editor, 'kept = 1\n');
  // Only CodeMirror asks for it.
  await page.evaluate(`{
    const { matchMedia } = window;
    window.matchMedia = (query) => {
      if (query !== '(max-width: 40rem)') return matchMedia.call(window, query);
      document.documentElement.dataset.refused = 'yes';
      throw new Error('No such media');
    };
  }`);
  await page.getByRole('switch', { name: SWITCH.en }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-refused', 'yes');
  await expectProgram(editor).toBe('kept = 1\n');
  await editor.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('more');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expectProgram(editor, FIRST_TIME).toBe('kept = 1\nmore');
});

test('a window that is made narrow changes the editor and keeps what is written @thorough', async ({
  page,
}) => {
  const { kind, editor } = await openProgram(page);
  expect(kind).toBe('monaco');
  await writeProgram(editor, 'kept = 1\n');
  await page.setViewportSize({ width: 640, height: 800 });
  await expect(page.locator('.cm-editor')).toBeVisible();
  await expectProgram(editor).toBe('kept = 1\n');
  await expect(editor).toBeFocused();
});
