import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER, checkContent, importContent } from './content.ts';

const place = await createTestDatabase();
const database = place.open();
const ports = { transact: database.transact, clock: () => new Date() };

describe('importContent', () => {
  it('imports the courses that come with Kindling, once, ready to be read', async () => {
    const school = await openLearningSchool(place.urlFor('kindling_app'));
    const ana = await school.addPerson({ role: 'student' });
    const first = await importContent(ports, ana);
    const { packs } = await checkContent();
    expect(first.map((course) => course.slug)).toEqual(packs.map((pack) => pack.course.slug));
    expect(first.every((course) => course.inserted >= 12)).toBe(true);
    for (const course of await importContent(ports, ana)) {
      expect(course).toMatchObject({ inserted: 0, updated: 0, retired: 0 });
    }
    const courses = await database.transact(ana, ({ courses }) =>
      courses.pageCourses(ana.personId, { limit: 50, cursor: undefined }),
    );
    const byPosition = packs
      .map(({ course }) => course)
      .sort((left, right) => left.position - right.position);
    expect(courses.items.map((course) => course.slug)).toEqual(byPosition.map((course) => course.slug));
  });

  it('reads only what changed when it is told to, and everything for another version', async () => {
    const school = await openLearningSchool(place.urlFor('kindling_app'));
    const tenant = { schoolId: school.schoolId, correlationId: 'test' };
    const folder = await mkdtemp(join(tmpdir(), 'kindling-content-'));
    const run = async () =>
      (await importContent(ports, tenant, folder, { onlyChanged: true })).map(({ slug }) => slug);
    try {
      for (const slug of ['python-starter', 'writing-starter'])
        await cp(join(CONTENT_FOLDER, slug), join(folder, slug), { recursive: true });
      expect(await run()).toEqual(['python-starter', 'writing-starter']);
      expect(await run()).toEqual([]);
      // A byte more in one file, though it changes no row.
      const courseFile = join(folder, 'writing-starter', 'course.yaml');
      await writeFile(courseFile, `${await readFile(courseFile, 'utf8')}\n`);
      expect(await run()).toEqual(['writing-starter']);
      expect(await run()).toEqual([]);
      await school.query(`update app.course set imported_from = 'older' where slug = 'python-starter'`);
      expect(await run()).toEqual(['python-starter']);
      await school.query(`update app.course set retired_at = now() where slug = 'python-starter'`);
      expect(await run()).toEqual(['python-starter']);
      const whole = await importContent(ports, tenant, folder);
      expect(whole.map(({ slug }) => slug)).toEqual(['python-starter', 'writing-starter']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('lets the sound courses through when somebody hears of the others', async () => {
    const school = await openLearningSchool(place.urlFor('kindling_app'));
    const tenant = { schoolId: school.schoolId, correlationId: 'test' };
    const folder = await mkdtemp(join(tmpdir(), 'kindling-content-'));
    try {
      for (const slug of ['python-starter', 'writing-starter'])
        await cp(join(CONTENT_FOLDER, slug), join(folder, slug), { recursive: true });
      await writeFile(join(folder, 'writing-starter', 'course.yaml'), 'title: nothing else');
      const heard: string[] = [];
      const onProblems = (problems: readonly { file: string }[]) =>
        void heard.push(...problems.map(({ file }) => file));
      const imported = await importContent(ports, tenant, folder, { onlyChanged: true, onProblems });
      expect(imported.map(({ slug }) => slug)).toEqual(['python-starter']);
      expect(new Set(heard)).toEqual(new Set(['writing-starter/course.yaml']));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('lets the sound ones through beside a folder with more files than any course has, and keeps that course', async () => {
    const school = await openLearningSchool(place.urlFor('kindling_app'));
    const tenant = { schoolId: school.schoolId, correlationId: 'test' };
    const folder = await mkdtemp(join(tmpdir(), 'kindling-content-'));
    const live = () => school.query('select slug from app.course where retired_at is null order by slug');
    try {
      for (const slug of ['python-starter', 'writing-starter'])
        await cp(join(CONTENT_FOLDER, slug), join(folder, slug), { recursive: true });
      await importContent(ports, tenant, folder);
      const lessons = join(folder, 'writing-starter', 'lessons');
      for (let number = 0; number <= 500; number += 1)
        await writeFile(join(lessons, `copy-${number}.md`), 'x');
      const heard: string[] = [];
      const onProblems = (problems: readonly { file: string }[]) =>
        void heard.push(...problems.map(({ file }) => file));
      const options = { onlyChanged: true, retireMissing: true, onProblems };
      expect(await importContent(ports, tenant, folder, options)).toEqual([]);
      expect(heard).toContain('writing-starter');
      expect(await live()).toHaveLength(2);
      await expect(importContent(ports, tenant, folder)).rejects.toMatchObject({ code: 'invalid-input' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('retires a course whose folder went away only when it is told to, and brings it back with the folder', async () => {
    const school = await openLearningSchool(place.urlFor('kindling_app'));
    const tenant = { schoolId: school.schoolId, correlationId: 'test' };
    const folder = await mkdtemp(join(tmpdir(), 'kindling-content-'));
    const live = () => school.query('select slug from app.course where retired_at is null order by slug');
    const copy = (slug: string) => cp(join(CONTENT_FOLDER, slug), join(folder, slug), { recursive: true });
    try {
      await Promise.all([copy('python-starter'), copy('writing-starter')]);
      await importContent(ports, tenant, folder);
      await rm(join(folder, 'writing-starter'), { recursive: true });
      await importContent(ports, tenant, folder);
      expect(await live()).toEqual([{ slug: 'python-starter' }, { slug: 'writing-starter' }]);
      const again = await importContent(ports, tenant, folder, { retireMissing: true });
      expect(again).toMatchObject([
        { slug: 'python-starter', inserted: 0, updated: 0, retired: 0 },
        { slug: 'writing-starter', inserted: 0, retired: expect.any(Number) },
      ]);
      expect(await live()).toEqual([{ slug: 'python-starter' }]);
      await copy('writing-starter');
      await importContent(ports, tenant, folder, { retireMissing: true });
      expect(await live()).toHaveLength(2);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('writes nothing when some course has a fault, and says which', async () => {
    const school = await openLearningSchool(place.urlFor('kindling_app'));
    const tenant = { schoolId: school.schoolId, correlationId: 'test' };
    const folder = await mkdtemp(join(tmpdir(), 'kindling-content-'));
    try {
      await mkdir(join(folder, 'broken'));
      await writeFile(join(folder, 'broken', 'course.yaml'), 'slug: other');
      await expect(importContent(ports, tenant, folder)).rejects.toMatchObject({
        code: 'invalid-input',
        hint: expect.stringContaining('broken/course.yaml: subject: '),
      });
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(await school.query('select id from app.course')).toEqual([]);
  });
});
