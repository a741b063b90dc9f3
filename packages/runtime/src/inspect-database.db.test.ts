import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@kindling/adapters/embedded-postgres';
import { createTestDatabase } from '@kindling/testkit';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { inspectDatabase } from './inspect-database.ts';

const database = await createTestDatabase();
const stateFolder = await mkdtemp(join(tmpdir(), 'kindling-inspect-'));
afterAll(() => rm(stateFolder, { recursive: true, force: true }));

const inspect = (environment: Record<string, string> = {}) =>
  inspectDatabase(readConfig({ KINDLING_HOME: stateFolder, ...environment }, stateFolder));

test('a migrated database answers with its version and nothing pending', async () => {
  expect(await inspect({ DATABASE_URL: database.ownerUrl })).toEqual({
    engine: 'external',
    state: {
      kind: 'answers',
      version: expect.any(String),
      isTooOld: false,
      pendingMigrations: [],
      isInUse: true,
    },
  });
});

test('a database that is not there is unreachable, with the reason', async () => {
  const url = new URL(database.ownerUrl);
  url.port = '9';
  expect(await inspect({ DATABASE_URL: url.toString() })).toEqual({
    engine: 'external',
    state: expect.objectContaining({ kind: 'unreachable', reason: expect.stringContaining('ECONNREFUSED') }),
  });
});

test('the embedded database: not made yet, then in use, then at rest with its migrations pending', async () => {
  expect(await inspect()).toEqual({ engine: 'embedded', state: { kind: 'not-made-yet' } });
  const running = await startEmbeddedPostgres({ stateDir: stateFolder });
  expect((await inspect()).state).toMatchObject({ kind: 'answers', isInUse: true });
  await running.stop();
  const { state } = await inspect();
  expect(state).toMatchObject({ kind: 'answers', isInUse: false });
  expect(state.kind === 'answers' && state.pendingMigrations[0]).toBe('0001_foundation.sql');
  await rm(running.clusterHome, { recursive: true, force: true });
});
