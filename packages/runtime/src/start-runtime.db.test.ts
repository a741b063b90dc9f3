import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, runAsOwner } from '@kindling/testkit';
import { afterAll, expect, test } from 'vitest';
import { type Config, readConfig } from './config.ts';
import { createLogger } from './logger.ts';
import { startRuntime } from './start-runtime.ts';

const place = await createTestDatabase();
const stateFolder = await mkdtemp(join(tmpdir(), 'kindling-runtime-'));
afterAll(() => rm(stateFolder, { recursive: true, force: true }));
const log = createLogger({ level: 'fatal', file: join(stateFolder, 'app.log') });

function configWith(change: Partial<Config> = {}): Config {
  const environment = { KINDLING_SECRET: place.secret, DATABASE_URL: place.ownerUrl, KINDLING_DEMO: '1' };
  return { ...readConfig(environment, stateFolder), ...change };
}

/** Names of our connections to this database, whichever role opened them. */
async function connections(): Promise<string[]> {
  const rows = await runAsOwner(
    place.ownerUrl,
    `select distinct application_name as name from pg_stat_activity
      where datname = current_database() and application_name like 'kindling%' order by 1`,
  );
  return rows.map((row) => String(row.name));
}

test('opens what its roles need, says so, and leaves nothing behind when it stops', async () => {
  const said: string[] = [];
  const runtime = await startRuntime(configWith(), log, (message) => said.push(message));
  expect(runtime.demo?.joinCode).toBe('KNDL42');
  expect(said).toEqual(['Demo school: people, class and courses']);
  await expect.poll(runtime.check).toEqual({ database: true, jobs: true, relay: true });
  await expect
    .poll(connections)
    .toEqual(expect.arrayContaining(['kindling', 'kindling-auth', 'kindling-worker']));
  await runtime.stop();
  await expect.poll(connections).toEqual([]);
  await runtime.stop();
});

test('a process without the worker role works no queue, and one without a demo shows none', async () => {
  const runtime = await startRuntime(configWith({ roles: ['api'], demo: false }), log, () => undefined);
  expect(runtime.demo).toBeUndefined();
  expect(await runtime.check()).toEqual({ database: true });
  expect(await connections()).not.toContain('kindling-worker');
  await runtime.stop();
});

test('a part that does not start stops those that did, and its reason is what is told', async () => {
  await runAsOwner(place.ownerUrl, 'revoke usage on schema graphile_worker from kindling_worker');
  try {
    await expect(startRuntime(configWith({ demo: false }), log, () => undefined)).rejects.toThrow(
      /permission denied/,
    );
    await expect.poll(connections).toEqual([]);
  } finally {
    await runAsOwner(place.ownerUrl, 'grant usage on schema graphile_worker to kindling_worker');
  }
});
