import { readProgram } from '@kindling/testkit/program-editor';
import type { Locator } from '@playwright/test';
import { expect } from './test.ts';

export { readProgram, waitForEditor, writeProgram } from '@kindling/testkit/program-editor';

/** Expects something of the text in an editor, whichever it is, as soon as it is so. */
export const expectProgram = (textbox: Locator, options?: { timeout?: number; message?: string }) =>
  expect.poll(() => readProgram(textbox).catch(() => ''), options);
