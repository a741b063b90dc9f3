import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { expectSame, program } from './same-as-server.fixture.ts';

const EXERCISES = fileURLToPath(new URL('../../../../content/python-from-zero/exercises', import.meta.url));

it('does the same with the programs of a course, right and wrong ones', async () => {
  const folders = await readdir(EXERCISES);
  expect(folders.length).toBeGreaterThanOrEqual(60);
  const input = '12\n3\nAna\n\nstop\n';
  for (const folder of folders) {
    const mistakes = (await readdir(`${EXERCISES}/${folder}/misconceptions`)).sort();
    for (const file of ['solution.py', `misconceptions/${mistakes[0]}`]) {
      const source = await readFile(`${EXERCISES}/${folder}/${file}`, 'utf8');
      // One that does not end is stopped wherever it is then.
      if (!file.includes('infinite')) await expectSame(program(source, { stdin: input }));
    }
  }
}, 180_000);
