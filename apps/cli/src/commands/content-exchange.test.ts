import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentCommand } from './content.ts';

const printed: string[] = [];
const before = process.exitCode;
let folder = '';
beforeEach(async () => {
  printed.length = 0;
  process.exitCode = 0;
  folder = await mkdtemp(join(tmpdir(), 'kindling-exchange-'));
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.exitCode = before;
  await rm(folder, { recursive: true });
});

const run = (...words: string[]) => contentCommand().parseAsync(words, { from: 'user' });

it('writes a course for another system and takes it back as a draft', async () => {
  const file = join(folder, 'quiz.txt');
  await run('export', 'english-starter', '--format', 'gift', '--out', file);
  expect(printed.join('\n')).toMatch(
    /^Wrote .*quiz\.txt \(\d+ bytes\)\.\n\n\d+ things did not fit:\n○ skills, difficulty/,
  );
  await run('import', file, '--format', 'gift', '--out', folder, '--lesson', 'quiz');
  expect(await readFile(join(folder, 'lessons', 'quiz.yaml'), 'utf8')).toContain('type: choice');
  expect(process.exitCode).toBe(0);
});

it('tells the same as data', async () => {
  await run('export', 'writing-starter', '--out', join(folder, 'course.zip'), '--json');
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ losses: [], bytes: expect.any(Number) });
});

it('never writes over what is there, and wants to know where to write', async () => {
  const file = join(folder, 'words.csv');
  await writeFile(file, 'word,part,level,gloss,example\nhouse,noun,A1,casa,My house is small.\n');
  await run('import', file, '--format', 'csv', '--out', folder);
  await run('import', file, '--format', 'csv', '--out', folder);
  expect(printed.at(-1)).toMatch(/vocabulary\/imported\.yaml is there already\nGive the lesson another name/);
  await run('import', file, '--format', 'csv');
  expect(printed.at(-1)).toMatch(/Say where the files should go\.\nAdd --out/);
  expect(process.exitCode).toBe(1);
});

it('names what an author has to mend, with an exit code that says so', async () => {
  const file = join(folder, 'words.csv');
  await writeFile(file, 'word\nhouse\n');
  await run('import', file, '--format', 'csv', '--out', folder);
  expect(printed.join('\n')).toContain('✗ vocabulary/imported.yaml: entries.0.part:');
  expect(process.exitCode).toBe(1);
});
