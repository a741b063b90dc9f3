import { createTokens } from '@kindling/core/accounts';
import {
  BENCH_PASSWORD,
  createFakeClock,
  createTestDatabase,
  openAccountBench,
  runAsOwner,
} from '@kindling/testkit';
import { afterAll, expect, test } from 'vitest';
import { openPool } from '../postgres/database.ts';
import { createAuthDatabase } from './auth-database.ts';
import { purgeExpired } from './purge-expired.ts';

const DAY_MS = 86_400_000;
const clock = createFakeClock(new Date());
const database = await createTestDatabase();
const { ports, openSchool, device } = openAccountBench(database, { clock: clock.now });
const school = await openSchool();
const idleErrors: Error[] = [];
const pool = openPool({
  url: database.urlFor('kindling_auth'),
  maxConnections: 1,
  applicationName: 'test',
  onIdleError: (error) => void idleErrors.push(error),
});
afterAll(async () => {
  await pool.end();
  expect(idleErrors).toEqual([]);
});

const purge = (at: Date) => purgeExpired(createAuthDatabase(pool), at, new AbortController().signal);

async function countAll(): Promise<Record<string, number>> {
  const tables = ['session', 'token_family', 'refresh_token', 'signing_key'];
  const counts = tables.map((table) => `(select count(*)::int from auth.${table}) as ${table}`);
  const [row] = await runAsOwner(database.ownerUrl, `select ${counts.join(', ')}`);
  return row as Record<string, number>;
}

test('what may still be used stays, what ended goes, private keys included', async () => {
  const ana = await school.addPerson({ role: 'student' });
  await ports.sessions.open(ana.personId, school.schoolId, device());
  await createTokens(ports, { signInName: ana.signInName, password: BENCH_PASSWORD }, device().address);
  const all = { session: 1, token_family: 1, refresh_token: 1, signing_key: 1 };

  await purge(clock.now());
  expect(await countAll()).toEqual(all);

  const twoDaysOn = new Date(clock.now().getTime() + 2 * DAY_MS);
  await purge(twoDaysOn);
  expect(await countAll()).toEqual({ ...all, token_family: 0, refresh_token: 0 });

  const hundredDaysOn = new Date(clock.now().getTime() + 100 * DAY_MS);
  await purge(hundredDaysOn);
  expect(await countAll()).toEqual({ session: 0, token_family: 0, refresh_token: 0, signing_key: 0 });
});
