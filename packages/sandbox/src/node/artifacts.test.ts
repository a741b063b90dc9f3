import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { liveImportNames } from '../engine/index.ts';
import { readInputs } from './artifact-inputs.ts';
import { areWhole, processScript, readArtifacts, writeArtifacts } from './artifacts.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindling-artifacts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const artifacts = (memory: string) => ({
  module: Buffer.from('module'),
  snapshot: { pages: 1, stackPointer: 2, trampolineSlot: 3, ranges: [{ address: 0, length: 4 }] },
  memory: Buffer.from(memory),
  library: Buffer.from('library'),
});
const built = (memory: string) => ({ ...artifacts(memory), browserModule: Buffer.from('browser') });

const scripts = new Map([['node/process-main.mjs', 'run();']]);

it('come back as they were written, and the first of two builders wins', async () => {
  const entry = join(folder, 'entry');
  expect(await readArtifacts(entry)).toBeUndefined();
  expect(await areWhole(entry)).toBe(false);
  await writeArtifacts(entry, built('first'), scripts);
  await writeArtifacts(entry, built('second'), new Map());
  expect(await areWhole(entry)).toBe(true);
  expect(await readArtifacts(entry)).toEqual(artifacts('first'));
  expect(await readFile(processScript(entry), 'utf8')).toBe('run();');
});

const FILES = [
  'interpreter.wasm',
  'memory.bin',
  'snapshot.json',
  'library.zip',
  'browser.wasm',
  'sha256.json',
  'scripts/node/process-main.mjs',
];

it.for(FILES)('are missing when one byte of %s changed', async (name) => {
  const entry = join(folder, 'entry');
  await writeArtifacts(entry, built('memory'), scripts);
  const bytes = await readFile(join(entry, name));
  bytes[2] = (bytes[2] ?? 0) ^ 1;
  await writeFile(join(entry, name), bytes);
  expect(await areWhole(entry)).toBe(false);
  expect(await readArtifacts(entry)).toEqual(name === 'browser.wasm' ? artifacts('memory') : undefined);
});

it('give the interpreter at most forty calls with code', async () => {
  const { wasm } = await readInputs();
  expect(liveImportNames(new WebAssembly.Module(wasm)).length).toBeLessThanOrEqual(40);
});
