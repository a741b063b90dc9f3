import { checkContent } from '@kindling/runtime/content';
import { AppError } from '@kindling/shared';
import { afterEach, expect, it, vi } from 'vitest';
import { runCode } from './run-code.ts';

const openPython = vi.fn();
afterEach(() => openPython.mockReset());

const { packs } = await checkContent();
const exercises = packs.filter((pack) => pack.exercises.length > 0);

it('needs no sandbox for courses without code exercises', async () => {
  const others = packs.filter((pack) => pack.exercises.length === 0);
  expect(await runCode(others, true, openPython)).toEqual({ problems: [], programs: 0, notRun: null });
  expect(openPython).not.toHaveBeenCalled();
});

it('says how many programs were left out', async () => {
  const { programs, notRun } = await runCode(exercises, false, openPython);
  expect(programs).toBe(0);
  expect(notRun).toMatch(/^\d+ programs of code exercises: left out by --no-code$/);
  expect(openPython).not.toHaveBeenCalled();
});

it('says why the sandbox is not to be had, and finds no fault with the courses', async () => {
  openPython.mockRejectedValue(new AppError('unavailable', 'A door of it stands open.'));
  const { problems, notRun } = await runCode(exercises, true, openPython);
  expect(problems).toEqual([]);
  expect(notRun).toMatch(/no sandbox, A door of it stands open\.$/);
});

it('does not take a defect for a missing sandbox', async () => {
  openPython.mockRejectedValue(new TypeError('x is not a function'));
  await expect(runCode(exercises, true, openPython)).rejects.toThrow('x is not a function');
});
