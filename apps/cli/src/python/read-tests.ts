import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exerciseTests, readExercise, type Tested } from '@kindling/runtime/python';
import { AppError } from '@kindling/shared';
import { readOne, unreadable } from './read-files.ts';

const EXERCISE = 'exercise.yaml';
const UNIT_TEST = /(_test|^test_.*|^tests?)\.py$/;
const MOST_FILES = 50;

/**
 * The tests at a path: an exercise (its folder or exercise.yaml), a folder of unit tests, or one file of them.
 * @throws AppError when there are none
 */
export async function readTests(path: string, module: string): Promise<Tested> {
  const facts = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  const isFolder = facts.isDirectory();
  const folder = isFolder ? path : dirname(path);
  const names = isFolder ? await readdir(path) : [basename(path)];
  if (names.includes(EXERCISE)) {
    return { module, tests: exerciseTests(await readExercise(folder)), unitFiles: {} };
  }
  const files = isFolder ? names.filter((name) => UNIT_TEST.test(name)).sort() : names;
  if (files.length === 0) {
    throw new AppError('not-found', `${path} holds no tests.`, {
      hint: `Name an exercise, or unit tests in files such as total_test.py.`,
    });
  }
  const read = files.slice(0, MOST_FILES).map(async (name) => {
    const { bytes } = await readOne(join(folder, name));
    return [name, new TextDecoder().decode(bytes)] as const;
  });
  return { module, tests: [], unitFiles: Object.fromEntries(await Promise.all(read)) };
}
