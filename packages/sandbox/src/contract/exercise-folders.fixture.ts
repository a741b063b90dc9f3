import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClosableRunner } from './code-runner.fixture.ts';

const EXERCISES = fileURLToPath(new URL('../../exercises', import.meta.url));
const OPEN_MS = 120_000;
/** Modules that exercises for learners are made of; each is imported by at least one of ours. */
const MODULES =
  'abc base64 bisect calendar collections contextlib copy dataclasses datetime decimal enum fractions functools hashlib heapq io itertools json math operator random re statistics string textwrap typing unicodedata zoneinfo';
/** Every test of them, by folder. */
const TESTS = {
  'bank-account': 7,
  'fraction-recipes': 5,
  'log-report': 6,
  'meeting-calendar': 4,
  'secret-messages': 5,
  'task-scheduler': 5,
  'word-statistics': 7,
};

async function readFolder(name: string): Promise<Record<string, string>> {
  const names = (await readdir(`${EXERCISES}/${name}`)).filter((file) => !file.startsWith('__'));
  const read = async (file: string) => [file, await readFile(`${EXERCISES}/${name}/${file}`, 'utf8')];
  return Object.fromEntries(await Promise.all(names.map(read)));
}

/** Folders as teachers have them, a solution and its own tests, pass with the standard unittest. */
export function describeExerciseFolders(name: string, open: () => Promise<ClosableRunner>): void {
  describe(`${name} with folders of exercises`, () => {
    let runner: ClosableRunner | undefined;
    beforeAll(async () => {
      runner = await open();
    }, OPEN_MS);
    afterAll(() => runner?.close());

    it.for(Object.entries(TESTS))('%s passes its own tests', async ([folder, tests]) => {
      const files = await readFolder(folder);
      const result = await runner?.run({ files, task: { mode: 'unittest' }, limits: { timeoutMs: 30_000 } });
      expect(result?.stderr).toMatch(/\nOK\n$/);
      expect(result?.answers.at(-1)?.value).toEqual({
        tests,
        passed: tests,
        failed: 0,
        errors: 0,
        skipped: 0,
      });
    });
  });
}

/** Modules that no exercise imports, and folders that nobody counted. */
export async function findMissing(): Promise<string[]> {
  const folders = await readdir(EXERCISES);
  const sources = await Promise.all(folders.map(async (folder) => Object.values(await readFolder(folder))));
  const text = sources.flat().join('\n');
  const modules = MODULES.split(' ').filter(
    (module) => !new RegExp(`^(import|from) ${module}\\b`, 'm').test(text),
  );
  return [...modules, ...folders.filter((folder) => !(folder in TESTS))];
}
