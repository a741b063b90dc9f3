import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT_FOLDER } from '@kindling/runtime/content';
import { createTestDatabase, type LearningSchool, openLearningSchool } from '@kindling/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { contentCommand } from './content.ts';

const place = await createTestDatabase();
const home = await mkdtemp(join(tmpdir(), 'kindling-cli-import-'));
const folder = join(home, 'courses');
const printed: string[] = [];
const complaints: string[] = [];
const exitCodeBefore = process.exitCode;
let school: LearningSchool;

beforeAll(async () => {
  for (const slug of ['python-starter', 'writing-starter'])
    await cp(join(CONTENT_FOLDER, slug), join(folder, slug), { recursive: true });
});
afterAll(() => rm(home, { recursive: true, force: true }));
beforeEach(() => {
  printed.length = 0;
  complaints.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void complaints.push(text));
  vi.stubEnv('DATABASE_URL', place.ownerUrl);
  vi.stubEnv('KINDLING_SECRET', place.secret);
  vi.stubEnv('KINDLING_HOME', home);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = exitCodeBefore;
});

const run = (...words: string[]) => contentCommand().parseAsync(['import', ...words], { from: 'user' });
const said = () => printed.join('\n');

test('without a school it says how to get one', async () => {
  await run(folder);
  expect(complaints.join('\n')).toMatch(/There is no school yet\.\nOpen one: .*school create/);
  expect(process.exitCode).toBe(1);
});

test('imports into the only school, says what is new, and the second time that nothing had changed', async () => {
  school = await openLearningSchool(place.urlFor('kindling_app'));
  await run(folder);
  expect(said()).toMatch(/^python-starter: \d+ new, \d+ changed\nwriting-starter: \d+ new/);
  expect(said()).toMatch(/2 courses brought up to date in "maple-\w+"\.$/);
  expect(await school.query('select slug from app.course order by slug')).toHaveLength(2);
  printed.length = 0;
  await run(folder);
  expect(said()).toBe('python-starter: as it was\nwriting-starter: as it was\n\nNothing had changed.');
});

test('retires a course whose folder is gone when asked to, and says so as data too', async () => {
  await rm(join(folder, 'writing-starter'), { recursive: true });
  await run(folder, '--retire-missing', '--json');
  expect(JSON.parse(said())).toMatchObject({
    courses: [
      { slug: 'python-starter', inserted: 0, updated: 0, retired: 0 },
      { slug: 'writing-starter', inserted: 0, retired: expect.any(Number) },
    ],
  });
  expect(await school.query('select slug from app.course where retired_at is null')).toEqual([
    { slug: 'python-starter' },
  ]);
});

test('of several schools one must be named, and it must be there', async () => {
  const other = await openLearningSchool(place.urlFor('kindling_app'));
  await run(folder);
  await run(folder, '--school', 'oak');
  const [slug] = (await other.query('select slug from app.school')).map((row) => String(row.slug));
  await run(folder, '--school', slug ?? '');
  expect(complaints[0]).toMatch(/more than one school\.\nSay which: --school, one of maple-\w+, maple-\w+$/);
  expect(complaints[1]).toMatch(/There is no school "oak"\./);
  expect(said()).toContain(`1 course brought up to date in "${slug}".`);
});

test('a setting that is wrong is told as a sentence', async () => {
  vi.stubEnv('DATABASE_URL', 'mysql://db');
  await run(folder);
  expect(complaints.join('\n')).toContain('DATABASE_URL must be an address such as postgresql://');
});
