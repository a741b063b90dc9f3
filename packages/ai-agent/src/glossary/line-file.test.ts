import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLineFile } from './line-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(lines: readonly string[]) {
  const path = join(folder, 'lines.tsv');
  const sorted = lines.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  writeFileSync(path, `${sorted.join('\n')}\n`);
  return openLineFile(pathToFileURL(path));
}

it('finds every key of a file of many blocks, those of several bytes and those with several lines', async () => {
  const words = Array.from({ length: 3_000 }, (_, at) => `${['ñu', 'casa', 'zeta', 'éxito'][at % 4]}${at}`);
  const file = write(words.flatMap((word) => [`${word}\tone`, `${word}\ttwo ${'x'.repeat(40)}`]));
  for (const word of words) expect(await file.find(word)).toEqual(['one', `two ${'x'.repeat(40)}`]);
});

it('finds nothing else: no beginning of a key, none before the first, none behind the last', async () => {
  const file = write(['casa\thouse', 'perro\tdog']);
  expect(await file.find('casa')).toEqual(['house']);
  for (const key of ['cas', 'casas', 'a', 'zorro', '']) expect(await file.find(key)).toEqual([]);
});

it('tells of a file that is not there, and finds it once it is', async () => {
  const path = join(folder, 'later.tsv');
  const file = openLineFile(pathToFileURL(path));
  await expect(file.find('casa')).rejects.toThrow('ENOENT');
  writeFileSync(path, 'casa\thouse\n');
  expect(await file.find('casa')).toEqual(['house']);
});
