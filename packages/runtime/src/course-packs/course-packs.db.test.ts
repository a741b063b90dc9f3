import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive } from '@kindling/adapters/content-exchange';
import { contentIdentity, readPackBytes } from '@kindling/adapters/content-files';
import { checkUpload, exportPack, importUpload, listLosses, listPacks } from '@kindling/core/curriculum';
import type { Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { zipCourse } from '@kindling/testkit/course-zip';
import { v7 } from 'uuid';
import { afterAll, expect, it } from 'vitest';
import { CONTENT_FOLDER, importArchive, importContent } from '../content.ts';
import { createPackDesk, packWork } from './index.ts';

const SLUG = 'writing-starter';
/** As if this were all that comes with Kindling. */
const builtIn = await mkdtemp(join(tmpdir(), 'kindling-built-in-'));
await cp(join(CONTENT_FOLDER, SLUG), join(builtIn, SLUG), { recursive: true });
afterAll(() => rm(builtIn, { recursive: true }));

const place = await createTestDatabase();
const database = place.open();
const ports = {
  transact: database.transact,
  packDesk: createPackDesk(packWork, builtIn),
  contentIdentity,
  openCodeCheck: () => Promise.reject(new Error('This course has no programs')),
  clock: () => new Date(),
  newId: v7,
};
const FIRST = { limit: 25, cursor: undefined };

async function openSchool() {
  const school = await openLearningSchool(place.urlFor('kindling_app'));
  const { personId } = await school.addPerson({ role: 'teacher', displayName: 'Tomas Reyes' });
  const principal: Principal = {
    personId,
    schoolId: school.schoolId,
    role: 'teacher',
    correlationId: 'test',
  };
  return { school, principal };
}

const renamed = (text: string) => text.replace(/^title: .*$/m, 'title: Our own claims');

it('says what an import would do, and writes nothing', async () => {
  const { school, principal } = await openSchool();
  const archive = await zipCourse();
  const first = await checkUpload(ports, principal, archive);
  expect(first).toMatchObject({ problemCount: 0, problems: [], programsRun: 0, programsNotRun: 0 });
  const [course] = first.courses;
  expect(course).toMatchObject({ slug: SLUG, replaces: null });
  expect(course?.parts).toContainEqual({ kind: 'lesson', total: 1, added: 1, changed: 0, retired: 0 });
  expect(course?.changes[0]).toEqual({ kind: 'course', change: 'added', name: course?.title });
  expect(await school.query('select from app.course')).toEqual([]);
  await importUpload(ports, principal, archive);
  const again = await checkUpload(ports, principal, await zipCourse({ change: renamed }));
  expect(again.courses[0]).toMatchObject({
    replaces: 'built-in',
    changes: [{ kind: 'course', change: 'changed', name: 'Our own claims' }],
  });
});

it('names faults with their place, and imports nothing of an archive with one', async () => {
  const { school, principal } = await openSchool();
  const archive = await zipCourse({ change: (text) => text.replace(/^subject: .*$/m, 'subject: alchemy') });
  const report = await checkUpload(ports, principal, archive);
  expect(report.problems).toEqual([
    expect.objectContaining({ file: `${SLUG}/course.yaml`, path: 'subject' }),
  ]);
  expect([report.problemCount, report.courses]).toEqual([1, []]);
  await expect(importUpload(ports, principal, archive)).rejects.toMatchObject({
    code: 'invalid-input',
    details: { fields: [{ path: `${SLUG}/course.yaml: subject`, message: expect.any(String) }] },
  });
  expect(await school.query('select from app.course')).toEqual([]);
});

it('keeps the files it imported, and nothing else of the archive; twice writes nothing', async () => {
  const { school, principal } = await openSchool();
  const { principal: elsewhere } = await openSchool();
  const archive = await zipCourse({
    change: renamed,
    extra: { 'notes/secret.txt': 'x', [`${SLUG}/.env`]: 'x' },
  });
  const { courses } = await importUpload(ports, principal, archive);
  expect(courses).toEqual([expect.objectContaining({ slug: SLUG, title: 'Our own claims', retired: 0 })]);
  const courseId = courses[0]?.courseId ?? '';
  const before = await school.query('select imported_at from app.course_pack');
  const again = await importUpload(ports, principal, archive);
  expect(again.courses[0]).toMatchObject({ courseId, added: 0, changed: 0, retired: 0 });
  expect(await school.query('select imported_at from app.course_pack')).toEqual(before);
  expect(await school.query(`select action, subject from app.audit_log`)).toEqual([
    { action: 'course.imported', subject: 'Our own claims' },
  ]);
  const page = await listPacks(ports, principal, FIRST);
  expect(page.items).toEqual([
    expect.objectContaining({
      courseId,
      origin: 'own',
      hasVocabulary: false,
      own: { importedAt: expect.any(String), importedBy: 'Tomas Reyes', sizeBytes: expect.any(Number) },
    }),
  ]);
  const { bytes, fileName } = await exportPack(ports, principal, courseId, 'pack');
  expect(fileName).toBe(`${SLUG}.zip`);
  expect([...(await readArchive(Buffer.from(bytes))).keys()].sort()).toEqual(
    [...(await readPackBytes(join(CONTENT_FOLDER, SLUG))).keys()].sort(),
  );
  expect(await listPacks(ports, elsewhere, FIRST)).toEqual({ items: [], nextCursor: null });
  await expect(exportPack(ports, elsewhere, courseId, 'pack')).rejects.toMatchObject({ code: 'not-found' });
});

it('hands out questions with what was lost, and says so where there is no vocabulary', async () => {
  const { principal } = await openSchool();
  const { courses } = await importUpload(ports, principal, await zipCourse());
  const courseId = courses[0]?.courseId ?? '';
  const { bytes, losses } = await exportPack(ports, principal, courseId, 'gift');
  expect(Buffer.from(bytes).toString('utf8')).toMatch(/::.+::/);
  expect(losses[0]).toMatchObject({ item: '', what: expect.stringContaining('skills') });
  expect(await listLosses(ports, principal, courseId, 'gift')).toEqual({
    fileName: `${SLUG}.gift.txt`,
    sizeBytes: bytes.length,
    losses,
  });
  await expect(exportPack(ports, principal, courseId, 'csv')).rejects.toMatchObject({ code: 'not-found' });
});

it('leaves the own courses of a school alone when those that come with Kindling are imported', async () => {
  const { school, principal } = await openSchool();
  const start = (options = {}) =>
    importContent(ports, principal, builtIn, { isBuiltIn: true, onlyChanged: true, ...options });
  const show = async () =>
    (await listPacks(ports, principal, FIRST)).items.map((pack) => [pack.title, pack.origin]);
  await start();
  const asItComes = await show();
  expect(asItComes).toEqual([[expect.any(String), 'built-in']]);

  const ours = [['Our own claims', 'own']];
  expect(await importArchive(ports, principal, await zipCourse({ change: renamed }))).toEqual([
    { slug: SLUG, inserted: 0, updated: 1, retired: 0 },
  ]);
  expect(await show()).toEqual(ours);
  expect(await start()).toEqual([]);
  expect(await start({ onlyChanged: false })).toEqual([]);
  expect(await show()).toEqual(ours);

  await start({ replaceOwn: true });
  expect(await show()).toEqual(asItComes);
  expect(await school.query('select from app.course_pack')).toEqual([]);
});

it('gives a course back into the care of Kindling with the very files that come with it', async () => {
  const { principal } = await openSchool();
  const originOf = async () => (await listPacks(ports, principal, FIRST)).items[0]?.origin;
  await importUpload(ports, principal, await zipCourse({ change: renamed }));
  expect(await originOf()).toBe('own');
  const { courses } = await importUpload(ports, principal, await zipCourse());
  expect(await originOf()).toBe('built-in');
  const { bytes } = await exportPack(ports, principal, courses[0]?.courseId ?? '', 'pack');
  expect(Buffer.from(bytes).equals(await zipCourse())).toBe(true);
});

it('says when the files of a course are others than those it was imported from', async () => {
  const { school, principal } = await openSchool();
  const { courses } = await importUpload(ports, principal, await zipCourse());
  await school.query(`update app.course set imported_from = 'an older version' where slug = '${SLUG}'`);
  const exported = exportPack(ports, principal, courses[0]?.courseId ?? '', 'pack');
  await expect(exported).rejects.toMatchObject({ code: 'conflict' });
});
