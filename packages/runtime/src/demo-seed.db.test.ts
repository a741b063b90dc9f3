import { changePassword, getClass, listRoster, signIn } from '@kindling/core/accounts';
import { createTestDatabase, openAccountBench, runAsOwner } from '@kindling/testkit';
import { expect, test } from 'vitest';
import { seedDemo } from './demo-seed.ts';

const database = await createTestDatabase();
const { ports, device } = openAccountBench(database);

async function countRows(): Promise<Record<string, unknown>> {
  const tables = ['membership', 'class', 'enrolment', 'guardian_link', 'audit_log'];
  const { schoolId } = await seedDemo(ports);
  const counts = tables.map((table) => `(select count(*)::int from app.${table}) as ${table}`);
  const [row] = await runAsOwner(
    database.urlFor('kindling_app'),
    `set app.school_id = '${schoolId}'`,
    `select ${counts.join(', ')}`,
  );
  return row ?? {};
}

test('every demo account signs in, as what it says it is', async () => {
  const { accounts } = await seedDemo(ports);
  expect(accounts.map(({ role }) => role).sort()).toEqual([
    'admin',
    'guardian',
    'student',
    'student',
    'teacher',
  ]);
  for (const { signInName, password, role, displayName } of accounts) {
    const { me } = await signIn(ports, { signInName, password }, device());
    expect(me).toMatchObject({
      person: { displayName, signInName },
      active: { schoolName: 'Maple School', role },
    });
  }
});

test('the class has its teacher, both students and the join code', async () => {
  const { schoolId, joinCode, accounts } = await seedDemo(ports);
  expect(joinCode).toBe('KNDL42');
  const target = await ports.directory.findJoinTarget(joinCode);
  expect(target).toMatchObject({ schoolId, className: 'Year 9' });
  const mei = accounts.find(({ role }) => role === 'teacher');
  const personId = await ports.people.verifyPassword(mei?.signInName ?? '', mei?.password ?? '');
  const teacher = { schoolId, personId: personId ?? '', role: 'teacher', correlationId: 'test' } as const;
  const classId = target?.classId ?? '';
  expect(await getClass(ports, teacher, classId)).toMatchObject({
    studentCount: 2,
    teacherNames: ['Mei Chen'],
    joinCode,
  });
  const roster = await listRoster(ports, teacher, classId, { limit: 10 });
  expect(roster.items.map(({ signInName, managed }) => ({ signInName, managed }))).toEqual([
    { signInName: 'ana@maple.example', managed: false },
    { signInName: 'luis@maple', managed: true },
  ]);
});

test('seeding again changes nothing, also after a seed that broke half-way', async () => {
  const before = await countRows();
  expect(before).toEqual({ membership: 5, class: 1, enrolment: 3, guardian_link: 1, audit_log: 0 });
  expect(await countRows()).toEqual(before);
  const fresh = openAccountBench(await createTestDatabase());
  const broken = { ...fresh.ports, transact: () => Promise.reject(new Error('killed')) };
  await expect(seedDemo(broken)).rejects.toThrow('killed');
  const { accounts } = await seedDemo(fresh.ports);
  const [first] = accounts;
  const credentials = { signInName: first?.signInName ?? '', password: first?.password ?? '' };
  await expect(signIn(fresh.ports, credentials, device())).resolves.toBeDefined();
});

test('a changed password stays changed', async () => {
  const { accounts, schoolId } = await seedDemo(ports);
  const ruth = accounts.find(({ role }) => role === 'admin');
  const signInName = ruth?.signInName ?? '';
  const personId = (await ports.people.verifyPassword(signInName, ruth?.password ?? '')) ?? '';
  const session = {
    sessionId: null,
    familyId: null,
    via: 'session',
    schoolId,
    expiresAt: new Date(),
    locale: 'en',
  } as const;
  const change = { currentPassword: ruth?.password ?? '', newPassword: 'a password of my own' };
  await changePassword(ports, { personId, ...session }, change, 'here');
  await seedDemo(ports);
  const signedIn = signIn(ports, { signInName, password: 'a password of my own' }, device());
  await expect(signedIn).resolves.toBeDefined();
});

test('a school of that short name which is not the demo stays alone, and nobody gets an account', async () => {
  const other = await createTestDatabase();
  const bench = openAccountBench(other);
  const schoolId = '01990000-0000-7000-8000-000000000001';
  await bench.ports.transact({ schoolId, correlationId: 'test' }, ({ schools }) =>
    schools.insert({ name: 'Real Maple', slug: 'maple' }),
  );
  await expect(seedDemo(bench.ports)).rejects.toMatchObject({
    code: 'conflict',
    hint: expect.stringContaining('KINDLING_DEMO=0'),
  });
  const [{ people } = {}] = await runAsOwner(
    other.ownerUrl,
    'select count(*)::int as people from auth.person',
  );
  expect(people).toBe(0);
});
