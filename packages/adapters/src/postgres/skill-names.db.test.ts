import { createLearnerTracing, getProgress } from '@kindling/core/learning';
import type { MailMessage } from '@kindling/core/mail';
import { getClassHistory, getStudyHistory, listDayAnswers } from '@kindling/core/motivation';
import {
  createMakeWeeks,
  createSendWeek,
  listClassWeeks,
  listWeeks,
  setWeeklyMail,
} from '@kindling/core/summaries';
import type { Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { openAnswering } from './answering.fixture.ts';

const place = await createTestDatabase();
const answering = openAnswering(place);
const { answer, keep, at: clock, transact } = answering;
const PAGE = { limit: 25 };
const signal = new AbortController().signal;

const people = {
  findProfile: async (personId: string) => ({
    personId,
    name: 'Ana',
    address: 'ana@example.org',
    managed: false,
    locale: 'es' as const,
    timeZone: 'UTC',
  }),
};
const ports = { ...answering, people, tracing: createLearnerTracing() };

const OWN = 'Values';
const SPANISH = 'Valores';

let ana: Principal;
let tomas: Principal;
let classId: string;
let activityId: string;
let courseId: string;
beforeEach(async () => {
  clock.set('2026-11-18T12:00:00Z');
  const school = await openLearningSchool(place.urlFor('kindling_app'));
  ana = await school.addPerson({ role: 'student' });
  tomas = await school.addPerson({ role: 'teacher' });
  classId = await school.addClass([tomas.personId], [ana.personId]);
  const course = await school.addCourse({ lessons: [[{}]] });
  courseId = course.id;
  activityId = course.lessons[0]?.activityIds[0] ?? '';
  await school.query('update app.skill set names = $1', [JSON.stringify({ es: SPANISH })]);
});

const reading = (person: Principal, locale: Principal['locale']): Principal =>
  locale === undefined ? person : { ...person, locale };

describe.each([
  ['es', SPANISH],
  // The course is taught in English: nobody writes a second name in that.
  ['en', OWN],
  [undefined, OWN],
] as const)('who reads the screens in %s', (locale, name) => {
  it('meets each skill under the same name wherever it is told', async () => {
    const learner = reading(ana, locale);
    const teacher = reading(tomas, locale);
    const told = await answer(learner, activityId);
    await keep(ana);
    const progress = await getProgress(ports, learner, ana.personId);
    const day = { personId: ana.personId, date: '2026-11-18' };
    const answers = await listDayAnswers(ports, learner, day, PAGE);
    const history = await getStudyHistory(ports, learner, ana.personId, 7);
    const classHistory = await getClassHistory(ports, teacher, classId, 7);
    const [practice, offered, concept] = await transact(learner, (stores) =>
      Promise.all([
        stores.practice.readPracticeMap(ana.personId, 'en'),
        stores.recommendations.listSkills(),
        stores.concepts.findCourse({ courseId }),
      ]),
    );
    expect([
      told.masteryChanges[0]?.skillName,
      progress.skills[0]?.skillName,
      answers.items[0]?.skillNames[0],
      history.skills[0]?.skillName,
      classHistory.skills[0]?.skillName,
      [...practice.skills.values()][0]?.skillName,
      offered[0]?.name,
      concept?.skills[0]?.name,
    ]).toEqual(Array.from({ length: 8 }, () => name));
  });

  it('reads of a week that was kept before under that name', async () => {
    await answer(ana, activityId);
    await keep(ana);
    clock.set('2026-11-23T12:00:00Z');
    await createMakeWeeks(ports)({}, { tenant: ana, signal, attempt: 1 });
    const own = await listWeeks(ports, reading(ana, locale), ana.personId, PAGE);
    const ofClass = await listClassWeeks(ports, reading(tomas, locale), classId, PAGE);
    expect(own.items[0]?.skills[0]?.skillName).toBe(name);
    expect(ofClass.items[0]?.skills[0]?.skillName).toBe(name);
    expect(ofClass.items[0]?.next?.skillName ?? name).toBe(name);
  });
});

it('asks for a name in another language than that of the screens', async () => {
  await answer(ana, activityId);
  const named = await transact({ ...ana, locale: 'en' }, ({ progress }) =>
    progress.listSkillStates(ana.personId, 'es'),
  );
  expect(named[0]?.skillName).toBe(SPANISH);
});

it('names skills in a mail as its reader reads the screens', async () => {
  await answer(ana, activityId);
  await keep(ana);
  await setWeeklyMail(ports, ana, true);
  clock.set('2026-11-23T12:00:00Z');
  await createMakeWeeks(ports)({}, { tenant: ana, signal, attempt: 1 });
  const sent: MailMessage[] = [];
  const mailer = { send: async (mail: MailMessage) => void sent.push(mail) };
  const send = createSendWeek({ ...ports, mailer, publicUrl: 'https://school.example/' });
  const week = { personId: ana.personId, weekStart: '2026-11-16', classId: null };
  await send(week, { tenant: ana, signal, attempt: 1 });
  expect(sent[0]?.text).toContain(SPANISH);
});
