import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from '@kindling/adapters/content-exchange';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { afterAll, expect, it } from 'vitest';
import { CONTENT_FOLDER, importArchive, importContent } from './content.ts';
import { exportCourse } from './content-exchange/index.ts';

const folder = await mkdtemp(join(tmpdir(), 'kindling-archive-'));
await cp(join(CONTENT_FOLDER, 'writing-well'), join(folder, 'writing-well'), { recursive: true });
afterAll(() => rm(folder, { recursive: true }));

const place = await createTestDatabase();
const database = place.open();
const ports = { transact: database.transact, clock: () => new Date() };
const openTenant = async () => {
  const school = await openLearningSchool(place.urlFor('kindling_app'));
  return { school, tenant: { schoolId: school.schoolId, correlationId: 'test' } };
};

it('brings an exported course into a school, the same rows as its folder does', async () => {
  const { tenant } = await openTenant();
  const { bytes } = await exportCourse(folder, 'writing-well', 'pack', new Date());
  const [first] = await importArchive(ports, tenant, bytes);
  expect(first).toMatchObject({ slug: 'writing-well', retired: 0 });
  expect(await importArchive(ports, tenant, bytes)).toEqual([
    { slug: 'writing-well', inserted: 0, updated: 0, retired: 0 },
  ]);
  const options = { isBuiltIn: true, replaceOwn: true };
  const [fromFolder] = await importContent(ports, tenant, folder, options);
  expect(fromFolder).toMatchObject({ slug: 'writing-well', inserted: 0, updated: 0 });
});

it.each([
  ['holds no course', new Map([['notes/read-me.txt', 'hello']]), 'holds no course'],
  ['holds a course with a fault', new Map([['broken/course.yaml', 'slug: other']]), 'The course files have'],
])('writes nothing of an archive that %s', async (_what, files, reason) => {
  const { school, tenant } = await openTenant();
  await expect(importArchive(ports, tenant, await writeArchive(files))).rejects.toThrow(reason);
  expect(await school.query('select id from app.course')).toEqual([]);
});
