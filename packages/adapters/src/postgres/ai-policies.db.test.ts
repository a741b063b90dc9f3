import { randomUUID } from 'node:crypto';
import { setAgeBand } from '@kindling/core/ages';
import {
  createChooseVoice,
  getClassAiPolicy,
  getLearnerAiPolicy,
  setAiConsent,
  setClassAiPolicy,
  setLearnerAiPolicy,
  updateAiSettings,
} from '@kindling/core/ai';
import type { Voice } from '@kindling/core/turns';
import type { AiLevel, Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { beforeEach, expect, it, vi } from 'vitest';

const place = await createTestDatabase();
const database = place.open();
const LOCAL = { provider: 'local', configured: true, model: 'qwen3', state: 'closed' } as const;
const ports = {
  transact: database.transact,
  models: { describe: () => ({ providers: [LOCAL], pricesVersion: '2026-11-21' }) },
  clock: () => new Date('2026-11-21T10:00:00Z'),
  newId: randomUUID,
};

let school: Awaited<ReturnType<typeof openLearningSchool>>;
let ana: Principal;
let rosa: Principal;
let tomas: Principal;
let admin: Principal;
let classId: string;
beforeEach(async () => {
  school = await openLearningSchool(place.urlFor('kindling_app'));
  ana = await school.addPerson({ role: 'student', displayName: 'Ana Torres' });
  const ben = await school.addPerson({ role: 'student', displayName: 'Ben Ode' });
  rosa = await school.addPerson({ role: 'guardian', displayName: 'Rosa Torres' });
  tomas = await school.addPerson({ role: 'teacher', displayName: 'Tomas Reyes' });
  admin = await school.addPerson({ role: 'admin', displayName: 'Mei Lin' });
  await school.linkGuardian(rosa.personId, ana.personId);
  classId = await school.addClass([tomas.personId], [ana.personId, ben.personId]);
});

const setSchool = (level: AiLevel, adultLearners = false) =>
  updateAiSettings(ports, admin, {
    level,
    adultLearners,
    budgets: { learnerDayMicros: null, classDayMicros: null, schoolDayMicros: null, schoolMonthMicros: null },
  });
const standing = (personId = ana.personId) => getLearnerAiPolicy(ports, admin, personId);

it('is the built-in tutor for everybody until an admin says otherwise', async () => {
  expect(await standing()).toMatchObject({
    effective: 'builtin',
    answering: 'builtin',
    by: 'school',
    consents: [],
  });
});

it('keeps minors from models elsewhere until a guardian agrees, and again when they withdraw', async () => {
  await setSchool('cloud');
  expect(await standing()).toMatchObject({ effective: 'local', by: 'consent' });
  expect(await setAiConsent(ports, rosa, ana.personId, true)).toMatchObject({
    effective: 'cloud',
    // No other model is set up there.
    answering: 'local',
    consents: [{ guardianName: 'Rosa Torres', consents: true }],
  });
  const other = await school.addPerson({ role: 'guardian' });
  await school.linkGuardian(other.personId, ana.personId);
  expect(await setAiConsent(ports, other, ana.personId, false)).toMatchObject({ effective: 'local' });
  await expect(setAiConsent(ports, rosa, tomas.personId, true)).rejects.toMatchObject({ code: 'not-found' });
  const said = await school.query(
    `select action from app.audit_log where action like 'ai.consent%' order by at`,
  );
  expect(said.map(({ action }) => action)).toEqual(['ai.consent-given', 'ai.consent-withdrawn']);
});

it('ends with what makes somebody a guardian', async () => {
  await setSchool('cloud');
  await setAiConsent(ports, rosa, ana.personId, true);
  await school.query('delete from app.guardian_link where guardian_id = $1', [rosa.personId]);
  expect(await standing()).toMatchObject({ effective: 'local', consents: [] });
});

it('is narrowed by a class and for a learner, and never widened', async () => {
  await setSchool('local');
  expect(await setClassAiPolicy(ports, tomas, classId, 'cloud')).toEqual({
    level: 'cloud',
    most: 'local',
    effective: 'local',
    answering: 'local',
  });
  expect(await standing()).toMatchObject({ effective: 'local', most: 'local' });
  await setClassAiPolicy(ports, tomas, classId, 'builtin');
  expect(await standing()).toMatchObject({ effective: 'builtin', by: 'class', most: 'builtin' });
  await setClassAiPolicy(ports, tomas, classId, null);
  expect(await getClassAiPolicy(ports, admin, classId)).toEqual({
    level: null,
    most: 'local',
    effective: 'local',
    answering: 'local',
  });
  expect(await setLearnerAiPolicy(ports, tomas, ana.personId, 'builtin')).toMatchObject({
    by: 'learner',
    most: 'local',
  });
  const stranger = await school.addPerson({ role: 'teacher' });
  await expect(setClassAiPolicy(ports, stranger, classId, 'local')).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(setLearnerAiPolicy(ports, stranger, ana.personId, null)).rejects.toMatchObject({
    code: 'not-found',
  });
});

it('waits for the own word of a learner who is of age, and takes no yes of a minor', async () => {
  await setSchool('cloud');
  expect(await setAiConsent(ports, ana, ana.personId, true)).toMatchObject({
    effective: 'local',
    by: 'consent',
    ownConsent: null,
  });
  await setAgeBand(ports, admin, ana.personId, 'adult');
  expect(await standing()).toMatchObject({ effective: 'local', by: 'own-consent', age: { isMinor: false } });
  expect(await setAiConsent(ports, ana, ana.personId, true)).toMatchObject({
    effective: 'cloud',
    ownConsent: true,
  });
  expect(await setAiConsent(ports, ana, ana.personId, false)).toMatchObject({ by: 'own-consent' });
  const ben = await school.addPerson({ role: 'student' });
  await expect(setAiConsent(ports, ben, ana.personId, true)).rejects.toMatchObject({ code: 'not-found' });
});

it('lets a minor say no beside a guardian’s yes, and take that back', async () => {
  await setSchool('cloud');
  await setAiConsent(ports, rosa, ana.personId, true);
  expect(await setAiConsent(ports, ana, ana.personId, false)).toMatchObject({
    effective: 'local',
    by: 'own-consent',
    ownConsent: false,
  });
  expect(await setAiConsent(ports, ana, ana.personId, true)).toMatchObject({
    effective: 'cloud',
    ownConsent: null,
  });
  const said = await school.query(
    `select action from app.audit_log where action like 'ai.%' and actor_id = $1 order by at`,
    [ana.personId],
  );
  // It is a guardian's to agree: the log says nothing else.
  expect(said.map(({ action }) => action)).toEqual(['ai.consent-withdrawn', 'ai.refusal-taken-back']);
});

it('hands the models everybody’s names to replace, of this school and these classes', async () => {
  await setSchool('local');
  const elsewhere = await openLearningSchool(place.urlFor('kindling_app'));
  await elsewhere.addPerson({ role: 'student', displayName: 'Kit Other' });
  const find = vi.fn(() => undefined);
  const builtIn: Voice = { origin: 'builtin', async *speak() {} };
  const choose = createChooseVoice({
    transact: database.transact,
    clock: () => new Date(),
    models: { find },
    builtIn,
  });
  const request = { tenant: ana, learnerId: ana.personId, replyId: randomUUID() };
  expect(await choose(request)).toBe(builtIn);
  expect(find).toHaveBeenCalledExactlyOnceWith('local', request, [
    'Ana Torres',
    'Ben Ode',
    'Rosa Torres',
    'Tomas Reyes',
  ]);
});

it('knows the own name of somebody who shares classes with more people than are replaced', async () => {
  await school.query(
    `with fellow as (
       insert into app.membership (school_id, person_id, role, display_name, sign_in_name)
       select app.current_school(), gen_random_uuid(), 'student', 'Aaron ' || n, 'aaron' || n
         from generate_series(1, 1000) as n returning person_id)
     insert into app.enrolment (school_id, class_id, person_id, part)
     select app.current_school(), $1, person_id, 'student' from fellow`,
    [classId],
  );
  const known = await database.transact(tomas, ({ aiPolicy }) => aiPolicy.findStanding(tomas.personId));
  expect(known?.knownNames).toContain('Tomas Reyes');
  expect(known?.knownNames).toHaveLength(1000);
});

it('lets a teacher narrow what an admin narrowed, and widen only what teachers did', async () => {
  await setSchool('cloud');
  const wider = { code: 'forbidden' };
  await setClassAiPolicy(ports, admin, classId, 'local');
  await expect(setClassAiPolicy(ports, tomas, classId, 'cloud')).rejects.toMatchObject(wider);
  await expect(setClassAiPolicy(ports, tomas, classId, null)).rejects.toMatchObject(wider);
  expect(await setClassAiPolicy(ports, tomas, classId, 'local')).toMatchObject({ effective: 'local' });
  await expect(setClassAiPolicy(ports, tomas, classId, null)).rejects.toMatchObject(wider);

  await setLearnerAiPolicy(ports, admin, ana.personId, 'builtin');
  await expect(setLearnerAiPolicy(ports, tomas, ana.personId, null)).rejects.toMatchObject(wider);
  expect(await standing()).toMatchObject({ effective: 'builtin', by: 'learner' });
  await setLearnerAiPolicy(ports, admin, ana.personId, null);
  await setLearnerAiPolicy(ports, tomas, ana.personId, 'builtin');
  expect(await setLearnerAiPolicy(ports, tomas, ana.personId, null)).toMatchObject({
    level: null,
  });
});
