import { fileURLToPath } from 'node:url';
import { listEssayPrompts, listRolePlays, listVocabulary } from '@kindling/core/courses';
import { type ActivityCatalogue, checkPack, importPack, type Pack } from '@kindling/core/curriculum';
import { createFakeClock, createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentIdentity, readPackFiles } from '../content-files/index.ts';

const place = await createTestDatabase();
const database = place.open();
const ports = {
  transact: database.transact,
  identity: contentIdentity,
  clock: createFakeClock('2026-11-21T12:00:00Z').now,
};
/** Whatever an activity holds: this is about the rest of a course. */
const anyContent: ActivityCatalogue = {
  checkContent: ({ content }) => ({ ok: true, content, keyTexts: [] }),
};

async function readPack(folder: string): Promise<Pack> {
  const root = fileURLToPath(new URL(`../../../../content/${folder}`, import.meta.url));
  const check = checkPack(await readPackFiles(root), anyContent);
  if (!check.ok) throw new Error(JSON.stringify(check.problems.slice(0, 3)));
  return check.pack;
}

const english = await readPack('english-for-spanish-speakers');
const writing = await readPack('writing-well');
let tenant: { schoolId: string; correlationId: string };
let learner: { schoolId: string; personId: string; role: 'student'; correlationId: string };
let other: typeof learner;
const courseId = (slug: string) => contentIdentity.nameUuid(tenant.schoolId, `course/${slug}`);
const page = { limit: 100 };

beforeAll(async () => {
  const school = await openLearningSchool(place.urlFor('kindling_app'));
  const stranger = await openLearningSchool(place.urlFor('kindling_app'));
  tenant = { schoolId: school.schoolId, correlationId: 'test' };
  learner = { ...tenant, personId: tenant.schoolId, role: 'student' };
  other = { ...learner, schoolId: stranger.schoolId };
  await importPack(ports, tenant, english, { fingerprint: 'one' });
  await importPack(ports, tenant, writing, { fingerprint: 'one' });
});

async function allWords(lessonId?: string) {
  const words = [];
  let cursor: string | undefined;
  do {
    const answer = await listVocabulary(ports, learner, courseId(english.course.slug), {
      ...page,
      cursor,
      lessonId,
    });
    words.push(...answer.items);
    cursor = answer.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return words;
}

describe('what a course brings besides activities', () => {
  it('is every word of the pack, page by page, in the order it is taught', async () => {
    const words = await allWords();
    const wanted = english.lessons.flatMap((lesson) =>
      lesson.vocabulary.map((entry) => [lesson.title, entry.word, entry.gloss]),
    );
    expect(words.map((item) => [item.lessonTitle, item.word, item.gloss])).toEqual(wanted);
    expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
    expect(words[0]).toMatchObject({ teaches: 'en', level: 'A1', part: 'interjection' });
  });

  it('is the words of one lesson', async () => {
    const [first] = await allWords();
    const [lesson] = english.lessons;
    const words = await allWords(first?.lessonId);
    expect(words.map(({ word }) => word)).toEqual(lesson?.vocabulary.map(({ word }) => word));
  });

  it('is found by the form that somebody met', async () => {
    const find = async (search: string) => {
      const found = await listVocabulary(ports, learner, courseId(english.course.slug), { ...page, search });
      return found.items.map(({ word }) => word);
    };
    expect(await find('houses')).toContain('house');
    expect(await find('Bought')).toContain('buy');
    expect(await find('bxzq')).toEqual([]);
  });

  it('is role-plays without the replies that are shown afterwards', async () => {
    const { items } = await listRolePlays(ports, learner, courseId(english.course.slug), page);
    expect(items).toHaveLength(english.scenarios.length);
    expect(items[0]).toMatchObject({ title: 'El primer día de clase', level: 'A1', turnCount: 5 });
    expect(JSON.stringify(items)).not.toContain('"model"');
  });

  it('is essay prompts, each with its rubric', async () => {
    const { items } = await listEssayPrompts(ports, learner, courseId('writing-well'), page);
    expect(items).toHaveLength(writing.prompts.length);
    const bell = items.find(({ title }) => title === 'The later bell');
    expect(bell).toMatchObject({
      genre: 'argument',
      words: { min: 350, max: 600 },
      rubric: { title: 'Argument essay' },
    });
    expect(bell?.rubric.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('belongs to one school', async () => {
    const foreign = courseId(english.course.slug);
    await expect(listVocabulary(ports, other, foreign, page)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('importing again', () => {
  it('writes nothing when nothing has changed', async () => {
    const nothing = { inserted: 0, updated: 0, retired: 0 };
    expect(await importPack(ports, tenant, english, { fingerprint: 'two' })).toEqual(nothing);
    expect(await importPack(ports, tenant, writing, { fingerprint: 'two' })).toEqual(nothing);
  });

  it('keeps the id of a word whose gloss is mended, retires what vanished and brings it back', async () => {
    const before = await allWords();
    const changed = structuredClone(english);
    const [entry] = changed.lessons[0]?.vocabulary ?? [];
    if (entry) entry.gloss = '¡hola!';
    const gone = changed.lessons.at(-1)?.vocabulary.pop();
    // The last by unit, so that no other moves up.
    changed.scenarios = changed.scenarios.filter(({ key }) => key !== 'sharing-a-flat');
    expect(await importPack(ports, tenant, changed, { fingerprint: 'three' })).toEqual({
      inserted: 0,
      updated: 1,
      retired: 2,
    });
    const after = await allWords();
    expect(after[0]).toMatchObject({ id: before[0]?.id, gloss: '¡hola!' });
    expect(after.map(({ word }) => word)).not.toContain(gone?.word);
    expect(await importPack(ports, tenant, english, { fingerprint: 'four' })).toEqual({
      inserted: 0,
      updated: 3,
      retired: 0,
    });
    expect(await allWords()).toEqual(before);
  });
});
