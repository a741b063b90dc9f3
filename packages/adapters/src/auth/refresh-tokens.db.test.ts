import { createTokens, refreshTokens, updatePerson } from '@kindling/core/accounts';
import {
  BENCH_PASSWORD,
  createFakeClock,
  createTestDatabase,
  openAccountBench,
  runAsOwner,
} from '@kindling/testkit';
import { describe, expect, test } from 'vitest';

const clock = createFakeClock(new Date());
const database = await createTestDatabase();
const { ports, openSchool, device } = openAccountBench(database, { clock: clock.now });
const school = await openSchool();
const refused = { code: 'unauthenticated' };

async function signInClient() {
  const person = await school.addPerson({ role: 'student', displayName: 'Ana Torres' });
  const credentials = { signInName: person.signInName, password: BENCH_PASSWORD };
  return { person, pair: await createTokens(ports, credentials, device().address) };
}
const refresh = (token: string) => refreshTokens(ports, token, 'request-1');

async function isAccepted(accessToken: string): Promise<boolean> {
  clock.advance(5_001);
  const request = { cookieHeader: undefined, authorizationHeader: `Bearer ${accessToken}` };
  return (await ports.identities.identify(request)) !== undefined;
}

async function auditLines() {
  const admin = await school.addPerson({ role: 'admin' });
  const { items } = await ports.transact(admin, (stores) => stores.audit.list({ limit: 100 }));
  return items.filter((line) => line.action === 'refresh-token.reused');
}

describe('a refresh token', () => {
  test('gives a new pair of the same family, whose end does not move', async () => {
    const { pair } = await signInClient();
    clock.advance(60_000);
    const next = await refresh(pair.refreshToken);
    expect(next.refreshToken).not.toBe(pair.refreshToken);
    expect(next.accessToken).not.toBe(pair.accessToken);
    expect(next.refreshExpiresAt).toBe(pair.refreshExpiresAt);
    expect(Date.parse(pair.refreshExpiresAt) - clock.now().getTime()).toBe(24 * 3_600_000 - 60_000);
    expect(await isAccepted(next.accessToken)).toBe(true);
  });

  test('gives the very same pair again within ten seconds', async () => {
    const { pair } = await signInClient();
    const next = await refresh(pair.refreshToken);
    clock.advance(9_999);
    expect(await refresh(pair.refreshToken)).toEqual(next);
    const further = await refresh(next.refreshToken);
    expect(further.refreshToken).not.toBe(next.refreshToken);
  });

  test('gives requests at the same time one pair', async () => {
    const { pair } = await signInClient();
    const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(pair.refreshToken)));
    expect(new Set(answers.map((answer) => answer.refreshToken)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.accessToken)).size).toBe(1);
  });

  test('used again later revokes its family and is told to the audit log', async () => {
    const { pair } = await signInClient();
    const other = await signInClient();
    const before = (await auditLines()).length;
    const next = await refresh(pair.refreshToken);
    clock.advance(10_001);
    await expect(refresh(pair.refreshToken)).rejects.toMatchObject(refused);
    await expect(refresh(next.refreshToken)).rejects.toMatchObject(refused);
    expect(await isAccepted(next.accessToken)).toBe(false);
    expect(await isAccepted(other.pair.accessToken)).toBe(true);
    const [line, ...older] = await auditLines();
    expect(older).toHaveLength(before);
    expect(line).toMatchObject({ actorName: null, subject: 'Ana Torres' });
    expect(JSON.stringify(line)).not.toContain('krt_');
  });

  test('whose successor is in use revokes its family even within ten seconds', async () => {
    const { pair } = await signInClient();
    const next = await refresh(pair.refreshToken);
    const further = await refresh(next.refreshToken);
    await expect(refresh(pair.refreshToken)).rejects.toMatchObject(refused);
    await expect(refresh(further.refreshToken)).rejects.toMatchObject(refused);
  });

  test('reused twice is told once', async () => {
    const { pair } = await signInClient();
    await refresh(pair.refreshToken);
    clock.advance(10_001);
    const before = (await auditLines()).length;
    for (let tries = 0; tries < 3; tries += 1) {
      await expect(refresh(pair.refreshToken)).rejects.toMatchObject(refused);
    }
    expect(await auditLines()).toHaveLength(before + 1);
  });

  test('ends with its family after 24 hours, however often it is renewed', async () => {
    const { pair } = await signInClient();
    let token = pair.refreshToken;
    for (let hours = 0; hours < 23; hours += 1) {
      clock.advance(3_600_000);
      token = (await refresh(token)).refreshToken;
    }
    clock.advance(3_600_000);
    await expect(refresh(token)).rejects.toMatchObject(refused);
  });

  test.each(['krt_unknown', '', 'x'.repeat(200)])('that is not ours is refused: %s', async (token) => {
    await expect(refresh(token)).rejects.toMatchObject(refused);
  });

  test('can be revoked, and revoking what is not ours does nothing', async () => {
    const { pair } = await signInClient();
    await ports.refreshTokens.revokeFamilyOf('krt_unknown');
    await ports.refreshTokens.revokeFamilyOf(pair.refreshToken);
    await expect(refresh(pair.refreshToken)).rejects.toMatchObject(refused);
    expect(await isAccepted(pair.accessToken)).toBe(false);
  });

  test('stops when the person is suspended at the school', async () => {
    const { person, pair } = await signInClient();
    const admin = await school.addPerson({ role: 'admin' });
    await updatePerson(ports, admin, person.personId, { status: 'suspended' });
    await expect(refresh(pair.refreshToken)).rejects.toMatchObject(refused);
    await updatePerson(ports, admin, person.personId, { status: 'active' });
    await expect(refresh(pair.refreshToken)).rejects.toMatchObject(refused);
  });

  test('is nowhere in the database', async () => {
    const { pair } = await signInClient();
    await refresh(pair.refreshToken);
    const rows = await runAsOwner(
      database.ownerUrl,
      'select token.*, family.* from auth.refresh_token token join auth.token_family family on family.id = family_id',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(pair.refreshToken.slice(4));
  });
});

describe('the school of a token', () => {
  test('must be named by a person of two schools', async () => {
    const { person } = await signInClient();
    const oak = await openSchool('Oak School');
    await ports.transact({ schoolId: oak.schoolId, correlationId: 'test' }, (stores) =>
      stores.memberships.insert({
        personId: person.personId,
        role: 'teacher',
        displayName: 'Ana',
        signInName: person.signInName,
        managed: false,
        timeZone: 'UTC',
      }),
    );
    ports.identities.forget(person.personId);
    const credentials = { signInName: person.signInName, password: BENCH_PASSWORD };
    await expect(createTokens(ports, credentials, 'b')).rejects.toMatchObject({ code: 'invalid-input' });
    const named = await createTokens(ports, { ...credentials, schoolId: oak.schoolId }, 'b');
    expect(await isAccepted(named.accessToken)).toBe(true);
    const elsewhere = await openSchool('Elm School');
    const foreign = createTokens(ports, { ...credentials, schoolId: elsewhere.schoolId }, 'b');
    await expect(foreign).rejects.toMatchObject({ code: 'forbidden' });
  });
});
