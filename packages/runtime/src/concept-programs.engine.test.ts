import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConceptCards } from './concept-cards.ts';
import { openPython, type PythonRunner } from './python.ts';
import { DEFAULT_STATE_FOLDER } from './state-folder.ts';

let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(DEFAULT_STATE_FOLDER, { threads: 1 });
}, 120_000);
afterAll(() => python.close());

const PROGRAMS = [...(await readConceptCards()).values()].flat().filter(({ prints }) => prints !== undefined);

it.each(PROGRAMS.map(({ key, example, prints }) => [key, example, prints] as const))(
  'the program of %s prints what its card says',
  async (_key, example, prints) => {
    const result = await python.run({
      files: { 'main.py': example },
      task: { mode: 'program', path: 'main.py' },
      limits: { timeoutMs: 5000, memoryMb: 100, outputBytes: 10_000 },
      learner: 'concept-cards',
    });
    expect(result).toMatchObject({ status: 'ok' });
    expect(result.stdout.trimEnd()).toBe(prints);
  },
);
