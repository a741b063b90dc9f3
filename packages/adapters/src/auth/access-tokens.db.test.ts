import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { createTokens, signOut, signOutEverywhere } from '@kindling/core/accounts';
import {
  BENCH_PASSWORD,
  createFakeClock,
  createTestDatabase,
  openAccountBench,
  runAsOwner,
} from '@kindling/testkit';
import { decodeJwt, decodeProtectedHeader, exportSPKI, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPool } from '../postgres/database.ts';
import { createAuthDatabase } from './auth-database.ts';
import { deriveKey } from './secrets.ts';
import { createSigningKeys } from './signing-keys.ts';

const DAY_MS = 86_400_000;
const clock = createFakeClock(new Date());
const database = await createTestDatabase();
const { ports, openSchool, device } = openAccountBench(database, { clock: clock.now });
const school = await openSchool();
const issuer = 'http://localhost:3000';

function identify(accessToken: string) {
  return ports.identities.identify({ cookieHeader: undefined, authorizationHeader: `Bearer ${accessToken}` });
}

async function signInClient(role: 'student' | 'teacher' = 'student') {
  const person = await school.addPerson({ role });
  const pair = await createTokens(
    ports,
    { signInName: person.signInName, password: BENCH_PASSWORD },
    device().address,
  );
  return { person, ...pair };
}

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

describe('an access token', () => {
  test('carries the agreed claims for 15 minutes and is accepted', async () => {
    const { person, accessToken, accessExpiresAt } = await signInClient('teacher');
    expect(decodeProtectedHeader(accessToken)).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
    const claims = decodeJwt(accessToken);
    expect(claims).toMatchObject({
      iss: issuer,
      aud: 'kindling',
      sub: person.personId,
      school: school.schoolId,
      role: 'teacher',
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(900);
    expect(Date.parse(accessExpiresAt)).toBe((claims.exp ?? 0) * 1000);
    expect(await identify(accessToken)).toMatchObject({
      personId: person.personId,
      via: 'token',
      schoolId: school.schoolId,
      sessionId: null,
      locale: 'en',
    });
  });

  test('is refused after its time', async () => {
    const { accessToken } = await signInClient();
    const before = clock.now();
    clock.advance(15 * 60_000 - 1_000);
    expect(await identify(accessToken)).toBeDefined();
    clock.advance(7_000);
    expect(await identify(accessToken)).toBeUndefined();
    clock.set(before);
  });

  test('ends with its family: sign-out and sign-out everywhere', async () => {
    const first = await signInClient();
    const identity = await identify(first.accessToken);
    if (identity === undefined) throw new Error('not signed in');
    await signOut(ports, identity);
    expect(await identify(first.accessToken)).toBeUndefined();
    const second = await signInClient();
    expect(await identify(second.accessToken)).toBeDefined();
    await signOutEverywhere(ports, second.person);
    expect(await identify(second.accessToken)).toBeUndefined();
  });
});

describe('a forged token is nobody', () => {
  let good: string;
  let claims: ReturnType<typeof decodeJwt>;
  let kid: string;
  let publicPem: string;
  const attacker = generateKeyPairSync('rsa', { modulusLength: 2048 });

  beforeAll(async () => {
    good = (await signInClient()).accessToken;
    claims = decodeJwt(good);
    kid = decodeProtectedHeader(good).kid ?? '';
    const [shown] = await ports.accessTokens.listPublicKeys();
    if (shown === undefined) throw new Error('no key is shown');
    publicPem = await exportSPKI(createPublicKey({ key: { ...shown }, format: 'jwk' }));
  });

  const withAttackersKey = (header: Record<string, unknown>, changed: Record<string, unknown> = {}) =>
    new SignJWT({ ...claims, ...changed })
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', ...header })
      .sign(attacker.privateKey);

  const attacks: [string, () => Promise<string> | string][] = [
    ['alg none', () => `${encode({ alg: 'none', typ: 'at+jwt', kid })}.${encode(claims)}.`],
    [
      'alg None with a signature',
      () => `${encode({ alg: 'None', typ: 'at+jwt', kid })}.${encode(claims)}.AAAA`,
    ],
    [
      'HS256 keyed with the public key',
      () => {
        const body = `${encode({ alg: 'HS256', typ: 'at+jwt', kid })}.${encode(claims)}`;
        return `${body}.${createHmac('sha256', publicPem).update(body).digest('base64url')}`;
      },
    ],
    ['the right kid and a wrong key', () => withAttackersKey({ kid })],
    ['an unknown kid', () => withAttackersKey({ kid: 'mine' })],
    ['no kid', () => withAttackersKey({})],
    [
      'a key of its own in the header',
      () => withAttackersKey({ kid, jwk: attacker.publicKey.export({ format: 'jwk' }) }),
    ],
    [
      'a key address in the header',
      () => withAttackersKey({ kid, jku: 'https://attacker.example/jwks.json' }),
    ],
    [
      'changed claims under the old signature',
      () => {
        const [header, , signature] = good.split('.');
        return `${header}.${encode({ ...claims, role: 'admin' })}.${signature}`;
      },
    ],
    ['no signature', () => `${good.split('.').slice(0, 2).join('.')}.`],
    ['text', () => 'not.a.token'],
  ];

  test.each(attacks)('%s', async (_case, forge) => {
    expect(await identify(good)).toBeDefined();
    expect(await identify(await forge())).toBeUndefined();
  });

  test.each([
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['another audience', { aud: 'elsewhere' }],
    ['no expiry', { exp: undefined }],
    ['an expiry in the past', { exp: 1 }],
    ['no family', { family: undefined }],
    ['a school that is no id', { school: 'maple' }],
    ["somebody else's family", { sub: '0192f1a0-0000-7000-8000-000000000002' }],
  ])('our own key with %s', async (_case, changed) => {
    expect(await identify(await signWithOurKey({ ...claims, ...changed }))).toBeUndefined();
  });

  test('our own key and the right claims, but another kind of token', async () => {
    expect(await identify(await signWithOurKey(claims))).toBeDefined();
    expect(await identify(await signWithOurKey(claims, 'JWT'))).toBeUndefined();
  });

  async function signWithOurKey(payload: Record<string, unknown>, typ = 'at+jwt'): Promise<string> {
    const idleErrors: Error[] = [];
    const pool = openPool({
      url: database.urlFor('kindling_auth'),
      maxConnections: 1,
      applicationName: 'test',
      onIdleError: (error) => void idleErrors.push(error),
    });
    const keys = createSigningKeys(
      createAuthDatabase(pool),
      clock.now,
      deriveKey(database.secret, 'signing-keys'),
    );
    const key = await keys.current();
    await pool.end();
    expect(idleErrors).toEqual([]);
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ, kid: key.kid }).sign(key.privateKey);
  }
});

describe('signing keys', () => {
  test('are shown without their private half', async () => {
    for (const key of await ports.accessTokens.listPublicKeys()) {
      expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    }
  });

  test('lie sealed in the database', async () => {
    await ports.accessTokens.listPublicKeys();
    const [row] = await runAsOwner(database.ownerUrl, 'select * from auth.signing_key limit 1');
    const text = JSON.stringify(row) + Buffer.from(row?.private_key_sealed as Buffer).toString('latin1');
    expect(text).not.toMatch(/PRIVATE KEY|"d":|"p":|"q":/);
  });

  test('are made once by processes that start together', async () => {
    const fresh = await createTestDatabase();
    const processes = Array.from({ length: 4 }, () => openAccountBench(fresh).ports.accessTokens);
    const shown = await Promise.all(processes.map((tokens) => tokens.listPublicKeys()));
    expect(new Set(shown.flat().map((key) => key.kid)).size).toBe(1);
  });

  test('are made anew when the install gets another secret: everybody signs in again', async () => {
    const fresh = await createTestDatabase();
    const before = openAccountBench(fresh);
    const ana = await (await before.openSchool()).addPerson({ role: 'student' });
    const credentials = { signInName: ana.signInName, password: BENCH_PASSWORD };
    const old = await createTokens(before.ports, credentials, 'a');

    const { ports: after } = openAccountBench({
      ...fresh,
      secret: 'another secret, of more than 32 characters',
    });
    const pair = await createTokens(after, credentials, 'a');
    const bearer = ({ accessToken }: typeof pair) => ({
      cookieHeader: undefined,
      authorizationHeader: `Bearer ${accessToken}`,
    });
    expect(await after.identities.identify(bearer(pair))).toMatchObject({ personId: ana.personId });
    expect(await after.identities.identify(bearer(old))).toBeUndefined();
    expect(await after.accessTokens.listPublicKeys()).toHaveLength(1);
  });

  test('change every 90 days: the next is shown before it signs, the old verifies until its tokens end', async () => {
    const fresh = await createTestDatabase();
    const time = createFakeClock(new Date());
    const there = openAccountBench(fresh, { clock: time.now });
    const maple = await there.openSchool();
    const ana = await maple.addPerson({ role: 'student' });
    const credentials = { signInName: ana.signInName, password: BENCH_PASSWORD };
    const kidOf = (token: string) => decodeProtectedHeader(token).kid;
    const shownKids = async () => (await there.ports.accessTokens.listPublicKeys()).map((key) => key.kid);

    const first = await createTokens(there.ports, credentials, 'a');
    expect(await shownKids()).toEqual([kidOf(first.accessToken)]);

    time.advance(89 * DAY_MS);
    const shortlyBefore = await createTokens(there.ports, credentials, 'a');
    expect(kidOf(shortlyBefore.accessToken)).toBe(kidOf(first.accessToken));
    expect(await shownKids()).toHaveLength(2);

    time.advance(DAY_MS - 60_000);
    const last = await createTokens(there.ports, credentials, 'a');
    expect(kidOf(last.accessToken)).toBe(kidOf(first.accessToken));

    time.advance(120_000);
    const next = await createTokens(there.ports, credentials, 'a');
    expect(kidOf(next.accessToken)).not.toBe(kidOf(first.accessToken));
    for (const token of [last, next]) {
      const request = { cookieHeader: undefined, authorizationHeader: `Bearer ${token.accessToken}` };
      expect(await there.ports.identities.identify(request)).toBeDefined();
    }
    time.advance(2 * 3_600_000);
    expect(await shownKids()).toEqual([kidOf(next.accessToken)]);
  });
});
