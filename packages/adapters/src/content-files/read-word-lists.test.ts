import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readWordLists } from './read-word-lists.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindling-words-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('reads each list under its language, without what is said about it', async () => {
  await writeFile(join(folder, 'en.tsv'), '# From a good source\nApple\tA1\r\ncar park\tA2\n');
  await writeFile(join(folder, 'notes.txt'), 'mine');
  expect(await readWordLists(folder)).toEqual([
    {
      language: 'en',
      levels: new Map([
        ['apple', 'A1'],
        ['car park', 'A2'],
      ]),
    },
  ]);
});

it.each(['apple', 'apple\tA9', '\tA1', 'apple A1'])('says which line of a list is none: %j', async (line) => {
  await writeFile(join(folder, 'en.tsv'), `pear\tA1\n${line}\n`);
  await expect(readWordLists(folder)).rejects.toMatchObject({
    code: 'invalid-input',
    message: expect.stringContaining('en.tsv, line 2'),
  });
});

it('refuses a folder that is not there', async () => {
  await expect(readWordLists(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'not-found' });
});
