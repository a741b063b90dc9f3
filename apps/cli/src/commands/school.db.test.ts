import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listSchools } from '@kindling/adapters/postgres';
import { createTestDatabase } from '@kindling/testkit';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { schoolCommand } from './school.ts';

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

const run = (...words: string[]) => schoolCommand().parseAsync(['create', ...words], { from: 'user' });

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
