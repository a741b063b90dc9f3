import { type AgeBand, AppError, type classes, type Id, type Principal } from '@kindling/shared';
import { saidOfNew } from '../ages/index.ts';
import type { AccountPorts, AccountStores } from './account-ports.ts';
import { enrol } from './enter-school.ts';
import { selectManaged } from './manage-classes.ts';
import type { Member } from './membership-store.ts';
import { assertPasswordResettable } from './person-rules.ts';
import type { PersonProfile } from './ports.ts';
import { managedSignInName, toAccountAddress } from './sign-in-name.ts';
import { makeTemporaryPassword } from './temporary-password.ts';

type StudentPorts = Pick<
  AccountPorts,
  'transact' | 'people' | 'identities' | 'newId' | 'randomBytes' | 'clock'
>;

interface NewStudent {
  displayName: string;
  localName: string;
  ageBand?: AgeBand | undefined;
}

/** A student of a class the caller runs. @throws AppError not-found for anybody else. */
async function selectStudent(
  stores: Pick<AccountStores, 'classes' | 'enrolments' | 'memberships'>,
  principal: Principal,
  classId: Id,
  personId: Id,
): Promise<Member> {
  await selectManaged(stores, principal, classId);
  const isStudent = await stores.enrolments.isStudentIn(classId, personId);
  const member = isStudent ? await stores.memberships.find(personId) : undefined;
  if (member !== undefined) return member;
  throw new AppError('not-found', 'There is no such student in this class.');
}

async function reserveName(stores: AccountStores, person: PersonProfile, signInName: string): Promise<void> {
  const inserted = await stores.memberships.insert({
    personId: person.personId,
    role: 'student',
    displayName: person.name,
    signInName,
    managed: true,
    timeZone: person.timeZone,
  });
  if (inserted === 'inserted') return;
  throw new AppError('conflict', `Somebody signs in as ${signInName} already.`, {
    hint: 'Choose another name, for example with a number behind it.',
    details: { fields: [{ path: 'localName', message: 'Taken' }] },
  });
}

async function selectSchoolSlug(stores: Pick<AccountStores, 'schools'>): Promise<string> {
  const school = await stores.schools.find();
  if (school === undefined) throw new AppError('internal', 'A transaction without its school.');
  return school.slug;
}

async function teacherProfile(ports: StudentPorts, personId: Id): Promise<PersonProfile> {
  const profile = await ports.people.findProfile(personId);
  if (profile === undefined) throw new AppError('unauthenticated', 'This account no longer exists.');
  return profile;
}

/**
 * Makes a student account without an address and enrols it. The school's own row reserves the sign-in name first;
 * the account is written last, by another database role, just before the commit: should the commit fail, the
 * account left over at that name is replaced by the next attempt, which must hold the same reservation.
 * @throws AppError not-found, conflict when the name is taken, unavailable.
 */
export async function createStudent(
  ports: StudentPorts,
  principal: Principal,
  classId: Id,
  student: NewStudent,
): Promise<classes.NewStudentAccount> {
  // Language and time zone of the teacher are the best guess for the class.
  const { locale, timeZone } = await teacherProfile(ports, principal.personId);
  const temporaryPassword = makeTemporaryPassword(ports.randomBytes);
  const personId = ports.newId();
  await ports.transact(principal, (stores) => selectManaged(stores, principal, classId));
  const passwordHash = await ports.people.hashPassword(temporaryPassword);
  const signInName = await ports.transact(principal, async (stores) => {
    await selectManaged(stores, principal, classId);
    const name = managedSignInName(student.localName, await selectSchoolSlug(stores));
    const address = toAccountAddress(name);
    const person = { personId, name: student.displayName, address, managed: true, locale, timeZone };
    await reserveName(stores, person, name);
    await enrol(ports, stores, { classId, personId, role: 'student', part: 'student' });
    await saidOfNew(stores, principal, personId, student.ageBand);
    await stores.audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'student.created',
      subject: student.displayName,
      details: { signInName: name, classId, ageBand: student.ageBand ?? null },
    });
    await ports.people.createManaged(person, passwordHash);
    return name;
  });
  return { personId, signInName, temporaryPassword };
}

/**
 * Gives a student whom the school made a new password and ends their sessions.
 * @throws AppError not-found, conflict for accounts that are not the school's, unavailable.
 */
export async function resetStudentPassword(
  ports: StudentPorts,
  principal: Principal,
  classId: Id,
  personId: Id,
): Promise<classes.NewStudentAccount> {
  const { schoolId, correlationId } = principal;
  const student = await ports.transact(principal, (stores) =>
    selectStudent(stores, principal, classId, personId),
  );
  assertPasswordResettable(student);
  const temporaryPassword = makeTemporaryPassword(ports.randomBytes);
  const record = {
    id: ports.newId(),
    actorId: principal.personId,
    action: 'student.password-reset',
    subject: student.displayName,
  };
  await ports.people.replacePassword(personId, await ports.people.hashPassword(temporaryPassword), {
    audit: { schoolId, correlationId, record },
  });
  ports.identities.forget(personId);
  return { personId, signInName: student.signInName, temporaryPassword };
}

/** Takes a student out of a class; their work stays. @throws AppError not-found. */
export async function removeStudent(
  ports: Pick<StudentPorts, 'transact' | 'newId'>,
  principal: Principal,
  classId: Id,
  personId: Id,
): Promise<void> {
  await ports.transact(principal, async (stores) => {
    const student = await selectStudent(stores, principal, classId, personId);
    await stores.enrolments.removeStudent(classId, personId);
    await stores.audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'class.student-removed',
      subject: student.displayName,
      details: { classId },
    });
  });
}
