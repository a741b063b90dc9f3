import {
  changePassword,
  chooseSchool,
  createClass,
  joinClass,
  signIn,
  signOut,
  signOutEverywhere,
  updateMe,
} from '@kindling/core/accounts';
import { BENCH_PASSWORD, createFakeClock, createTestDatabase, openAccountBench } from '@kindling/testkit';
import { describe, expect, test } from 'vitest';

const clock = createFakeClock(new Date());
const FROM = { address: '203.0.113.7', correlationId: 'test' };
const { ports, openSchool, device } = openAccountBench(await createTestDatabase(), { clock: clock.now });
const school = await openSchool();
const NO_TOKEN = undefined;

/** What a browser sends back of a Set-Cookie header. */
function toCookieHeader(setCookies: string[]): string {
  return setCookies.map((header) => header.split(';')[0]).join('; ');
}

async function openSession(signInName: string) {
  const { me, setCookies } = await signIn(ports, { signInName, password: BENCH_PASSWORD }, device());
  const cookieHeader = `theme=dark; ${toCookieHeader(setCookies)}`;
  const identify = () => ports.identities.identify({ cookieHeader, authorizationHeader: NO_TOKEN });
  return { me, setCookies, cookieHeader, identify };
}

/** Lets everything that is remembered for a moment go stale. */
function waitForCaches(): void {
  clock.advance(5_001);
}

describe('a session', () => {
  test('names the person and their school, from the cookie alone', async () => {
    const ana = await school.addPerson({ role: 'student', displayName: 'Ana Torres' });
    const session = await openSession(ana.signInName);
    expect(session.me).toMatchObject({
      person: { id: ana.personId, displayName: 'Ana Torres', email: ana.signInName },
      active: { schoolId: school.schoolId, role: 'student' },
    });
    expect(await session.identify()).toMatchObject({
      personId: ana.personId,
      via: 'session',
      schoolId: school.schoolId,
      familyId: null,
      locale: 'en',
    });
  });

  test('says what the person reads the screens in, as soon as they have chosen', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const session = await openSession(ana.signInName);
    const identity = await session.identify();
    if (identity === undefined) throw new Error('The session was just opened');
    await updateMe(ports, identity, { locale: 'es' }, 'test');
    expect(await session.identify()).toMatchObject({ locale: 'es' });
  });

  test('travels in a cookie that scripts and other sites cannot use', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const { setCookies } = await openSession(ana.signInName);
    expect(setCookies).toHaveLength(1);
    expect(setCookies[0]).toMatch(/^kindling-session=[^;]+;/);
    expect(setCookies[0]).toMatch(/; HttpOnly/i);
    expect(setCookies[0]).toMatch(/; SameSite=Lax/i);
    expect(setCookies[0]).toMatch(/; Path=\//i);
    expect(setCookies[0]).not.toMatch(/; (Secure|Domain)/i);
  });

  test.each([
    ['no cookie', (_cookie: string) => undefined],
    ['another cookie only', () => 'theme=dark'],
    ['a changed signature', (cookie: string) => cookie.replace(/.{6}$/, 'AAAAAA')],
    ['a changed token', (cookie: string) => cookie.replace('kindling-session=', 'kindling-session=x')],
    ['an unsigned token', (cookie: string) => cookie.split('.')[0]],
  ])('is refused with %s', async (_case, change) => {
    const ana = await school.addPerson({ role: 'student' });
    const { cookieHeader } = await openSession(ana.signInName);
    const cookie = { cookieHeader: change(cookieHeader), authorizationHeader: NO_TOKEN };
    expect(await ports.identities.identify(cookie)).toBeUndefined();
  });

  test('ends at sign-out at once, and only that one', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const [home, library] = [await openSession(ana.signInName), await openSession(ana.signInName)];
    const identity = await home.identify();
    if (identity === undefined) throw new Error('not signed in');
    const setCookies = await signOut(ports, identity);
    expect(setCookies[0]).toMatch(/^kindling-session=;.*Max-Age=0/i);
    expect(await home.identify()).toBeUndefined();
    expect(await library.identify()).toBeDefined();
  });

  test('ends everywhere at once with sign-out everywhere, for this person only', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const ben = await school.addPerson({ role: 'student' });
    const [home, library] = [await openSession(ana.signInName), await openSession(ana.signInName)];
    const other = await openSession(ben.signInName);
    await Promise.all([home.identify(), library.identify(), other.identify()]);
    await signOutEverywhere(ports, ana);
    expect([await home.identify(), await library.identify()]).toEqual([undefined, undefined]);
    expect(await other.identify()).toBeDefined();
  });

  test('ends in another process within five seconds', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const session = await openSession(ana.signInName);
    expect(await session.identify()).toBeDefined();
    // What another process does: the row goes, this process is not told.
    await ports.sessions.closeAll(ana.personId);
    waitForCaches();
    expect(await session.identify()).toBeUndefined();
  });

  test('ends by itself after two weeks', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const session = await openSession(ana.signInName);
    const before = clock.now();
    clock.advance(14 * 86_400_000 + 60_000);
    expect(await session.identify()).toBeUndefined();
    clock.set(before);
  });
});

describe('changing the password', () => {
  test('ends every other session and leaves the own', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const [here, there] = [await openSession(ana.signInName), await openSession(ana.signInName)];
    const identity = await here.identify();
    if (identity === undefined) throw new Error('not signed in');
    const newPassword = 'purple lantern river';
    await changePassword(ports, identity, { currentPassword: BENCH_PASSWORD, newPassword }, 'here');
    expect(await here.identify()).toBeDefined();
    expect(await there.identify()).toBeUndefined();
    const again = signIn(ports, { signInName: ana.signInName, password: newPassword }, device());
    await expect(again).resolves.toMatchObject({ me: { person: { id: ana.personId } } });
    await expect(openSession(ana.signInName)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('needs the current one', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const { identify } = await openSession(ana.signInName);
    const identity = await identify();
    if (identity === undefined) throw new Error('not signed in');
    const change = { currentPassword: 'wrong horse battery', newPassword: 'purple lantern river' };
    await expect(changePassword(ports, identity, change, 'here')).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(await identify()).toBeDefined();
  });
});

test('a changed name and time zone reach the school, a changed language stays with the person', async () => {
  const ana = await school.addPerson({ role: 'student', displayName: 'Ana' });
  const identity = await (await openSession(ana.signInName)).identify();
  if (identity === undefined) throw new Error('not signed in');
  const change = { displayName: 'Ana Torres', locale: 'es', timeZone: 'America/Bogota' } as const;
  const me = await updateMe(ports, identity, change, 'test');
  expect(me.person).toMatchObject(change);
  const member = await ports.transact(ana, (stores) => stores.memberships.find(ana.personId));
  expect(member).toMatchObject({ displayName: 'Ana Torres', timeZone: 'America/Bogota' });
  await expect(updateMe(ports, identity, { timeZone: 'Mars/Olympus' }, 'test')).rejects.toMatchObject({
    code: 'invalid-input',
  });
});

describe('a person of two schools', () => {
  async function openPersonOfTwo() {
    const oak = await openSchool('Oak School');
    const ana = await school.addPerson({ role: 'student' });
    const oakTeacher = await oak.addPerson({ role: 'teacher' });
    const { joinCode } = await createClass(ports, oakTeacher, 'Year 9');
    const session = await openSession(ana.signInName);
    const identity = await session.identify();
    if (identity === undefined) throw new Error('not signed in');
    return { ana, oak, joinCode: joinCode ?? '', identity, ...session };
  }

  test('is where they joined last, and chooses again', async () => {
    const { oak, joinCode, identity, identify } = await openPersonOfTwo();
    await joinClass(ports, identity, joinCode, FROM);
    expect((await identify())?.schoolId).toBe(oak.schoolId);
    const me = await chooseSchool(ports, identity, school.schoolId);
    expect(me.active?.schoolId).toBe(school.schoolId);
    expect((await identify())?.schoolId).toBe(school.schoolId);
  });

  test('chooses only among their own', async () => {
    const { oak, identity } = await openPersonOfTwo();
    await expect(chooseSchool(ports, identity, oak.schoolId)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('cannot move an access token to another school', async () => {
    const { ana, oak, joinCode, identity } = await openPersonOfTwo();
    await joinClass(ports, identity, joinCode, FROM);
    const token = { ...identity, sessionId: null, familyId: ana.personId, via: 'token' } as const;
    const stay = await chooseSchool(ports, token, school.schoolId);
    expect(stay.active?.schoolId).toBe(school.schoolId);
    await expect(chooseSchool(ports, token, oak.schoolId)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

test('behind TLS the cookie is bound to the host', async () => {
  const tls = openAccountBench(await createTestDatabase(), { publicUrl: 'https://kindling.example' });
  const there = await tls.openSchool();
  const ana = await there.addPerson({ role: 'student' });
  const credentials = { signInName: ana.signInName, password: BENCH_PASSWORD };
  const { setCookies } = await signIn(tls.ports, credentials, tls.device());
  expect(setCookies[0]).toMatch(/^__Host-kindling-session=/);
  expect(setCookies[0]).toMatch(/; Secure/i);
  const cookie = { cookieHeader: toCookieHeader(setCookies), authorizationHeader: NO_TOKEN };
  expect(await tls.ports.identities.identify(cookie)).toMatchObject({ personId: ana.personId });
});
