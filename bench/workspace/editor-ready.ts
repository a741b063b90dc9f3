import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';
import { openContext, type Profile, slowDown } from './pages.ts';
import type { Person } from './people.ts';

/** No text of an exercise has it, so that it can be counted. */
const LETTER = '~';
/** A learner who types from the moment there is something to type into, and does not stop for anybody. */
const BETWEEN_KEYS_MS = 25;
const KEYS_AFTER_EDITOR = 12;
const GIVE_UP_MS = 60_000;

const FULL_EDITOR = '[data-editor] :is(.cm-content, .monaco-editor .view-line)';

/**
 * Runs in the page from its beginning. Notes when Start was pressed, when something that can be typed into was drawn and
 * had the focus, and when the first letter stood on the screen; counts the letters that were pressed into it.
 */
const WATCH = `(() => {
  const seen = (globalThis.seen = { start: null, stage: null, shown: null, typed: null, editor: null, pressed: 0 });
  // What is drawn ahead, out of sight, is not there yet.
  const seenOf = (selector) => [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
  const find = () => seenOf('[data-editor] textarea, [data-editor] [contenteditable="true"]');
  const textOf = (field) => (field.value === undefined ? field.innerText : field.value);
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter') seen.start ??= event.timeStamp;
    if (event.key === '${LETTER}' && event.target.closest('[data-editor]')) seen.pressed += 1;
  }, true);
  // A frame later, what was there when this frame began is on the screen.
  const note = (name) => requestAnimationFrame(() => (seen[name] ??= performance.now()));
  const look = () => {
    const field = find();
    if (seenOf('[data-stage]')) note('stage');
    if (field && seen.typed === null) {
      // The lesson puts the focus on its heading when a stage arrives; the learner presses into the field.
      if (document.activeElement !== field) field.focus();
      note('shown');
    }
    if (field && textOf(field).includes('${LETTER}')) note('typed');
    if (document.querySelector('${FULL_EDITOR}')) note('editor');
    if (seen.typed === null || seen.editor === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;
const LETTERS = `document.querySelector('[data-editor] :is(.cm-content, .view-lines)').innerText.split('${LETTER}').length - 1`;
const KIND = `document.querySelector('[data-editor] .monaco-editor') ? 'monaco' : 'codemirror'`;

const Seen = z.object({
  start: z.number(),
  stage: z.number().nullable(),
  shown: z.number().nullable(),
  typed: z.number().nullable(),
  editor: z.number().nullable(),
  pressed: z.number(),
});

/** Milliseconds from pressing Start. */
export interface Opening {
  /** A letter that was typed stands on the screen. */
  readyMs: number;
  /** The full editor is there; what was typed before is in it. */
  editorMs: number;
  /** Letters that were pressed and are not in the text. */
  lost: number;
  /** Which editor came. */
  kind: 'monaco' | 'codemirror';
}

async function begin(page: Page, path: string, profile: Profile, readingMs: number): Promise<void> {
  await page.addInitScript(WATCH);
  await slowDown(page, profile);
  await page.goto(path);
  await page.locator('button:focus').waitFor({ timeout: GIVE_UP_MS });
  await wait(readingMs);
  await page.keyboard.press('Enter');
}

const read = async (page: Page) => Seen.parse(await page.evaluate('globalThis.seen'));

/** Opens the lesson, whose first activity is a program, and types through the moment at which the editor comes. */
export async function openEditor(
  browser: Browser,
  url: string,
  learner: Person,
  options: { path: string; profile: Profile; readingMs: number },
): Promise<Opening> {
  const context = await openContext(browser, url, learner, options.profile.screen);
  try {
    const page = await context.newPage();
    await begin(page, options.path, options.profile, options.readingMs);
    const until = Date.now() + GIVE_UP_MS;
    let seen = await read(page);
    for (let after = 0; after < KEYS_AFTER_EDITOR; ) {
      if (Date.now() > until) throw new Error(`No editor within ${GIVE_UP_MS} ms of Start`);
      if (seen.shown !== null) await page.keyboard.press(LETTER);
      await wait(BETWEEN_KEYS_MS);
      seen = await read(page);
      if (seen.editor !== null) after += 1;
    }
    const letters = z.number().parse(await page.evaluate(LETTERS));
    const { start, typed, editor, pressed } = seen;
    return {
      readyMs: (typed ?? Number.NaN) - start,
      editorMs: (editor ?? Number.NaN) - start,
      lost: pressed - letters,
      kind: z.enum(['monaco', 'codemirror']).parse(await page.evaluate(KIND)),
    };
  } finally {
    await context.close();
  }
}

/**
 * The same press by somebody who types nothing: milliseconds until `what` is drawn, the first activity or the full editor.
 * In a lesson without programs the first is what is not the editor's.
 */
export async function openQuietly(
  browser: Browser,
  url: string,
  learner: Person,
  options: { path: string; profile: Profile; readingMs: number; what: 'stage' | 'editor' },
): Promise<number> {
  const { path, profile, readingMs, what } = options;
  const context = await openContext(browser, url, learner, profile.screen);
  try {
    const page = await context.newPage();
    await begin(page, path, profile, readingMs);
    const drawn = page.locator(what === 'stage' ? '[data-stage]' : FULL_EDITOR);
    await drawn.first().waitFor({ timeout: GIVE_UP_MS });
    // The note is made a frame after what it is about.
    await wait(10 * BETWEEN_KEYS_MS);
    const seen = await read(page);
    return (seen[what] ?? Number.NaN) - seen.start;
  } finally {
    await context.close();
  }
}
