import { createMeasureEffects, listRecommendations } from '@kindling/core/recommendations';
import type { Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool, WRONG } from '@kindling/testkit';
import { expect, it } from 'vitest';
import { openAnswering } from './answering.fixture.ts';

const place = await createTestDatabase();
const answering = openAnswering(place);
const { answer, at: clock } = answering;
const ports = { ...answering, people: { findProfile: async () => undefined } };

type School = Awaited<ReturnType<typeof openLearningSchool>>;

const measure = (learner: Principal) =>
  createMeasureEffects(ports)({}, { tenant: learner, signal: new AbortController().signal, attempt: 1 });
const itemsOf = async (learner: Principal) => (await listRecommendations(ports, learner)).items;

/** A learner who was weak before a lesson and stands at `after` percent since it. */
async function addPeer(school: School, lessonId: string, skillId: string, after: number): Promise<void> {
  const { personId } = await school.addPerson({ role: 'student' });
  const day = (date: string, before: number, then: number) =>
    school.query(
      `insert into app.skill_day (school_id, learner_id, skill_id, day, answers, before_percent, after_percent, first_at, last_at)
       values ($1, $2, $3, $4::date, 1, $5, $6, $4::date + time '12:00', $4::date + time '12:10')`,
      [school.schoolId, personId, skillId, date, before, then],
    );
  await day('2026-10-01', 20, 30);
  await day('2026-10-05', 30, after);
  await school.query(
    `insert into app.lesson_progress (school_id, learner_id, lesson_id, started_at, last_answer_at, completed_at)
     values ($1, $2, $3, '2026-10-05 12:00Z', '2026-10-05 12:10Z', '2026-10-05 12:10Z')`,
    [school.schoolId, personId, lessonId],
  );
}
const addPeers = async (school: School, lessonId: string, skillId: string, afters: readonly number[]) => {
  for (const after of afters) await addPeer(school, lessonId, skillId, after);
};
const effectsIn = (school: School) => school.query('select learners, helped_percent from app.lesson_effect');

async function openSchool() {
  const school = await openLearningSchool(place.urlFor('kindling_app'));
  const course = await school.addCourse({ lessons: [[{ skills: ['Loops'] }], [{ skills: ['Loops'] }]] });
  const ana = await school.addPerson({ role: 'student' });
  const [first, second] = course.lessons as [(typeof course.lessons)[0], (typeof course.lessons)[0]];
  return { school, course, ana, first, second, skillId: course.skills.Loops as string };
}

it('leads to the weakest prerequisite of what the learner is at', async () => {
  const { school, ana, first, skillId } = await openSchool();
  const more = await school.addCourse({ lessons: [[{ skills: ['Lists'] }]] });
  const listsId = more.skills.Lists as string;
  await school.query(
    'insert into app.skill_prerequisite (school_id, skill_id, prerequisite_id) values ($1, $2, $3)',
    [school.schoolId, listsId, skillId],
  );
  await answer(ana, more.lessons[0]?.activityIds[0] as string, WRONG);
  expect(await itemsOf(ana)).toMatchObject([
    {
      kind: 'lesson',
      lessonId: first.id,
      reason: { code: 'prerequisite', skill: 'Loops', target: 'Lists', percent: null },
    },
  ]);
});

it('says what helped others from ten learners on, in round numbers, and forgets it with them', async () => {
  const { school, ana, first, second, skillId } = await openSchool();
  await answer(ana, first.activityIds[0] as string, WRONG);
  await addPeers(
    school,
    second.id,
    skillId,
    Array.from({ length: 9 }, () => 80),
  );
  await measure(ana);
  expect(await effectsIn(school)).toEqual([]);
  expect((await itemsOf(ana)).filter((one) => one.reason.code === 'helped-others')).toEqual([]);

  await addPeers(school, second.id, skillId, [80, 80, 32, 31]);
  await measure(ana);
  expect(await effectsIn(school)).toEqual([{ learners: 10, helped_percent: 80 }]);
  clock.advance(2 * 86_400_000);
  expect(await itemsOf(ana)).toContainEqual(
    expect.objectContaining({
      lessonId: second.id,
      reason: { code: 'helped-others', skill: 'Loops', learners: 10 },
    }),
  );

  await school.query('delete from app.skill_day');
  await measure(ana);
  expect(await effectsIn(school)).toEqual([]);
});

it('leaves out those the lesson could not help, and other schools', async () => {
  const { school, ana, second, skillId } = await openSchool();
  await addPeers(
    school,
    second.id,
    skillId,
    Array.from({ length: 10 }, () => 80),
  );
  await school.query(`update app.skill_day set after_percent = 75 where day = '2026-10-01'`);
  await measure(ana);
  expect(await effectsIn(school)).toEqual([]);
  const elsewhere = await openSchool();
  await school.query(`update app.skill_day set after_percent = 30 where day = '2026-10-01'`);
  await measure(elsewhere.ana);
  expect(await effectsIn(elsewhere.school)).toEqual([]);
  await measure(ana);
  expect(await effectsIn(school)).toHaveLength(1);
});

it('is empty for who has not begun', async () => {
  const { ana } = await openSchool();
  expect(await itemsOf(ana)).toEqual([]);
});
