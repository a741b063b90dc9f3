import { randomUUID } from 'node:crypto';
import { setAgeBand, setClassAgeBand } from '@kindling/core/ages';
import { getLearnerAiPolicy, updateAiSettings } from '@kindling/core/ai';
import { getSafetyContact, setSafetyContact } from '@kindling/core/conversation';
import type { Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { beforeEach, expect, it } from 'vitest';

const place = await createTestDatabase();
const database = place.open();
const models = { describe: () => ({ providers: [], pricesVersion: '2026-11-21' }) };
const ports = { transact: database.transact, models, clock: () => new Date(), newId: randomUUID };

let school: Awaited<ReturnType<typeof openLearningSchool>>;
let ana: Principal;
let ben: Principal;
let tomas: Principal;
let admin: Principal;
let classId: string;
beforeEach(async () => {
  school = await openLearningSchool(place.urlFor('kindling_app'));
  ana = await school.addPerson({ role: 'student', displayName: 'Ana Torres' });
  ben = await school.addPerson({ role: 'student', displayName: 'Ben Ode' });
  tomas = await school.addPerson({ role: 'teacher' });
  admin = await school.addPerson({ role: 'admin' });
  classId = await school.addClass([tomas.personId], [ana.personId, ben.personId]);
});

const ageOf = async ({ personId }: Principal) => (await getLearnerAiPolicy(ports, admin, personId)).age;
const audited = () =>
  school.query(`select subject, details from app.audit_log where action like 'age.said%' order by at, id`);

it('is not known of anybody at first, who is protected as a minor then', async () => {
  expect(await ageOf(ana)).toEqual({ band: null, saidBy: null, isMinor: true });
});

it('is said by the learner once, then only downwards, until the school says it', async () => {
  expect(await setAgeBand(ports, ana, ana.personId, '16-17')).toEqual({
    band: '16-17',
    saidBy: 'learner',
    isMinor: true,
  });
  await expect(setAgeBand(ports, ana, ana.personId, 'adult')).rejects.toMatchObject({ code: 'conflict' });
  await setAgeBand(ports, ana, ana.personId, '13-15');
  await setAgeBand(ports, tomas, ana.personId, '16-17');
  await expect(setAgeBand(ports, ana, ana.personId, 'under-13')).rejects.toMatchObject({ code: 'conflict' });
  expect(await ageOf(ana)).toEqual({ band: '16-17', saidBy: 'school', isMinor: true });
  expect((await audited()).map(({ details }) => details)).toMatchObject([
    { before: null, after: '16-17', saidBy: 'learner' },
    { before: '16-17', after: '13-15', saidBy: 'learner' },
    { before: '13-15', after: '16-17', saidBy: 'school' },
  ]);
});

it('ends a minor’s protection by an admin’s word alone', async () => {
  await expect(setAgeBand(ports, tomas, ana.personId, 'adult')).rejects.toMatchObject({ code: 'forbidden' });
  expect(await setAgeBand(ports, admin, ana.personId, 'adult')).toMatchObject({ isMinor: false });
  expect(await setAgeBand(ports, tomas, ana.personId, '16-17')).toMatchObject({ isMinor: true });
});

it('does not count as an adult who only says so, but in a school for adults', async () => {
  await setAgeBand(ports, ana, ana.personId, 'adult');
  expect(await ageOf(ana)).toEqual({ band: 'adult', saidBy: 'learner', isMinor: true });
  const budgets = {
    learnerDayMicros: null,
    classDayMicros: null,
    schoolDayMicros: null,
    schoolMonthMicros: null,
  };
  await updateAiSettings(ports, admin, { level: 'builtin', adultLearners: true, budgets });
  expect(await ageOf(ana)).toMatchObject({ isMinor: false });
  await setAgeBand(ports, ben, ben.personId, '13-15');
  expect(await ageOf(ben)).toMatchObject({ isMinor: true });
});

it('is said of a whole class at once, in one line of the log', async () => {
  await setAgeBand(ports, tomas, ben.personId, '13-15');
  expect(await setClassAgeBand(ports, tomas, classId, '13-15')).toEqual({ changed: 1, kept: 0 });
  expect([await ageOf(ana), await ageOf(ben)]).toMatchObject([{ band: '13-15' }, { band: '13-15' }]);
  expect((await audited()).at(-1)).toMatchObject({ details: { after: '13-15', changed: 1 } });
  await expect(setClassAgeBand(ports, tomas, classId, 'adult')).rejects.toMatchObject({ code: 'forbidden' });
  expect(await setClassAgeBand(ports, admin, classId, 'adult')).toEqual({ changed: 2, kept: 0 });
  expect(await ageOf(tomas)).toEqual({ band: null, saidBy: null, isMinor: false });
});

it('of a class makes nobody of whom an admin said something by themselves a minor, or older', async () => {
  await setAgeBand(ports, admin, ana.personId, 'adult');
  await setAgeBand(ports, admin, ben.personId, 'under-13');
  expect(await setClassAgeBand(ports, tomas, classId, '13-15')).toEqual({ changed: 0, kept: 2 });
  expect(await setClassAgeBand(ports, admin, classId, '16-17')).toEqual({ changed: 0, kept: 2 });
  expect([await ageOf(ana), await ageOf(ben)]).toMatchObject([{ band: 'adult' }, { band: 'under-13' }]);
  expect((await audited()).at(-1)).toMatchObject({ details: { after: '16-17', changed: 0, kept: 2 } });
});

it('of a class, said by a teacher, takes nobody for older than they or the school said', async () => {
  await setAgeBand(ports, ana, ana.personId, 'under-13');
  await setAgeBand(ports, tomas, ben.personId, '13-15');
  expect(await setClassAgeBand(ports, tomas, classId, '16-17')).toEqual({ changed: 0, kept: 2 });
  expect(await setClassAgeBand(ports, tomas, classId, '13-15')).toEqual({ changed: 0, kept: 1 });
  expect(await ageOf(ana)).toMatchObject({ band: 'under-13', saidBy: 'learner' });
  expect(await setClassAgeBand(ports, admin, classId, '16-17')).toEqual({ changed: 2, kept: 0 });
});

it('is nobody else’s to say, and nobody’s of another school', async () => {
  const stranger = await school.addPerson({ role: 'teacher' });
  const elsewhere = await openLearningSchool(place.urlFor('kindling_app'));
  const theirs = await elsewhere.addPerson({ role: 'admin' });
  for (const principal of [ben, stranger, theirs])
    await expect(setAgeBand(ports, principal, ana.personId, '13-15')).rejects.toMatchObject({
      code: 'not-found',
    });
  for (const principal of [stranger, theirs])
    await expect(setClassAgeBand(ports, principal, classId, '13-15')).rejects.toMatchObject({
      code: 'not-found',
    });
  await expect(setAgeBand(ports, admin, tomas.personId, '13-15')).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await ageOf(ana)).toMatchObject({ band: null });
});

it('tells whom learners can turn to in each school, with the words it stands below', async () => {
  const written = {
    text: { en: 'Ms. Lee, room 12', es: 'Sra. Lee, sala 12' },
    emergencyNumber: '112',
  };
  expect((await getSafetyContact(ports, admin)).contact).toEqual({
    text: { en: '', es: '' },
    emergencyNumber: null,
  });
  await setSafetyContact(ports, admin, { ...written, emergencyNumber: null });
  expect(await setSafetyContact(ports, admin, written)).toMatchObject({
    contact: written,
    fixedWords: { en: expect.stringContaining('Thank you for telling me.') },
  });
  const elsewhere = await openLearningSchool(place.urlFor('kindling_app'));
  const theirs = await elsewhere.addPerson({ role: 'admin' });
  expect((await getSafetyContact(ports, theirs)).contact.emergencyNumber).toBeNull();
  const known = await database.transact(ana, ({ aiPolicy }) => aiPolicy.findStanding(ana.personId));
  expect(known?.contact).toEqual(written);
});
