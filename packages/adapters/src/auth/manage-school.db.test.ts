import {
  createClass,
  createInvite,
  createStudent,
  getClass,
  listAuditLog,
  listClasses,
  listInvites,
  listPeople,
  listRoster,
  removeStudent,
  renameClass,
  renewJoinCode,
  resetStudentPassword,
  revokeInvite,
  signIn,
  updatePerson,
} from '@kindling/core/accounts';
import type { Page, PageQuery, Role } from '@kindling/shared';
import { type BenchPerson, createTestDatabase, openAccountBench, runAsOwner } from '@kindling/testkit';
import { beforeAll, describe, expect, test } from 'vitest';

const database = await createTestDatabase();
const { ports, openSchool, device } = openAccountBench(database);
const school = await openSchool();
const teacher = await school.addPerson({ role: 'teacher', displayName: 'Mei Chen' });
const colleague = await school.addPerson({ role: 'teacher', displayName: 'Tomas Reyes' });
const admin = await school.addPerson({ role: 'admin', displayName: 'Ruth Adler' });
const stranger = await (await openSchool('Oak School')).addPerson({ role: 'admin' });
const notFound = { code: 'not-found' };
const page = { limit: 100 };

let students = 0;
async function addStudent(classId: string, displayName = 'Luis Vega') {
  students += 1;
  const account = await createStudent(ports, teacher, classId, { displayName, localName: `luis${students}` });
  const principal: BenchPerson = {
    ...account,
    role: 'student',
    schoolId: school.schoolId,
    correlationId: 'test',
    displayName,
  };
  return { ...account, principal };
}

async function actionsOf(principal: BenchPerson): Promise<string[]> {
  const { items } = await listAuditLog(ports, principal, page);
  return items.map((line) => `${line.actorName}: ${line.action} ${line.subject}`);
}

/** Reads a list page by page. */
async function readAll<Item>(
  read: (query: PageQuery) => Promise<Page<Item>>,
  limit: number,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items: more, nextCursor } = await read({ limit, ...(cursor === undefined ? {} : { cursor }) });
    items.push(...more);
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}

describe('classes', () => {
  test('are seen by who teaches, learns or administers, and by nobody else', async () => {
    const opened = await createClass(ports, teacher, 'Year 9');
    const { principal: luis } = await addStudent(opened.id);
    const outsider = await school.addPerson({ role: 'student' });
    const guardian = await school.addPerson({ role: 'guardian' });
    for (const principal of [teacher, admin, luis]) {
      expect(await getClass(ports, principal, opened.id)).toMatchObject({ id: opened.id, name: 'Year 9' });
    }
    for (const principal of [colleague, outsider, guardian, stranger]) {
      await expect(getClass(ports, principal, opened.id)).rejects.toMatchObject(notFound);
      const { items } = await listClasses(ports, principal, page);
      expect(items.map(({ id }) => id)).not.toContain(opened.id);
    }
    const codes = [teacher, admin, luis].map(
      async (principal) => (await getClass(ports, principal, opened.id)).joinCode,
    );
    expect(await Promise.all(codes)).toEqual([opened.joinCode, opened.joinCode, null]);
  });

  test('are changed by their teachers and admins only', async () => {
    const opened = await createClass(ports, teacher, 'Year 8');
    const { principal: luis } = await addStudent(opened.id);
    for (const principal of [colleague, luis, stranger]) {
      await expect(renameClass(ports, principal, opened.id, 'Mine')).rejects.toMatchObject(notFound);
      await expect(renewJoinCode(ports, principal, opened.id)).rejects.toMatchObject(notFound);
      await expect(listRoster(ports, principal, opened.id, page)).rejects.toMatchObject(notFound);
    }
    expect((await renameClass(ports, admin, opened.id, 'Year 8b')).name).toBe('Year 8b');
    const renewed = await renewJoinCode(ports, teacher, opened.id);
    expect(renewed.joinCode).not.toBe(opened.joinCode);
    expect(await getClass(ports, teacher, opened.id)).toEqual(renewed);
    expect(await actionsOf(admin)).toEqual(
      expect.arrayContaining([
        'Mei Chen: class.created Year 8',
        'Ruth Adler: class.renamed Year 8b',
        'Mei Chen: class.join-code-renewed Year 8b',
      ]),
    );
  });

  test('try another code when one is taken', async () => {
    const taken = await createClass(ports, teacher, 'First');
    const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
    const same = Uint8Array.from([...(taken.joinCode ?? '')].map((sign) => alphabet.indexOf(sign)));
    let draws = 0;
    const randomBytes = (count: number) => {
      draws += 1;
      return draws <= 2 ? same : ports.randomBytes(count);
    };
    const second = await createClass({ ...ports, randomBytes }, teacher, 'Second');
    expect(second.joinCode).not.toBe(taken.joinCode);
    expect(draws).toBe(3);
    const clash = renewJoinCode({ ...ports, randomBytes: () => same }, teacher, second.id);
    await expect(clash).rejects.toMatchObject({ code: 'conflict' });
    expect((await getClass(ports, teacher, second.id)).joinCode).toBe(second.joinCode);
  });
});

describe('students without e-mail', () => {
  test('get a name and a password that signs in', async () => {
    const opened = await createClass(ports, teacher, 'Year 5');
    const { signInName, temporaryPassword, personId } = await addStudent(opened.id);
    expect(signInName).toBe(`luis${students}@${school.slug}`);
    const { me } = await signIn(ports, { signInName, password: temporaryPassword }, device());
    expect(me).toMatchObject({ person: { id: personId, email: null }, active: { role: 'student' } });
    const roster = await listRoster(ports, teacher, opened.id, page);
    expect(roster.items).toMatchObject([{ personId, displayName: 'Luis Vega', managed: true, signInName }]);
  });

  test('have names of their own within the school, and the same in two schools', async () => {
    const opened = await createClass(ports, teacher, 'Year 5');
    const ana = { displayName: 'Ana', localName: 'ana' };
    await createStudent(ports, teacher, opened.id, ana);
    const again = createStudent(ports, teacher, opened.id, ana);
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    const there = await createClass(ports, stranger, 'Year 5');
    await expect(createStudent(ports, stranger, there.id, ana)).resolves.toBeDefined();
  });

  test('two teachers who take one name at the same time: one gets it, and that password works', async () => {
    const opened = await createClass(ports, teacher, 'Year 5');
    const attempts = [1, 2, 3].map(() =>
      createStudent(ports, teacher, opened.id, { displayName: 'Eva', localName: 'eva' }),
    );
    const made = (await Promise.allSettled(attempts)).flatMap((outcome) =>
      outcome.status === 'fulfilled' ? [outcome.value] : [],
    );
    expect(made).toHaveLength(1);
    const { signInName = '', temporaryPassword = '' } = made[0] ?? {};
    await expect(signIn(ports, { signInName, password: temporaryPassword }, device())).resolves.toBeDefined();
  });

  test('are made on the second try after a commit that failed', async () => {
    const opened = await createClass(ports, teacher, 'Year 5');
    const pia = { displayName: 'Pia', localName: 'pia' };
    const failsLate = {
      ...ports,
      people: {
        ...ports.people,
        async createManaged(...made: Parameters<typeof ports.people.createManaged>) {
          await ports.people.createManaged(...made);
          throw new Error('killed before the commit');
        },
      },
    };
    await expect(createStudent(failsLate, teacher, opened.id, pia)).rejects.toThrow('killed');
    const { signInName, temporaryPassword } = await createStudent(ports, teacher, opened.id, pia);
    await expect(signIn(ports, { signInName, password: temporaryPassword }, device())).resolves.toBeDefined();
  });

  test('are made by who runs the class only', async () => {
    const opened = await createClass(ports, teacher, 'Year 5');
    for (const principal of [colleague, stranger]) {
      const attempt = createStudent(ports, principal, opened.id, { displayName: 'X', localName: 'xyz' });
      await expect(attempt).rejects.toMatchObject(notFound);
    }
  });

  test('leave a class and keep their account', async () => {
    const opened = await createClass(ports, teacher, 'Year 5');
    const { personId, signInName, temporaryPassword } = await addStudent(opened.id, 'Noa');
    await expect(removeStudent(ports, colleague, opened.id, personId)).rejects.toMatchObject(notFound);
    await removeStudent(ports, teacher, opened.id, personId);
    await expect(removeStudent(ports, teacher, opened.id, personId)).rejects.toMatchObject(notFound);
    expect((await listRoster(ports, teacher, opened.id, page)).items).toEqual([]);
    await expect(signIn(ports, { signInName, password: temporaryPassword }, device())).resolves.toBeDefined();
    expect(await actionsOf(admin)).toContain('Mei Chen: class.student-removed Noa');
  });
});

describe('a new password for a student', () => {
  test('replaces the old one, ends sessions and is audited', async () => {
    const opened = await createClass(ports, teacher, 'Year 6');
    const { personId, signInName, temporaryPassword } = await addStudent(opened.id, 'Kai');
    const { setCookies } = await signIn(ports, { signInName, password: temporaryPassword }, device());
    const request = { cookieHeader: setCookies[0]?.split(';')[0], authorizationHeader: undefined };
    expect(await ports.identities.identify(request)).toBeDefined();
    const reset = await resetStudentPassword(ports, teacher, opened.id, personId);
    expect(reset).toMatchObject({ personId, signInName });
    expect(await ports.identities.identify(request)).toBeUndefined();
    const old = signIn(ports, { signInName, password: temporaryPassword }, device());
    await expect(old).rejects.toMatchObject({ code: 'unauthenticated' });
    const fresh = signIn(ports, { signInName, password: reset.temporaryPassword }, device());
    await expect(fresh).resolves.toBeDefined();
    const audit = await listAuditLog(ports, admin, page);
    expect(audit.items[0]).toMatchObject({
      action: 'student.password-reset',
      subject: 'Kai',
      actorName: 'Mei Chen',
    });
    expect(JSON.stringify(audit)).not.toContain(reset.temporaryPassword);
  });

  test('is no way into other accounts', async () => {
    const opened = await createClass(ports, teacher, 'Year 6');
    const { personId } = await addStudent(opened.id);
    const own = await school.addPerson({ role: 'student' });
    await ports.transact(teacher, (stores) => stores.enrolments.insert(opened.id, own.personId, 'student'));
    const conflict = { code: 'conflict' };
    await expect(resetStudentPassword(ports, teacher, opened.id, own.personId)).rejects.toMatchObject(
      conflict,
    );
    for (const principal of [colleague, stranger]) {
      const attempt = resetStudentPassword(ports, principal, opened.id, personId);
      await expect(attempt).rejects.toMatchObject(notFound);
    }
    const outside = resetStudentPassword(ports, teacher, opened.id, colleague.personId);
    await expect(outside).rejects.toMatchObject(notFound);
    // A student who became an admin took the account along; a teacher must not reach it any more.
    await updatePerson(ports, admin, personId, { role: 'admin' });
    await expect(resetStudentPassword(ports, teacher, opened.id, personId)).rejects.toMatchObject(conflict);
    await updatePerson(ports, admin, personId, { role: 'student' });
  });
});

describe('people', () => {
  test('change role and status, which counts at once', async () => {
    const ana = await school.addPerson({ role: 'student', displayName: 'Ana Torres' });
    await ports.identities.listMemberships(ana.personId);
    const row = await updatePerson(ports, admin, ana.personId, { role: 'teacher', status: 'suspended' });
    expect(row).toMatchObject({ personId: ana.personId, role: 'teacher', status: 'suspended' });
    expect(await ports.identities.listMemberships(ana.personId)).toMatchObject([
      { role: 'teacher', status: 'suspended' },
    ]);
    await updatePerson(ports, admin, ana.personId, { status: 'active' });
    const lines = (await actionsOf(admin)).filter((line) => line.endsWith('Ana Torres'));
    expect(lines.sort()).toEqual([
      'Ruth Adler: person.restored Ana Torres',
      'Ruth Adler: person.role-changed Ana Torres',
      'Ruth Adler: person.suspended Ana Torres',
    ]);
  });

  test('of another school do not exist', async () => {
    const attempt = updatePerson(ports, stranger, teacher.personId, { status: 'suspended' });
    await expect(attempt).rejects.toMatchObject(notFound);
    const { items } = await listPeople(ports, stranger, {}, page);
    const ids = items.map(({ personId }) => personId);
    expect(ids).toContain(stranger.personId);
    expect(ids).not.toContain(teacher.personId);
    expect((await listAuditLog(ports, stranger, page)).items.map(({ actorName }) => actorName)).not.toContain(
      'Mei Chen',
    );
  });

  test('keep one admin, also when two demote each other at the same moment', async () => {
    const elm = await openSchool('Elm School');
    const [one, other] = [await elm.addPerson({ role: 'admin' }), await elm.addPerson({ role: 'admin' })];
    const outcomes = await Promise.allSettled([
      updatePerson(ports, one, other.personId, { role: 'teacher' }),
      updatePerson(ports, other, one.personId, { status: 'suspended' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject({
      code: 'conflict',
    });
  });
});

describe('lists', () => {
  beforeAll(async () => {
    const names = ['ana', 'Ana', 'Älva', 'Zoe 100%', 'bo_b', 'Ben', 'ana'];
    for (const displayName of names)
      await elm().then((there) => there.addPerson({ role: 'student', displayName }));
  });

  let elmSchool: ReturnType<typeof openSchool> | undefined;
  function elm() {
    elmSchool ??= openSchool('Elm School');
    return elmSchool;
  }
  const inElm = async () => ({ ...admin, schoolId: (await elm()).schoolId });

  test.each([1, 2, 3, 100])('of people are complete and without repetition, %i at a time', async (limit) => {
    const principal = await inElm();
    const all = await readAll((query) => listPeople(ports, principal, {}, query), limit);
    expect(all).toHaveLength(7);
    expect(new Set(all.map(({ personId }) => personId)).size).toBe(7);
    const oneByOne = await listPeople(ports, principal, {}, page);
    expect(all).toEqual(oneByOne.items);
  });

  test('of people are searched by text, not by pattern', async () => {
    const principal = await inElm();
    const found = async (search: string) =>
      (await listPeople(ports, principal, { search }, page)).items.map(({ displayName }) => displayName);
    expect((await found('AN')).sort()).toEqual(['Ana', 'ana', 'ana']);
    expect(await found('%')).toEqual(['Zoe 100%']);
    expect(await found('_')).toEqual(['bo_b']);
    expect(await found("' or true --")).toEqual([]);
  });

  test('of people are filtered by role', async () => {
    const roles: Role[] = ['student', 'teacher'];
    const counts = roles.map(
      async (role) => (await listPeople(ports, await inElm(), { role }, page)).items.length,
    );
    expect(await Promise.all(counts)).toEqual([7, 0]);
  });

  test('of classes, rosters, invites and the audit log page through everything', async () => {
    const ash = await openSchool('Ash School');
    const mei = await ash.addPerson({ role: 'teacher' });
    for (const name of ['b', 'A', 'c', 'a', 'B']) await createClass(ports, mei, name);
    const listed = await readAll((query) => listClasses(ports, mei, query), 2);
    expect(listed.map(({ name }) => name.toLowerCase())).toEqual(['a', 'a', 'b', 'b', 'c']);
    const classId = listed[0]?.id ?? '';
    for (let count = 0; count < 5; count += 1) {
      const student = await ash.addPerson({ role: 'student' });
      await ports.transact(mei, (stores) => stores.enrolments.insert(classId, student.personId, 'student'));
      await createInvite(ports, mei, { role: 'student', classId });
    }
    const roster = await readAll((query) => listRoster(ports, mei, classId, query), 2);
    expect(new Set(roster.map(({ personId }) => personId)).size).toBe(5);
    const invites = await readAll((query) => listInvites(ports, mei, query), 2);
    expect(new Set(invites.map(({ id }) => id)).size).toBe(5);
    const times = invites.map(({ createdAt }) => createdAt);
    expect(times).toEqual([...times].sort().reverse());
    const audit = await readAll((query) => listAuditLog(ports, mei, query), 3);
    expect(new Set(audit.map(({ id }) => id)).size).toBe(10);
  });
});

describe('invites', () => {
  test('are listed and revoked by their maker and by admins', async () => {
    const opened = await createClass(ports, colleague, 'Year 7');
    const { invite } = await createInvite(ports, colleague, { role: 'student', classId: opened.id });
    const listed = async (principal: BenchPerson) =>
      (await listInvites(ports, principal, page)).items.map(({ id }) => id);
    expect(await listed(colleague)).toContain(invite.id);
    expect(await listed(admin)).toContain(invite.id);
    expect(await listed(teacher)).not.toContain(invite.id);
    for (const principal of [teacher, stranger]) {
      await expect(revokeInvite(ports, principal, invite.id)).rejects.toMatchObject(notFound);
    }
    await revokeInvite(ports, admin, invite.id);
    await revokeInvite(ports, admin, invite.id);
    const { items } = await listInvites(ports, colleague, page);
    expect(items[0]).toMatchObject({ id: invite.id, status: 'revoked' });
    const lines = (await actionsOf(admin)).filter((line) => line.includes('invite.revoked'));
    expect(lines).toHaveLength(1);
  });
});

test.each([{ status: 'suspended' }, { role: 'teacher' }] as const)(
  'who is no longer what they were (%o) has no way back in by invitations of their own',
  async (change) => {
    const leaving = await school.addPerson({ role: 'admin' });
    const { invite } = await createInvite(ports, leaving, { role: 'admin' });
    const { invite: another } = await createInvite(ports, admin, { role: 'admin' });
    await updatePerson(ports, admin, leaving.personId, change);
    const { items } = await listInvites(ports, admin, page);
    const statusOf = ({ id }: { id: string }) => items.find((one) => one.id === id)?.status;
    expect([statusOf(invite), statusOf(another)]).toEqual(['revoked', 'open']);
  },
);

test('nobody rewrites the audit log', async () => {
  const change = "update app.audit_log set action = 'nothing'";
  await expect(runAsOwner(database.urlFor('kindling_app'), change)).rejects.toThrow(/permission denied/);
  const remove = 'delete from app.audit_log';
  await expect(runAsOwner(database.urlFor('kindling_app'), remove)).rejects.toThrow(/permission denied/);
});
