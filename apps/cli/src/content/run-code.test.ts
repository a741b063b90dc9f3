import { checkContent } from '@kindling/runtime/content';
import { AppError } from '@kindling/shared';
import { afterEach, expect, it, vi } from 'vitest';
import { openOwnPython } from '../python/with-python.ts';
import { runCode } from './run-code.ts';

vi.mock('../python/with-python.ts', () => ({ openOwnPython: vi.fn() }));
afterEach(() => vi.mocked(openOwnPython).mockReset());

const { packs } = await checkContent();
const exercises = packs.filter((pack) => pack.exercises.length > 0);

it('needs no sandbox for courses without code exercises', async () => {
  const others = packs.filter((pack) => pack.exercises.length === 0);
  expect(await runCode(others, true)).toEqual({ problems: [], programs: 0, notRun: null });
  expect(openOwnPython).not.toHaveBeenCalled();
});

it('says how many programs were left out', async () => {
  const { programs, notRun } = await runCode(exercises, false);
  expect(programs).toBe(0);
  expect(notRun).toMatch(/^\d+ programs of code exercises: left out by --no-code$/);
  expect(openOwnPython).not.toHaveBeenCalled();
});

it('says why the sandbox is not to be had, and finds no fault with the courses', async () => {
  vi.mocked(openOwnPython).mockRejectedValue(new AppError('unavailable', 'A door of it stands open.'));
  const { problems, notRun } = await runCode(exercises, true);
  expect(problems).toEqual([]);
  expect(notRun).toMatch(/no sandbox, A door of it stands open\.$/);
});

it('does not take a defect for a missing sandbox', async () => {
  vi.mocked(openOwnPython).mockRejectedValue(new TypeError('x is not a function'));
  await expect(runCode(exercises, true)).rejects.toThrow('x is not a function');
});
