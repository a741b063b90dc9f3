import type { PersonProfile } from '@kindling/core/accounts';
import { createLearnerTracing } from '@kindling/core/learning';
import type { MailMessage } from '@kindling/core/mail';
import { getClassHistory, listClassDay, listClassSkill } from '@kindling/core/motivation';
import {
  createMakeWeeks,
  createSendWeek,
  getWeeklyMail,
  listClassWeeks,
  listWeeks,
  setWeeklyMail,
} from '@kindling/core/summaries';
import { JOBS, type Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool, runAsOwner, WRONG } from '@kindling/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { openAnswering } from './answering.fixture.ts';

const place = await createTestDatabase();
const answering = openAnswering(place);
const { answer, keep, at: clock } = answering;
const page = { limit: 25 };
const signal = new AbortController().signal;

const managed = new Set<string>();
const people = {
  findProfile: async (personId: string): Promise<PersonProfile> => ({
    personId,
    name: 'Ana',
    address: `${personId}@example.org`,
    managed: managed.has(personId),
    locale: 'es',
    timeZone: 'UTC',
  }),
};
const ports = { ...answering, people, tracing: createLearnerTracing() };
const context = (tenant: Principal) => ({ tenant, signal, attempt: 1 });
const makeWeeks = (tenant: Principal) => createMakeWeeks(ports)({}, context(tenant));

let school: Awaited<ReturnType<typeof openLearningSchool>>;
let ana: Principal;
let tomas: Principal;
let classId: string;
let activities: string[];
let skillId: string;
beforeEach(async () => {
  school = await openLearningSchool(place.urlFor('kindling_app'));
  ana = await school.addPerson({ role: 'student', displayName: 'Ana', timeZone: 'America/Bogota' });
  const ben = await school.addPerson({ role: 'student', displayName: 'Ben' });
  tomas = await school.addPerson({ role: 'teacher', timeZone: 'Europe/Madrid' });
  classId = await school.addClass([tomas.personId], [ana.personId, ben.personId]);
  const course = await school.addCourse({ lessons: [[{}, {}], [{}]] });
  activities = course.lessons.flatMap((lesson) => lesson.activityIds);
  skillId = course.skillId;
  // A Tuesday and a Wednesday; the second answer is on Wednesday only in UTC.
  clock.set('2026-11-17T15:00:00Z');
  await answer(ana, activities[0] as string, WRONG, { durationMs: 60_000 });
  clock.set('2026-11-18T03:00:00Z');
  await answer(ana, activities[1] as string, undefined, { occasion: 'review' });
  await keep(ana);
});

describe('a learner’s week', () => {
  it('is there on Monday morning where they live, once, and stays as it was told', async () => {
    clock.set('2026-11-23T10:30:00Z');
    await makeWeeks(ana);
    expect((await listWeeks(ports, ana, ana.personId, page)).items).toEqual([]);
    clock.set('2026-11-23T11:30:00Z');
    await makeWeeks(ana);
    const { items } = await listWeeks(ports, ana, ana.personId, page);
    expect(items).toMatchObject([
      {
        weekStart: '2026-11-16',
        answers: 2,
        right: 1,
        aided: 0,
        reviews: 1,
        lessonsDone: 1,
        seconds: 64,
        activeDays: 1,
        skills: [{ skillId, beforePercent: null, afterPercent: expect.any(Number) }],
        badges: [{ badge: 'own-fire', grade: 1 }],
        next: { title: 'Lesson 2', courseTitle: 'First steps' },
      },
    ]);
    await answer(ana, activities[2] as string, undefined, { answeredAt: '2026-11-19T12:00:00.000Z' });
    await keep(ana);
    await makeWeeks(ana);
    expect((await listWeeks(ports, ana, ana.personId, page)).items).toEqual(items);
  });

  it('is not made for a week without an answer', async () => {
    clock.set('2026-12-08T12:00:00Z');
    await makeWeeks(ana);
    expect((await listWeeks(ports, ana, ana.personId, page)).items).toEqual([]);
  });

  it('can be turned back through in pages, by nobody who may not follow the learner', async () => {
    clock.set('2026-11-23T12:00:00Z');
    await makeWeeks(ana);
    await answer(ana, activities[2] as string);
    await keep(ana);
    clock.set('2026-11-30T12:00:00Z');
    await makeWeeks(ana);
    const first = await listWeeks(ports, tomas, ana.personId, { limit: 1 });
    const second = await listWeeks(ports, tomas, ana.personId, { limit: 1, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map((week) => week.weekStart)).toEqual([
      '2026-11-23',
      '2026-11-16',
    ]);
    expect(second.nextCursor).toBeNull();
    const eve = await school.addPerson({ role: 'student' });
    await expect(listWeeks(ports, eve, ana.personId, page)).rejects.toMatchObject({ code: 'not-found' });
    await expect(listClassWeeks(ports, eve, classId, page)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a class’s week', () => {
  it('follows the time zone of its first teacher and names what comes next', async () => {
    clock.set('2026-11-23T05:30:00Z');
    await makeWeeks(tomas);
    const { items } = await listClassWeeks(ports, tomas, classId, page);
    expect(items).toMatchObject([
      {
        weekStart: '2026-11-16',
        answers: 2,
        students: 2,
        activeStudents: 1,
        skills: [{ skillId, students: 1 }],
        next: { skillId, below: 1, students: 1 },
      },
    ]);
  });
});

describe('the charts of a class', () => {
  it('give each day, and open who it was', async () => {
    clock.set('2026-11-18T12:00:00Z');
    const { days, skills } = await getClassHistory(answering, tomas, classId, 7);
    expect(days.map((day) => day.students)).toEqual([0, 0, 0, 0, 0, 1, 0]);
    expect(days[5]).toEqual({ date: '2026-11-17', students: 1, right: 1, notYet: 1, aided: 0, seconds: 64 });
    expect(skills).toMatchObject([{ skillId, students: 1, below: 1 }]);
    const day = await listClassDay(answering, tomas, { classId, date: '2026-11-17' }, page);
    expect(day.items).toEqual([
      { personId: ana.personId, displayName: 'Ana', right: 1, notYet: 1, aided: 0, seconds: 64 },
    ]);
    const inSkill = await listClassSkill(answering, tomas, { classId, skillId }, page);
    expect(inSkill.items).toMatchObject([
      { displayName: 'Ana', percent: skills[0]?.meanPercent, lastDay: '2026-11-17' },
    ]);
    await expect(listClassDay(answering, ana, { classId, date: '2026-11-17' }, page)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the mail of a week', () => {
  const jobsOf = async () => {
    const rows = await runAsOwner(
      place.urlFor('kindling_worker'),
      `select payload from graphile_worker._private_jobs where payload ->> 'schoolId' = '${school.schoolId}'`,
    );
    return rows.map((row) =>
      JOBS['mail.send-week'].payload.parse((row.payload as { payload: unknown }).payload),
    );
  };
  const sendAll = async () => {
    const sent: MailMessage[] = [];
    const mailer = { send: async (mail: MailMessage) => void sent.push(mail) };
    const send = createSendWeek({ ...ports, mailer, publicUrl: 'https://school.example/' });
    for (const job of await jobsOf()) await send(job, context(ana));
    return sent;
  };

  it('goes to those who asked: the learner’s own and the teacher’s classes', async () => {
    await setWeeklyMail(ports, ana, true);
    await setWeeklyMail(ports, tomas, true);
    clock.set('2026-11-23T12:00:00Z');
    await makeWeeks(ana);
    await makeWeeks(ana);
    const sent = await sendAll();
    expect(sent.map((mail) => mail.to).sort()).toEqual(
      [ana, tomas].map(({ personId }) => `${personId}@example.org`).sort(),
    );
    expect(sent.map((mail) => mail.subject).sort()).toEqual([
      'Tu semana en Kindling: 16 de noviembre',
      'Year 9 Python: la semana del 16 de noviembre',
    ]);
  });

  it('goes to nobody who did not ask, or ended it before it was sent', async () => {
    clock.set('2026-11-23T12:00:00Z');
    await setWeeklyMail(ports, ana, true);
    await makeWeeks(ana);
    expect(await jobsOf()).toHaveLength(1);
    await setWeeklyMail(ports, ana, false);
    expect(await sendAll()).toEqual([]);
    expect(await getWeeklyMail(ports, ana)).toEqual({ enabled: false, possible: true });
  });

  it('goes to no teacher who has left the class', async () => {
    clock.set('2026-11-23T12:00:00Z');
    await setWeeklyMail(ports, tomas, true);
    await makeWeeks(tomas);
    await school.query('delete from app.enrolment where person_id = $1', [tomas.personId]);
    expect(await sendAll()).toEqual([]);
  });

  it('cannot be asked for where the address takes no mail', async () => {
    managed.add(ana.personId);
    await expect(setWeeklyMail(ports, ana, true)).rejects.toMatchObject({ code: 'conflict' });
    expect(await getWeeklyMail(ports, ana)).toEqual({ enabled: false, possible: false });
  });
});

it('is asked for in every school by the worker, once while it waits, and by nobody else', async () => {
  const ask = `select app.enqueue_in_every_school('summaries.make-weeks', 3, 'test') as asked`;
  const [first] = await runAsOwner(place.urlFor('kindling_worker'), ask);
  expect(first?.asked).toBeGreaterThan(0);
  await runAsOwner(place.urlFor('kindling_worker'), ask);
  const [waiting] = await runAsOwner(
    place.urlFor('kindling_worker'),
    `select count(*)::int as count from graphile_worker._private_jobs
      where payload ->> 'schoolId' = '${school.schoolId}' and key like '%summaries.make-weeks%'`,
  );
  expect(waiting?.count).toBe(1);
  await expect(runAsOwner(place.urlFor('kindling_app'), ask)).rejects.toThrow(/permission denied/);
});
