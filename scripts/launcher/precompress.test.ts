import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompress } from './precompress.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kindling-built-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SCRIPT = Array.from(
  { length: 400 },
  (_, index) => `export const value${index} = ${index * 7919};`,
).join('\n');

it('puts both forms beside a script, smaller than an answer compressed on the fly, and the same inside', async () => {
  mkdirSync(join(folder, 'chunks'));
  const file = join(folder, 'chunks', 'one.js');
  writeFileSync(file, SCRIPT);
  await precompress(folder);
  const br = readFileSync(`${file}.br`);
  const gz = readFileSync(`${file}.gz`);
  expect(brotliDecompressSync(br).toString()).toBe(SCRIPT);
  expect(gunzipSync(gz).toString()).toBe(SCRIPT);
  expect(br.length).toBeLessThan(gzipSync(SCRIPT).length * 0.9);
});

it('leaves what is small or compressed already as it is', async () => {
  writeFileSync(join(folder, 'tiny.js'), 'let a;');
  writeFileSync(join(folder, 'face.woff2'), SCRIPT);
  await precompress(folder);
  expect(readdirSync(folder).sort()).toEqual(['face.woff2', 'tiny.js']);
});

it('compresses again what a second build left, and not what it made itself', async () => {
  writeFileSync(join(folder, 'one.js'), SCRIPT);
  await precompress(folder);
  writeFileSync(join(folder, 'one.js'), `${SCRIPT}\n`);
  await precompress(folder);
  expect(readdirSync(folder).sort()).toEqual(['one.js', 'one.js.br', 'one.js.gz']);
  expect(brotliDecompressSync(readFileSync(join(folder, 'one.js.br'))).toString()).toBe(`${SCRIPT}\n`);
});
