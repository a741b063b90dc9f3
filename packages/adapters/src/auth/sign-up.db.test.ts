import {
  acceptInvitation,
  createClass,
  createInvite,
  getMe,
  joinClass,
  previewInvitation,
  renewJoinCode,
  revokeInvite,
  type SignUpRequest,
  signUp,
  updatePerson,
} from '@kindling/core/accounts';
import type { Role } from '@kindling/shared';
import {
  BENCH_PASSWORD,
  type BenchPerson,
  createFakeClock,
  createTestDatabase,
  openAccountBench,
  runAsOwner,
} from '@kindling/testkit';
import { describe, expect, test } from 'vitest';

const FROM = { address: '203.0.113.7', correlationId: 'test' };
const clock = createFakeClock(new Date());
const database = await createTestDatabase();
const { ports, openSchool, device } = openAccountBench(database, { clock: clock.now });
const school = await openSchool();
const teacher = await school.addPerson({ role: 'teacher', displayName: 'Mei Chen' });
const admin = await school.addPerson({ role: 'admin' });

let people = 0;
const request = (part: Partial<SignUpRequest>): SignUpRequest => {
  people += 1;
  return {
    displayName: 'Ana Torres',
    email: `ana${people}@example.org`,
    password: BENCH_PASSWORD,
    locale: 'es',
    timeZone: 'America/Bogota',
    ...part,
  };
};
const signUpWith = (part: Partial<SignUpRequest>) => signUp(ports, request(part), device(), 'test');

async function openClass(owner: BenchPerson = teacher) {
  const { id, joinCode } = await createClass(ports, owner, 'Year 9');
  return { classId: id, joinCode: joinCode ?? '' };
}

function identityOf(person: { personId: string; schoolId: string | null }) {
  return {
    ...person,
    sessionId: null,
    familyId: null,
    via: 'session',
    expiresAt: new Date(Date.now() + 60_000),
    locale: 'en',
  } as const;
}

async function inviteAs(inviter: BenchPerson, invited: Parameters<typeof createInvite>[2]) {
  const { invite, link } = await createInvite(ports, inviter, invited);
  return { invite, token: link.replace('/invitation/', '') };
}

/** Reads in the school as use cases do: the owner is under row-level security too. */
const readInSchool = (query: string) =>
  runAsOwner(database.urlFor('kindling_app'), `set app.school_id = '${school.schoolId}'`, query);

const eventsOf = (personId: string) =>
  runAsOwner(
    database.urlFor('kindling_worker'),
    `select name, payload from app.outbox where key = '${personId}' order by position`,
  );

describe('signing up with a join code', () => {
  test('makes a student of the class and school, signed in', async () => {
    const { classId, joinCode } = await openClass();
    const { me, setCookies } = await signUpWith({ joinCode });
    expect(me).toMatchObject({
      person: { displayName: 'Ana Torres', locale: 'es', timeZone: 'America/Bogota' },
      active: { schoolId: school.schoolId, schoolName: 'Maple School', role: 'student' },
    });
    const cookieHeader = setCookies[0]?.split(';')[0];
    const identity = await ports.identities.identify({ cookieHeader, authorizationHeader: undefined });
    expect(identity).toMatchObject({ personId: me.person.id, schoolId: school.schoolId });
    const enrolled = await ports.transact(teacher, (stores) =>
      stores.enrolments.isStudentIn(classId, me.person.id),
    );
    expect(enrolled).toBe(true);
  });

  test('leads nowhere with an unknown or a replaced code, and makes no account', async () => {
    const { classId, joinCode } = await openClass();
    const renewed = await renewJoinCode(ports, teacher, classId);
    const late = request({ joinCode });
    await expect(signUp(ports, late, device(), 'test')).rejects.toMatchObject({ code: 'not-found' });
    await expect(signUpWith({ joinCode: 'AAAAAA' })).rejects.toMatchObject({ code: 'not-found' });
    expect(await ports.people.verifyPassword(late.email, late.password)).toBeUndefined();
    await expect(signUpWith({ joinCode: renewed.joinCode ?? '' })).resolves.toBeDefined();
  });

  test('refuses an address that is taken, and does not say whose', async () => {
    const { joinCode } = await openClass();
    const first = request({ joinCode });
    await signUp(ports, first, device(), 'test');
    const other = { ...first, password: 'another long password' };
    await expect(signUp(ports, other, device(), 'test')).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is taken up again after it broke between account and school', async () => {
    const { joinCode } = await openClass();
    const wanted = request({ joinCode });
    const broken = { ...ports, transact: () => Promise.reject(new Error('killed')) };
    await expect(signUp(broken, wanted, device(), 'test')).rejects.toThrow('killed');
    const { me } = await signUp(ports, wanted, device(), 'test');
    expect(me.active?.role).toBe('student');
    expect(await eventsOf(me.person.id)).toHaveLength(1);
  });

  test('done twice changes nothing the second time', async () => {
    const { joinCode } = await openClass();
    const wanted = request({ joinCode });
    const first = await signUp(ports, wanted, device(), 'test');
    const second = await signUp(ports, wanted, device(), 'test');
    expect(second.me).toEqual(first.me);
    expect(await eventsOf(first.me.person.id)).toHaveLength(1);
  });

  test("refuses a school's address and an unknown time zone before anything is written", async () => {
    const { joinCode } = await openClass();
    const invalid = { code: 'invalid-input' };
    await expect(signUpWith({ joinCode, email: 'x@maple.kindling.invalid' })).rejects.toMatchObject(invalid);
    await expect(signUpWith({ joinCode, timeZone: 'Nowhere' })).rejects.toMatchObject(invalid);
  });
});

describe('joining a class when signed in', () => {
  test('joins its school too, tells the outbox and hides the code', async () => {
    const oak = await openSchool('Oak School');
    const ana = await oak.addPerson({ role: 'student' });
    const { classId, joinCode } = await openClass();
    const joined = await joinClass(ports, identityOf(ana), joinCode, { ...FROM, correlationId: 'request-7' });
    expect(joined).toMatchObject({
      id: classId,
      joinCode: null,
      studentCount: 1,
      teacherNames: ['Mei Chen'],
    });
    const { memberships } = await getMe(ports, identityOf(ana));
    expect(memberships.map(({ schoolName }) => schoolName)).toEqual(['Oak School', 'Maple School']);
    expect(await eventsOf(ana.personId)).toMatchObject([
      { name: 'school.class-joined', payload: { classId, personId: ana.personId, role: 'student' } },
    ]);
  });

  test('is no way back for a suspended member, nor a way in for a guardian', async () => {
    const { joinCode } = await openClass();
    const ana = await school.addPerson({ role: 'student' });
    await updatePerson(ports, admin, ana.personId, { status: 'suspended' });
    const guardian = await school.addPerson({ role: 'guardian' });
    for (const person of [ana, guardian]) {
      const attempt = joinClass(ports, identityOf(person), joinCode, FROM);
      await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  test('a teacher of another class learns there and keeps the role', async () => {
    const { joinCode } = await openClass();
    const colleague = await school.addPerson({ role: 'teacher' });
    const joined = await joinClass(ports, identityOf(colleague), joinCode, FROM);
    expect(joined).toMatchObject({ studentCount: 1, joinCode: null });
    expect((await getMe(ports, identityOf(colleague))).active?.role).toBe('teacher');
  });
});

describe('an invitation', () => {
  test.each(['student', 'teacher', 'admin'] as const)('makes a new %s', async (role: Role) => {
    const { token } = await inviteAs(admin, { role });
    const { me } = await signUpWith({ invitation: token });
    expect(me.active).toMatchObject({ schoolId: school.schoolId, role });
  });

  test('links a guardian to the student it names', async () => {
    const { classId, joinCode } = await openClass();
    const { me: student } = await signUpWith({ joinCode });
    const { token } = await inviteAs(teacher, { role: 'guardian', studentId: student.person.id });
    const { me } = await signUpWith({ invitation: token, displayName: 'Rosa Torres' });
    expect(me.active?.role).toBe('guardian');
    const viewer = { personId: me.person.id, role: 'guardian' as const };
    const seen = await ports.transact({ ...teacher, ...viewer }, (stores) =>
      stores.classes.listVisible(viewer, { limit: 10 }),
    );
    expect(seen.items.map(({ id }) => id)).toEqual([classId]);
  });

  test('tells whoever holds the link whose guardian they become, by first name and nothing more', async () => {
    const ana = await school.addPerson({ role: 'student', displayName: 'Ana Torres Vega' });
    const asGuardian = await inviteAs(admin, {
      role: 'guardian',
      studentId: ana.personId,
      email: 'r@example.org',
    });
    expect(await previewInvitation(ports, asGuardian.token, 'test')).toEqual({
      schoolName: 'Maple School',
      role: 'guardian',
      className: null,
      studentName: 'Ana',
      email: 'r@example.org',
    });
    const asTeacher = await inviteAs(admin, { role: 'teacher' });
    expect(await previewInvitation(ports, asTeacher.token, 'test')).toMatchObject({ studentName: null });
    await revokeInvite(ports, admin, asGuardian.invite.id);
    const ended = previewInvitation(ports, asGuardian.token, 'test');
    await expect(ended).rejects.toMatchObject({ code: 'gone' });
  });

  test('makes a teacher teach the class it names', async () => {
    const { classId } = await openClass();
    const { token } = await inviteAs(admin, { role: 'teacher', classId });
    const { me } = await signUpWith({ invitation: token, displayName: 'Tomas Reyes' });
    const view = await ports.transact(admin, (stores) =>
      stores.classes.findVisible({ personId: me.person.id, role: 'teacher' }, classId),
    );
    expect(view).toMatchObject({ part: 'teacher', teacherNames: ['Mei Chen', 'Tomas Reyes'] });
  });

  test('works once, whoever comes first', async () => {
    const { token } = await inviteAs(admin, { role: 'teacher' });
    const attempts = [1, 2, 3].map(() => signUpWith({ invitation: token }));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'gone' });
    }
  });

  test('ends after seven days and when it is revoked', async () => {
    const before = clock.now();
    const expiring = await inviteAs(admin, { role: 'teacher' });
    clock.advance(7 * 86_400_000);
    await expect(signUpWith({ invitation: expiring.token })).rejects.toMatchObject({ code: 'gone' });
    clock.set(before);
    const revoked = await inviteAs(admin, { role: 'teacher' });
    await revokeInvite(ports, admin, revoked.invite.id);
    await expect(signUpWith({ invitation: revoked.token })).rejects.toMatchObject({ code: 'gone' });
    await expect(signUpWith({ invitation: 'kin_unknown' })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('can be accepted by somebody signed in, but changes no role', async () => {
    const oak = await openSchool('Oak School');
    const stranger = await oak.addPerson({ role: 'admin' });
    const { token } = await inviteAs(admin, { role: 'teacher' });
    await acceptInvitation(ports, identityOf(stranger), token, 'test');
    const roles = (await getMe(ports, identityOf(stranger))).memberships.map(({ role }) => role);
    expect(roles).toEqual(['admin', 'teacher']);

    const student = await school.addPerson({ role: 'student' });
    const upward = await inviteAs(admin, { role: 'admin' });
    const attempt = acceptInvitation(ports, identityOf(student), upward.token, 'test');
    await expect(attempt).rejects.toMatchObject({ code: 'conflict' });
    // The refused one rolled everything back: the invitation is still good for whom it was meant.
    await expect(signUpWith({ invitation: upward.token })).resolves.toBeDefined();
  });

  test('is kept as a hash', async () => {
    const { token } = await inviteAs(admin, { role: 'teacher' });
    const rows = [
      ...(await readInSchool('select * from app.audit_log')),
      ...(await readInSchool('select * from app.invite')),
    ];
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain(token.slice(4));
  });
});

describe('who may invite whom', () => {
  test('a teacher: into their own classes, guardians of their own students', async () => {
    const mine = await openClass();
    const colleague = await school.addPerson({ role: 'teacher' });
    const theirs = await openClass(colleague);
    const { me: student } = await signUpWith({ joinCode: theirs.joinCode });
    const notFound = { code: 'not-found' };
    const outOfReach: Parameters<typeof inviteAs>[1][] = [
      { role: 'student', classId: theirs.classId },
      { role: 'guardian', studentId: student.person.id },
      { role: 'guardian', studentId: colleague.personId },
    ];
    // One after the other: a refusal that comes before anybody waits for it would be nobody's.
    for (const invite of outOfReach) await expect(inviteAs(teacher, invite)).rejects.toMatchObject(notFound);
    await expect(inviteAs(teacher, { role: 'student', classId: mine.classId })).resolves.toBeDefined();
    await expect(
      inviteAs(colleague, { role: 'guardian', studentId: student.person.id }),
    ).resolves.toBeDefined();
    await expect(inviteAs(teacher, { role: 'admin' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('an admin: anybody of the school, nobody of another', async () => {
    const oak = await openSchool('Oak School');
    const foreign = await oak.addPerson({ role: 'student' });
    const attempt = inviteAs(admin, { role: 'guardian', studentId: foreign.personId });
    await expect(attempt).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('an invite with an address enqueues its mail in the same transaction', async () => {
  const { invite, token } = await inviteAs(admin, { role: 'teacher', email: 'mei@example.org' });
  const jobs = await runAsOwner(
    database.ownerUrl,
    `select payload from graphile_worker._private_jobs job
       join graphile_worker._private_tasks task on task.id = job.task_id where task.identifier = 'mail.send-invite'`,
  );
  expect(JSON.stringify(jobs)).toContain(`http://localhost:3000/invitation/${token}`);
  expect(JSON.stringify(jobs)).toContain(invite.id);
});
