import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentCommand } from './content.ts';

const printed: string[] = [];
const before = process.exitCode;
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = before;
});

const run = (...words: string[]) => contentCommand().parseAsync(['check', ...words], { from: 'user' });

it('lists the courses that come with Kindling and finds no fault', async () => {
  await run('--no-code');
  expect(printed.join('\n')).toContain('✓ python-starter: 1 lesson, 7 activities');
  expect(printed.join('\n')).toMatch(/✓ python-from-zero: \d+ lessons, \d+ activities, \d+ code exercises/);
  expect(printed.join('\n')).toMatch(/^○ not run: \d+ programs of code exercises: left out by --no-code$/m);
  expect(printed.join('\n')).toMatch(/Everything is in order\.$/);
  expect(process.exitCode).toBe(0);
});

it('names each fault with its place, also as data', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kindling-content-'));
  try {
    await mkdir(join(folder, 'broken'));
    await writeFile(join(folder, 'broken', 'course.yaml'), 'slug: [');
    await run(folder);
    expect(printed[0]).toMatch(/^✗ broken\/course\.yaml: is not valid YAML: line 1/);
    expect(printed[0]).toMatch(/1 problem to mend\.$/);
    expect(process.exitCode).toBe(1);
    await run(folder, '--json');
    expect(JSON.parse(printed[1] ?? '')).toMatchObject({
      courses: [],
      problems: [{ file: 'broken/course.yaml' }],
      notRun: null,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('says so when there is no such folder', async () => {
  await run('/nowhere/at/all');
  expect(printed.join('\n')).toMatch(/cannot be read\nCheck the path/);
  expect(process.exitCode).toBe(1);
});
