import { expect, it } from 'vitest';
import { checkContent } from './content.ts';
import { checkCode } from './exercise-code.ts';
import { openPython } from './python.ts';
import { DEFAULT_STATE_FOLDER } from './state-folder.ts';

/** Half a minute on two idle cores for all programs, and as much where the interpreter is still to be built. */
const ALL_PROGRAMS_MS = 300_000;

it('finds every solution right and every misconception caught, in all courses', {
  timeout: ALL_PROGRAMS_MS,
}, async () => {
  const { packs } = await checkContent();
  const python = await openPython(DEFAULT_STATE_FOLDER, { threads: 2 });
  try {
    expect(await checkCode(packs, python)).toEqual([]);
  } finally {
    await python.close();
  }
});
