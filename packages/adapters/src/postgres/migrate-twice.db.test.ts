import { createTestDatabase, runAsOwner } from '@kindling/testkit';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { deriveRolePasswords, migrate } from './index.ts';

const database = await createTestDatabase();

test('an owner without superuser rights migrates a database that is up to date', async () => {
  const applied = await migrate({
    ownerUrl: database.ownerUrl,
    rolePasswords: deriveRolePasswords(database.secret),
  });
  expect(applied).toEqual([]);
});

test('a server that stops right after is heard of by every connection that is still closing', async () => {
  const ends = vi.spyOn(pg.Pool.prototype, 'end');
  onTestFinished(() => ends.mockRestore());
  await migrate({ ownerUrl: database.ownerUrl, rolePasswords: deriveRolePasswords(database.secret) });
  const [pool] = ends.mock.contexts as pg.Pool[];
  // An event `error` that nobody listens to ends the process.
  expect(pool?.listenerCount('error')).toBeGreaterThan(0);
});

test('a database that a newer version migrated is refused with what to do, and left as it is', async () => {
  await runAsOwner(
    database.ownerUrl,
    `insert into public.kindling_migration (name, checksum) values ('9999_of_tomorrow.sql', 'x')`,
  );
  const refused = migrate({
    ownerUrl: database.ownerUrl,
    rolePasswords: deriveRolePasswords(database.secret),
  });
  await expect(refused).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('9999_of_tomorrow.sql'),
    hint: expect.stringContaining('newer version'),
  });
});
