import type { CurriculumRows, Pack } from '@kindling/core/curriculum';
import { importPack } from '@kindling/core/curriculum';
import { createFakeClock, createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentIdentity } from '../content-files/index.ts';

const place = await createTestDatabase();
const database = place.open();

const SOURCE = { fingerprint: 'files' };
const clock = createFakeClock('2026-11-21T12:00:00Z');
const ports = { transact: database.transact, identity: contentIdentity, clock: clock.now };

function activity(key: string, text = 'What is shown?'): Pack['lessons'][number]['activities'][number] {
  return {
    key,
    type: 'choice',
    schemaVersion: 1,
    title: `Activity ${key}`,
    purpose: 'exercise',
    skills: ['values'],
    difficulty: 0.25,
    hints: ['Read it aloud.'],
    content: {
      prompt: text,
      options: [{ text: 'a', correct: true }, { text: 'b' }],
      nested: { z: 1, a: [1.5] },
    },
  };
}

function makePack(): Pack {
  return {
    course: {
      slug: 'starter',
      subject: 'python',
      language: 'en',
      title: 'Starter',
      summary: 'A start.',
      description: 'A longer text.',
      position: 3,
      skills: [
        { key: 'values', name: 'Values', names: { es: 'Valores' }, after: [] },
        { key: 'names', name: 'Names', names: {}, after: ['values'] },
      ],
      units: [{ key: 'first', title: 'First', summary: 'One.', lessons: ['hello'], exercises: [] }],
    },
    lessons: [
      {
        key: 'hello',
        unitKey: 'first',
        title: 'Hello',
        goal: 'Say it.',
        minutes: 8,
        introduction: 'Read me.',
        activities: [activity('one'), { ...activity('two', 'And now?'), skills: ['values', 'names'] }],
        vocabulary: [],
      },
    ],
    exercises: [],
    scenarios: [],
    prompts: [],
    rubrics: [],
    templates: [],
    concepts: [],
  };
}

let tenant: { schoolId: string; correlationId: string };
beforeEach(async () => {
  const school = await openLearningSchool(place.urlFor('kindling_app'));
  tenant = { schoolId: school.schoolId, correlationId: 'test' };
});

const courseIdOf = (schoolId: string) => contentIdentity.nameUuid(schoolId, 'course/starter');
const read = (): Promise<CurriculumRows> =>
  database.transact(tenant, ({ curriculum }) => curriculum.findCurriculum(courseIdOf(tenant.schoolId)));

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`There is no item ${index}`);
  return item;
}

function change(pack: Pack, edit: (pack: Pack) => void): Pack {
  const copy = structuredClone(pack);
  edit(copy);
  return copy;
}

describe('importing a pack into the database', () => {
  it('writes everything once and nothing the second time', async () => {
    expect(await importPack(ports, tenant, makePack(), SOURCE)).toEqual({
      inserted: 7,
      updated: 4,
      retired: 0,
    });
    expect(await importPack(ports, tenant, makePack(), SOURCE)).toEqual({
      inserted: 0,
      updated: 0,
      retired: 0,
    });
    const rows = await read();
    expect(rows.activities.map((row) => row.title).sort()).toEqual(['Activity one', 'Activity two']);
    expect(rows.activitySkills).toHaveLength(3);
    expect(rows.prerequisites).toHaveLength(1);
  });

  it('keeps the ids when titles change', async () => {
    await importPack(ports, tenant, makePack(), SOURCE);
    const before = await read();
    const renamed = change(makePack(), (pack) => {
      pack.course.title = 'Renamed';
      at(pack.lessons, 0).title = 'Renamed too';
    });
    expect(await importPack(ports, tenant, renamed, SOURCE)).toEqual({
      inserted: 0,
      updated: 2,
      retired: 0,
    });
    const after = await read();
    expect(after.courses[0]).toEqual({ ...before.courses[0], title: 'Renamed' });
    expect(after.lessons[0]).toEqual({ ...before.lessons[0], title: 'Renamed too' });
  });

  it('stores new content with a new hash', async () => {
    await importPack(ports, tenant, makePack(), SOURCE);
    const [before] = (await read()).activities;
    const rewritten = change(makePack(), (pack) => {
      for (const [index, entry] of at(pack.lessons, 0).activities.entries())
        entry.content = activity('x', `New ${index}`).content;
    });
    expect(await importPack(ports, tenant, rewritten, SOURCE)).toMatchObject({ inserted: 0, updated: 2 });
    const after = (await read()).activities.find((row) => row.id === before?.id);
    expect(after?.contentHash).not.toBe(before?.contentHash);
  });

  it('retires what left the pack, keeps the row, and brings it back', async () => {
    await importPack(ports, tenant, makePack(), SOURCE);
    const shorter = change(makePack(), (pack) => at(pack.lessons, 0).activities.pop());
    expect(await importPack(ports, tenant, shorter, SOURCE)).toMatchObject({ retired: 1 });
    expect((await read()).activities.map((row) => row.retired).sort()).toEqual([false, true]);
    expect(await importPack(ports, tenant, shorter, SOURCE)).toEqual({
      inserted: 0,
      updated: 0,
      retired: 0,
    });
    expect(await importPack(ports, tenant, makePack(), SOURCE)).toMatchObject({ inserted: 0, retired: 0 });
    expect((await read()).activities.map((row) => row.retired)).toEqual([false, false]);
  });

  it('removes links that left the pack', async () => {
    await importPack(ports, tenant, makePack(), SOURCE);
    const free = change(makePack(), (pack) => {
      at(pack.course.skills, 1).after = [];
      at(at(pack.lessons, 0).activities, 1).skills = ['names'];
    });
    expect(await importPack(ports, tenant, free, SOURCE)).toEqual({ inserted: 0, updated: 2, retired: 0 });
    const rows = await read();
    expect(rows.prerequisites).toEqual([]);
    expect(rows.activitySkills).toHaveLength(2);
  });

  it('gives two schools rows of their own that neither sees of the other', async () => {
    await importPack(ports, tenant, makePack(), SOURCE);
    const mine = courseIdOf(tenant.schoolId);
    const other = await openLearningSchool(place.urlFor('kindling_app'));
    tenant = { schoolId: other.schoolId, correlationId: 'test' };
    expect(await importPack(ports, tenant, makePack(), SOURCE)).toMatchObject({ inserted: 7 });
    const leaked = await database.transact(tenant, ({ curriculum }) => curriculum.findCurriculum(mine));
    expect(leaked.courses).toEqual([]);
  });

  it('lets two imports at once end as one', async () => {
    const both = await Promise.all([
      importPack(ports, tenant, makePack(), SOURCE),
      importPack(ports, tenant, makePack(), SOURCE),
    ]);
    expect(both.map((counts) => counts.inserted).sort()).toEqual([0, 7]);
  });
});
