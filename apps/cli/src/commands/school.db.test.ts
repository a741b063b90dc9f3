import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listSchools } from '@kindling/adapters/postgres';
import { importContent } from '@kindling/runtime/content';
import { AppError } from '@kindling/shared';
import { createTestDatabase } from '@kindling/testkit';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { schoolCommand } from './school.ts';

/** Imports as ever, until a test lets it fail. */
const importCourses = vi.fn(importContent);

const place = await createTestDatabase();
const home = await mkdtemp(join(tmpdir(), 'kindling-cli-school-'));
const printed: string[] = [];
const complaints: string[] = [];
const exitCodeBefore = process.exitCode;

afterAll(() => rm(home, { recursive: true, force: true }));
beforeEach(() => {
  printed.length = 0;
  complaints.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void complaints.push(text));
  vi.stubEnv('DATABASE_URL', place.ownerUrl);
  vi.stubEnv('KINDLING_SECRET', place.secret);
  vi.stubEnv('KINDLING_HOME', home);
  vi.stubEnv('PUBLIC_URL', 'https://learn.example.org');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = exitCodeBefore;
});

const run = (...words: string[]) =>
  schoolCommand(importCourses).parseAsync(['create', ...words], { from: 'user' });

test('opens a school with its courses and says which link makes an admin', async () => {
  await run('Colegio Ñandú');
  const text = printed.join('\n');
  expect(text).toMatch(/^✓ Colegio Ñandú is open \(short name colegio-nandu\), with [1-9]\d* courses\.\n/);
  expect(text).toMatch(/^ {2}https:\/\/learn\.example\.org\/invitation\/kin_[\w-]{32}$/m);
  expect(await listSchools(place.ownerUrl)).toMatchObject([{ name: 'Colegio Ñandú', slug: 'colegio-nandu' }]);
});

test('answers as data, without courses when none are wanted', async () => {
  await run('Elm School', '--slug', 'elm', '--no-courses', '--json');
  expect(JSON.parse(printed.join('\n'))).toMatchObject({
    school: { name: 'Elm School', slug: 'elm' },
    courses: [],
    link: expect.stringContaining('/invitation/'),
  });
});

test('tells of faulty courses and of the link all the same', async () => {
  importCourses.mockImplementationOnce(async (_ports, _tenant, _folder, options) => {
    options?.onProblems?.([{ file: 'python/course.yaml', path: 'title', message: 'is missing' }]);
    return [];
  });
  await run('Oak School');
  expect(printed.join('\n')).toMatch(/^ {2}https:.*\/invitation\/kin_/m);
  expect(complaints.join('\n')).toContain('python/course.yaml');
  expect(process.exitCode).toBe(exitCodeBefore);
});

test('a link is shown although the courses could not be imported: nobody could ever see it again', async () => {
  importCourses.mockRejectedValueOnce(new AppError('unavailable', 'The database is gone.'));
  await run('Ash School', '--json');
  expect(JSON.parse(printed.join('\n'))).toMatchObject({
    link: expect.stringContaining('/invitation/kin_'),
    courses: [],
  });
  expect(complaints.join('\n')).toContain('The database is gone.');
  expect(complaints.join('\n')).toContain('content import --school ash-school');
  expect(process.exitCode).toBe(1);
});

test.each([
  [['Elm again', '--slug', 'elm'], 'There is a school with the short name "elm" already.\nChoose another'],
  [['学校'], '"" cannot be the short name of a school.\nIt has 2 to 32 small letters'],
])('%j is answered with what to do, and opens nothing', async (words, sentence) => {
  const before = await listSchools(place.ownerUrl);
  await run(...words);
  expect(complaints.join('\n')).toContain(sentence);
  expect(process.exitCode).toBe(1);
  expect(await listSchools(place.ownerUrl)).toEqual(before);
});
