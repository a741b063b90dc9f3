import {
  getBadges,
  getStreak,
  getStudyHistory,
  listBadgeSteps,
  listDayAnswers,
} from '@kindling/core/motivation';
import type { BadgeId, Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool, WRONG } from '@kindling/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { openAnswering } from './answering.fixture.ts';

const place = await createTestDatabase();
const school = await openLearningSchool(place.urlFor('kindling_app'));
const answering = openAnswering(place);
const { answer, keep, at: clock } = answering;
const page = { limit: 25 };

let ana: Principal;
let activities: string[];
let lessons: { id: string; activityIds: string[] }[];
let skillId: string;
beforeEach(async () => {
  clock.set('2026-11-21T12:00:00Z');
  ana = await school.addPerson({ role: 'student', timeZone: 'America/Bogota' });
  const course = await school.addCourse({
    lessons: [
      [{}, {}, {}],
      [{}, { skills: ['Values', 'Names'] }],
    ],
  });
  ({ lessons, skillId } = course);
  activities = lessons.flatMap((lesson) => lesson.activityIds);
});

const idOf = (index: number) => activities[index] as string;
const badgesOf = async (who = ana) => {
  const { badges } = await getBadges(answering, who, who.personId);
  return Object.fromEntries(badges.map(({ badge, steps }) => [badge, steps])) as Record<BadgeId, number>;
};
const historyOf = (who = ana, days = 7) => getStudyHistory(answering, who, who.personId, days);
const rowsOf = (table: string) =>
  school.query(`select * from app.${table} where learner_id = $1`, [ana.personId]);
const dump = async () =>
  Promise.all(
    ['study_day', 'skill_day', 'badge_step', 'badge_award'].map(async (table) =>
      (await rowsOf(table)).map((row) => JSON.stringify(row)).sort(),
    ),
  );

describe('records of a learner', () => {
  it('count each answer once, on the learner’s own day', async () => {
    clock.set('2026-11-21T03:00:00Z');
    await answer(ana, idOf(0));
    await answer(ana, idOf(1), WRONG, { durationMs: 3_600_000 });
    await answer(ana, idOf(1));
    await keep(ana);
    await keep(ana);
    const { days, skills } = await historyOf();
    expect(days).toHaveLength(7);
    expect(days.at(-1)).toEqual({ date: '2026-11-20', right: 1, notYet: 1, aided: 1, seconds: 608 });
    expect(days[0]).toEqual({ date: '2026-11-14', right: 0, notYet: 0, aided: 0, seconds: 0 });
    expect(skills).toEqual([
      {
        skillId,
        skillName: 'Values',
        subject: 'python',
        points: [{ date: '2026-11-20', beforePercent: null, afterPercent: expect.any(Number), answers: 3 }],
      },
    ]);
  });

  it('are made again from the log, equal, when the rules change', async () => {
    for (const [index, activityId] of activities.entries()) {
      clock.set(`2026-11-${10 + index}T12:00:00Z`);
      await answer(ana, activityId, index === 1 ? WRONG : undefined);
      await keep(ana);
    }
    clock.set('2026-11-21T12:00:00Z');
    for (const activityId of activities) await answer(ana, activityId);
    await keep(ana);
    const before = await dump();
    expect(before.map((rows) => rows.length > 0)).toEqual([true, true, true, true]);
    await school.query('update app.learner_record set version = 0 where learner_id = $1', [ana.personId]);
    await keep(ana);
    expect(await dump()).toEqual(before);
  });

  it('make up for an event that never came, and for an answer given offline long ago', async () => {
    await answer(ana, idOf(0));
    await keep(ana);
    await answer(ana, idOf(1));
    await answer(ana, idOf(2), undefined, { answeredAt: '2026-10-25T12:00:00.000Z' });
    await keep(ana);
    expect((await rowsOf('study_day')).map((row) => row.day)).toHaveLength(2);
    expect((await badgesOf())['own-fire']).toBe(3);
  });

  it('open the answers behind a point: of the day, of one skill on it, in pages', async () => {
    await answer(ana, idOf(0));
    clock.advance(60_000);
    await answer(ana, idOf(4), WRONG);
    await keep(ana);
    const date = '2026-11-21';
    const day = await listDayAnswers(answering, ana, { personId: ana.personId, date }, { limit: 1 });
    expect(day.items).toMatchObject([
      { activityTitle: 'Activity 2', correct: false, skillNames: ['Names', 'Values'] },
    ]);
    const rest = await listDayAnswers(
      answering,
      ana,
      { personId: ana.personId, date },
      { limit: 1, cursor: day.nextCursor ?? '' },
    );
    expect(rest).toMatchObject({ items: [{ correct: true, aid: 'none' }], nextCursor: null });
    const names = (await historyOf()).skills.find((skill) => skill.skillName === 'Names');
    const ofSkill = { personId: ana.personId, date, skillId: names?.skillId };
    expect((await listDayAnswers(answering, ana, ofSkill, page)).items).toHaveLength(1);
    const other = { personId: ana.personId, date: '2026-11-20' };
    expect((await listDayAnswers(answering, ana, other, page)).items).toEqual([]);
  });
});

describe('badges', () => {
  it('are awarded once, with the answer that was the last step', async () => {
    await answer(ana, idOf(0));
    await keep(ana);
    const first = await rowsOf('badge_award');
    await answer(ana, idOf(1));
    await keep(ana);
    expect(first.map(({ badge, grade }) => [badge, grade])).toEqual([['own-fire', 1]]);
    expect(await rowsOf('badge_award')).toEqual(first);
    const { badges } = await getBadges(answering, ana, ana.personId);
    expect(badges[0]).toMatchObject({
      badge: 'own-fire',
      steps: 2,
      grades: [
        { grade: 1, needed: 1, awardedAt: expect.any(String) },
        { grade: 2, needed: 25, awardedAt: null },
        {},
        {},
      ],
    });
  });

  it('count no answer with help and no repetition', async () => {
    await answer(ana, idOf(0), WRONG);
    await answer(ana, idOf(0));
    clock.advance(2 * 86_400_000);
    await answer(ana, idOf(0));
    clock.advance(2 * 86_400_000);
    await answer(ana, idOf(0));
    await keep(ana);
    expect(await badgesOf()).toMatchObject({ 'own-fire': 0, 'second-wind': 1, 'bright-days': 0 });
  });

  it('see a lesson without a slip when its last answer comes', async () => {
    for (const activityId of lessons[1]?.activityIds ?? []) await answer(ana, activityId);
    await answer(ana, idOf(0), WRONG);
    await answer(ana, idOf(1));
    await answer(ana, idOf(2));
    await keep(ana);
    expect((await badgesOf())['whole-hearth']).toBe(1);
  });

  it('see what is remembered after a week, and a skill that is mastered broadly', async () => {
    for (let day = 1; day <= 5; day += 1) {
      clock.set(`2026-11-0${day}T12:00:00Z`);
      await answer(ana, idOf(day - 1));
    }
    await keep(ana);
    expect(await badgesOf()).toMatchObject({ 'still-glowing': 0, 'steady-flame': 1, 'bright-days': 5 });
    clock.set('2026-11-08T12:00:00Z');
    await answer(ana, idOf(0));
    await keep(ana);
    expect(await badgesOf()).toMatchObject({ 'still-glowing': 1, 'bright-days': 5 });
  });

  it('open their steps, newest first, and name the skill where skills count', async () => {
    for (let day = 1; day <= 4; day += 1) {
      clock.set(`2026-11-0${day}T12:00:00Z`);
      await answer(ana, idOf(day - 1));
    }
    for (const day of ['05', '06', '07']) {
      clock.set(`2026-11-${day}T12:00:00Z`);
      await answer(ana, idOf(4));
    }
    await keep(ana);
    const stepsOf = (badge: BadgeId, cursor?: string) =>
      listBadgeSteps(
        answering,
        ana,
        { personId: ana.personId, badge },
        { limit: 2, ...(cursor && { cursor }) },
      );
    const first = await stepsOf('own-fire');
    expect(first.items.map((step) => step.at.slice(0, 10))).toEqual(['2026-11-05', '2026-11-04']);
    const second = await stepsOf('own-fire', first.nextCursor ?? undefined);
    expect(second.items.map((step) => step.at.slice(0, 10))).toEqual(['2026-11-03', '2026-11-02']);
    expect((await stepsOf('steady-flame')).items).toMatchObject([{ skillName: 'Values' }]);
  });
});

describe('a streak', () => {
  it('is counted in the learner’s own calendar, help included', async () => {
    for (const day of ['2026-11-19T04:30:00Z', '2026-11-20T04:30:00Z', '2026-11-21T04:30:00Z']) {
      clock.set(day);
      await answer(ana, idOf(0));
    }
    const streak = await getStreak(answering, ana, ana.personId);
    expect(streak).toMatchObject({ state: 'done', length: 3, longest: 3, freezes: 0, daysToNextFreeze: 4 });
    expect(streak.days.slice(-4).map((day) => day.state)).toEqual(['free', 'active', 'active', 'active']);
    expect(streak.days.at(-1)?.date).toBe('2026-11-20');
    clock.set('2026-11-21T12:00:00Z');
    expect(await getStreak(answering, ana, ana.personId)).toMatchObject({ state: 'waiting', length: 3 });
  });
});

it('is nobody else’s business', async () => {
  const ben = await school.addPerson({ role: 'student' });
  const { personId } = ana;
  const refused = { code: 'not-found' };
  await expect(getStreak(answering, ben, personId)).rejects.toMatchObject(refused);
  await expect(getBadges(answering, ben, personId)).rejects.toMatchObject(refused);
  await expect(historyOf({ ...ben, personId: ben.personId }, 7)).resolves.toMatchObject({ skills: [] });
  await expect(getStudyHistory(answering, ben, personId, 7)).rejects.toMatchObject(refused);
  await expect(listBadgeSteps(answering, ben, { personId, badge: 'own-fire' }, page)).rejects.toMatchObject(
    refused,
  );
  await expect(listDayAnswers(answering, ben, { personId, date: '2026-11-21' }, page)).rejects.toMatchObject(
    refused,
  );
});
