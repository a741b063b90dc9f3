import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRows } from './build-rows.ts';
import type { ContentIdentity } from './content-identity.ts';
import { type CurriculumRows, NO_ROWS, type WantedRows } from './curriculum-rows.ts';
import type { CurriculumStore, PackSource } from './curriculum-store.ts';
import { type ImportPorts, importPack } from './import-pack.ts';
import type { Pack } from './pack.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { retireCoursesBut } from './retire-courses.ts';

/** Readable stand-ins: an id is the name itself. */
const identity: ContentIdentity = {
  nameUuid: (space, name) => `${space}:${name}`,
  hashText: (text) => `#${text}`,
};
const TENANT = { schoolId: 'school', correlationId: 'c' };
const AT = new Date('2026-11-21T12:00:00Z');

interface Shape {
  skills: string[];
  /** Lesson keys of each unit. */
  units: Record<string, string[]>;
  activities: string[];
  title: string;
}
const SHAPE: Shape = {
  skills: ['values', 'names'],
  units: { first: ['hello'] },
  activities: ['one', 'two'],
  title: 'T',
};

function makePack(change: Partial<Shape> = {}): Pack {
  const shape = { ...SHAPE, ...change };
  const activity = (key: string): Pack['lessons'][number]['activities'][number] => ({
    key,
    type: 'note',
    schemaVersion: 1,
    title: `${shape.title} ${key}`,
    purpose: 'exercise',
    skills: shape.skills.slice(0, 1),
    difficulty: 0.5,
    hints: [],
    content: { text: key },
  });
  return {
    course: {
      slug: 'starter',
      subject: 'python',
      language: 'en',
      title: shape.title,
      summary: 'S.',
      description: 'D.',
      position: 1,
      skills: shape.skills.map((key, index) => ({
        key,
        name: key,
        names: {},
        after: shape.skills.slice(0, index),
      })),
      units: Object.entries(shape.units).map(([key, lessons]) => ({
        key,
        title: key,
        summary: 'U.',
        lessons,
        exercises: [],
      })),
    },
    lessons: Object.entries(shape.units).flatMap(([unitKey, lessons]) =>
      lessons.map((key) => ({
        key,
        unitKey,
        title: key,
        goal: 'G.',
        minutes: 5,
        introduction: 'I.',
        activities: shape.activities.map(activity),
        vocabulary: [],
      })),
    ),
    exercises: [],
    scenarios: [],
    prompts: [],
    rubrics: [],
    templates: [],
    concepts: [],
  };
}

/** Does to rows in memory what the database does. */
function applyInMemory(rows: CurriculumRows, plan: ImportPlan): CurriculumRows {
  const applyRows = <Row extends { id: string; retired: boolean }>(
    existing: Row[],
    table: { insert: Row[]; update: Row[]; retire: string[] },
  ): Row[] => {
    const updated = new Map(table.update.map((row) => [row.id, row]));
    const kept = existing.map((row) => updated.get(row.id) ?? row);
    return [...kept, ...table.insert].map((row) =>
      table.retire.includes(row.id) ? { ...row, retired: true } : row,
    );
  };
  const applyLinks = <Link>(existing: Link[], table: { insert: Link[]; remove: Link[] }): Link[] => {
    const removed = table.remove.map((link) => JSON.stringify(link));
    return [...existing.filter((link) => !removed.includes(JSON.stringify(link))), ...table.insert];
  };
  const withoutContent = (activities: WantedRows['activities']) =>
    activities.map(({ content: _, ...row }) => row);
  return {
    courses: applyRows(rows.courses, plan.courses),
    units: applyRows(rows.units, plan.units),
    lessons: applyRows(rows.lessons, plan.lessons),
    skills: applyRows(rows.skills, plan.skills),
    activities: applyRows(rows.activities, {
      insert: withoutContent(plan.activities.insert),
      update: withoutContent(plan.activities.update),
      retire: plan.activities.retire,
    }),
    vocabulary: applyRows(rows.vocabulary, plan.vocabulary),
    rolePlays: applyRows(rows.rolePlays, plan.rolePlays),
    rubrics: applyRows(rows.rubrics, plan.rubrics),
    prompts: applyRows(rows.prompts, plan.prompts),
    prerequisites: applyLinks(rows.prerequisites, plan.prerequisites),
    activitySkills: applyLinks(rows.activitySkills, plan.activitySkills),
  };
}

function openSchool() {
  const nothing: CurriculumRows = NO_ROWS;
  const state = { rows: nothing, writes: 0, steps: [] as string[], sources: new Map<string, PackSource>() };
  const curriculum: CurriculumStore = {
    async lockCurriculum() {
      state.steps.push('lock');
    },
    listLiveCourses: async () =>
      state.rows.courses
        .filter((course) => !course.retired)
        .map(({ id, slug }) => ({ id, slug, importedFrom: state.sources.get(id)?.fingerprint ?? null })),
    async findCurriculum(courseId) {
      state.steps.push(`read ${courseId}`);
      return state.rows;
    },
    async applyPlan(plan) {
      state.writes += 1;
      state.rows = applyInMemory(state.rows, plan);
    },
    async findSource(courseId) {
      const source = state.sources.get(courseId);
      return source && { importedFrom: source.fingerprint, isOwn: source.own !== undefined };
    },
    async noteSource(courseId, source) {
      state.steps.push(`note ${source.fingerprint}`);
      state.sources.set(courseId, source);
    },
    listOwnSlugs: async () => [],
  };
  const ports: ImportPorts = {
    transact: (_tenant, work) => work({ curriculum }),
    identity,
    clock: () => AT,
  };
  const run = (pack: Pack, source: PackSource = { fingerprint: 'one' }) =>
    importPack(ports, TENANT, pack, source);
  const retireBut = (...slugs: string[]) => retireCoursesBut(ports, TENANT, slugs);
  return { state, run, retireBut };
}

describe('retireCoursesBut', () => {
  it('retires all of a course that is not named, once, and an import brings it back', async () => {
    const { state, run, retireBut } = openSchool();
    await run(makePack());
    expect(await retireBut('starter')).toEqual([]);
    expect(await retireBut('another')).toEqual([{ slug: 'starter', inserted: 0, updated: 1, retired: 7 }]);
    const { courses, units, lessons, skills, activities } = state.rows;
    expect([courses, units, lessons, skills, activities].flat().every((row) => row.retired)).toBe(true);
    expect(state.rows.activitySkills).toHaveLength(2);
    expect(await retireBut('another')).toEqual([]);
    expect(await run(makePack())).toMatchObject({ inserted: 0, retired: 0 });
    expect(state.rows.courses.map((course) => course.retired)).toEqual([false]);
  });
});

describe('importPack', () => {
  it('notes where a course comes from when that is news: other files, or files of another origin', async () => {
    const { state, run } = openSchool();
    const own = (fingerprint: string) => ({
      fingerprint,
      own: { archive: Uint8Array.of(1), importedBy: 'tomas' },
    });
    const notes = () => state.steps.filter((step) => step.startsWith('note'));
    await run(makePack(), { fingerprint: 'as it comes' });
    await run(makePack(), { fingerprint: 'as it comes' });
    expect(notes()).toEqual(['note as it comes']);
    await run(makePack({ title: 'Ours' }), own('ours'));
    await run(makePack({ title: 'Ours' }), own('ours'));
    expect(notes()).toEqual(['note as it comes', 'note ours']);
    // The same bytes, which now come with Kindling: no longer the school's own.
    await run(makePack({ title: 'Ours' }), { fingerprint: 'ours' });
    expect(notes()).toEqual(['note as it comes', 'note ours', 'note ours']);
  });

  it('reads under the lock and writes once', async () => {
    const { state, run } = openSchool();
    expect(await run(makePack())).toEqual({ inserted: 7, updated: 3, retired: 0 });
    expect(state.steps).toEqual(['lock', 'read school:course/starter', 'note one']);
    expect(await run(makePack())).toEqual({ inserted: 0, updated: 0, retired: 0 });
    expect(state.writes).toBe(1);
  });

  it('ends at the same rows for any history of packs, and then has nothing left to do', async () => {
    const key = fc.constantFrom('a', 'b', 'c');
    const keys = fc.uniqueArray(key, { minLength: 1 });
    const shape = fc.record({
      skills: keys,
      units: fc.constantFrom(
        { first: ['hello'] },
        { first: ['hello', 'bye'] },
        { other: ['bye'], first: ['hello'] },
      ),
      activities: keys,
      title: fc.constantFrom('T', 'U'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(shape, { minLength: 1, maxLength: 4 }), async (history) => {
        const { state, run } = openSchool();
        for (const step of history) await run(makePack(step as Partial<Shape>));
        const last = makePack(history.at(-1) as Partial<Shape>);
        expect(await run(last)).toEqual({ inserted: 0, updated: 0, retired: 0 });
        const wanted = buildRows(last, TENANT.schoolId, identity);
        const idsOf = (rows: { id: string; retired?: boolean }[]) =>
          rows.flatMap((row) => (row.retired ? [] : [row.id])).sort();
        for (const table of ['courses', 'units', 'lessons', 'skills', 'activities'] as const) {
          expect(idsOf(state.rows[table])).toEqual(idsOf(wanted[table]));
        }
      }),
    );
  });
});

describe('buildRows', () => {
  it('makes ids from keys and the school, never from titles or the unit', () => {
    const rows = buildRows(makePack(), 'school', identity);
    const renamed = buildRows(makePack({ title: 'Other', units: { moved: ['hello'] } }), 'school', identity);
    expect(renamed.lessons[0]?.id).toBe(rows.lessons[0]?.id);
    expect(renamed.activities.map((row) => row.id)).toEqual(rows.activities.map((row) => row.id));
    expect(renamed.lessons[0]?.unitId).not.toBe(rows.lessons[0]?.unitId);
    expect(buildRows(makePack(), 'elsewhere', identity).courses[0]?.id).not.toBe(rows.courses[0]?.id);
    expect(rows.activities[0]?.id).toBe('school:course/starter/lesson/hello/activity/one');
  });

  it('fingerprints type, version and content, and nothing else', () => {
    const [before] = buildRows(makePack(), 'school', identity).activities;
    const [renamed] = buildRows(makePack({ title: 'Other' }), 'school', identity).activities;
    expect(renamed?.contentHash).toBe(before?.contentHash);
    expect(before?.contentHash).toBe('#["note",1,{"text":"one"}]');
  });
});

describe('planImport', () => {
  it('retires once and brings back as an update', () => {
    const wanted = buildRows(makePack(), 'school', identity);
    const full = applyInMemory(NO_ROWS, planImport(wanted, NO_ROWS));
    const shorter = buildRows(makePack({ activities: ['one'] }), 'school', identity);
    const retiring = planImport(shorter, full);
    expect(retiring.activities).toMatchObject({ insert: [], update: [], retire: [full.activities[1]?.id] });
    // Offline answers to it still come in and count for its skills.
    expect(retiring.activitySkills.remove).toEqual([]);
    const after = applyInMemory(full, retiring);
    expect(planImport(shorter, after).activities.retire).toEqual([]);
    expect(planImport(wanted, after).activities.update.map((row) => row.id)).toEqual([
      full.activities[1]?.id,
    ]);
  });
});
