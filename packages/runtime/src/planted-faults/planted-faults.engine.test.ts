import { join } from 'node:path';
import { activityRegistry } from '@kindling/activities/registry';
import { readPackFiles, readWordLists } from '@kindling/adapters/content-files';
import { checkPack, type PackFiles } from '@kindling/core/curriculum';
import { expect, it } from 'vitest';
import { CONTENT_FOLDER, WORD_LISTS_FOLDER } from '../content.ts';
import { CARELESS_FAULTS, LEFT_TO_READERS, PLANTED_FAULTS } from './index.fixture.ts';
import type { Loose, PlantedCourse, PlantedFault } from './planted-fault.fixture.ts';

const wordLists = await readWordLists(WORD_LISTS_FOLDER);
const FOLDERS = ['english-for-spanish-speakers', 'python-from-zero', 'writing-well'] as const;
const courses = new Map<string, PackFiles>();
for (const folder of FOLDERS) {
  const files = await readPackFiles(join(CONTENT_FOLDER, folder));
  courses.set(folder, folder === 'english-for-spanish-speakers' ? shorten(files) : files);
}

/** The first two units as a course of their own, so that a check takes milliseconds. */
function shorten(files: PackFiles): PackFiles {
  const course = structuredClone(files.documents.get('course.yaml')) as Loose;
  course.units = course.units.slice(0, 2);
  const lessons = course.units.flatMap((unit: Loose) => unit.lessons);
  const units = new Set(course.units.map((unit: Loose) => unit.key));
  const documents = new Map(
    [...files.documents].filter(([path, document]) =>
      path.startsWith('scenarios/') ? units.has((document as Loose).unit) : lessons.includes(keyOf(path)),
    ),
  );
  const used = new Set(
    [...documents.values()].flatMap((document) =>
      ((document as Loose).activities ?? []).flatMap((activity: Loose) => activity.skills),
    ),
  );
  course.skills = course.skills.filter(({ key }: Loose) => used.has(key));
  for (const skill of course.skills) skill.after = (skill.after ?? []).filter((key: string) => used.has(key));
  documents.set('course.yaml', course);
  return {
    ...files,
    documents,
    texts: new Map([...files.texts].filter(([path]) => lessons.includes(keyOf(path)))),
  };
}

function keyOf(path: string): string {
  return path.replace(/^.*\/|\.\w+$/g, '');
}

const isSound = (files: PackFiles) => checkPack(files, activityRegistry, wordLists).ok;

function plant({ course, plant: put }: PlantedFault): PlantedCourse {
  const files = courses.get(course) as PackFiles;
  const copy = {
    ...files,
    documents: new Map(structuredClone([...files.documents])),
    sources: new Map(files.sources),
  };
  put(copy);
  return copy;
}

it('has nothing to say of the courses as they are', () => {
  expect([...courses.values()].every(isSound)).toBe(true);
});

it.each([...Object.entries(PLANTED_FAULTS), ...Object.entries(CARELESS_FAULTS)])(
  'catches what is wrong with %s, but for what is left to readers',
  (_kind, faults) => {
    const missed = faults.filter((fault) => isSound(plant(fault))).map(({ name }) => name);
    expect(missed).toEqual(faults.map(({ name }) => name).filter((name) => LEFT_TO_READERS.includes(name)));
  },
);

it('leaves less than one in twenty to readers', () => {
  const all = [...Object.values(PLANTED_FAULTS), ...Object.values(CARELESS_FAULTS)].flat();
  expect(all.length).toBeGreaterThan(150);
  expect(LEFT_TO_READERS.length / all.length).toBeLessThan(1 / 20);
});
