import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRunningEmbeddedPostgres, startEmbeddedPostgres } from '@kindling/adapters/embedded-postgres';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { withToolDatabase } from './tool-database.ts';

const home = await mkdtemp(join(tmpdir(), 'kindling-tool-'));
await chmod(home, 0o711);
const config = readConfig({}, home);
let clusterHome: string | undefined;
afterAll(async () => {
  const options = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };
  if (clusterHome !== undefined) await rm(clusterHome, options);
  await rm(home, options);
});

const listSchools = () =>
  withToolDatabase(
    config,
    () => undefined,
    (database) => database.listSchools(),
  );

test('a database in use that lacks changes is left as it is', async () => {
  const app = await startEmbeddedPostgres({ stateDir: home });
  clusterHome = app.clusterHome;
  await expect(listSchools()).rejects.toMatchObject({
    code: 'conflict',
    hint: expect.stringContaining('npm start'),
  });
  await app.stop();
});

test('an embedded database at rest is started for the tool, migrated, and stopped after it', async () => {
  expect(await listSchools()).toEqual([]);
  expect(await findRunningEmbeddedPostgres(home)).toBeUndefined();
});

test('one in use is shared: the tool does its work and leaves it running', async () => {
  const app = await startEmbeddedPostgres({ stateDir: home });
  const schoolId = '01980000-0000-7000-8000-00000000000a';
  await withToolDatabase(
    config,
    () => undefined,
    async ({ transact, listSchools }) => {
      const tenant = { schoolId, correlationId: 'tool' };
      await transact(tenant, ({ schools }) => schools.insert({ name: 'Maple', slug: 'maple' }));
      expect(await listSchools()).toEqual([{ schoolId, name: 'Maple', slug: 'maple' }]);
    },
  );
  expect(await findRunningEmbeddedPostgres(home)).toBe(app.url);
  await app.stop();
});

test('work that fails closes what was opened, and its reason is what is told', async () => {
  const failing = withToolDatabase(
    config,
    () => undefined,
    () => Promise.reject(new Error('not today')),
  );
  await expect(failing).rejects.toThrow('not today');
  expect(await findRunningEmbeddedPostgres(home)).toBeUndefined();
});
