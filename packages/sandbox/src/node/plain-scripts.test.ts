import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toPlainScripts } from './plain-scripts.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindling-scripts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const collect = () => {
  const root = pathToFileURL(`${folder}/`);
  return toPlainScripts(new URL('main.ts', root), root);
};
const write = (name: string, source: string) => writeFile(join(folder, name), source);

it('holds what a script imports or starts, each once, and nothing it takes only types from', async () => {
  await write('main.ts', "import { b } from './b.ts';\nimport type { Gone } from './gone.ts';\nb();\n");
  await write('b.ts', "export const b = () => new Worker(new URL('./thread.ts', import.meta.url));\n");
  await write('thread.ts', "import { b } from './b.ts';\nconst count: number = 1;\nb(count);\n");
  const scripts = await collect();
  expect([...scripts.keys()]).toEqual(['main.mjs', 'b.mjs', 'thread.mjs']);
  expect(scripts.get('main.mjs')).toContain("from './b.mjs'");
  expect(scripts.get('b.mjs')).toContain("'./thread.mjs'");
  expect(scripts.get('thread.mjs')).toContain('const count         = 1;');
});

it('refuses syntax that is more than types', async () => {
  await write('main.ts', 'enum Colour { red }\n');
  await expect(collect()).rejects.toThrow(/enum/);
});
