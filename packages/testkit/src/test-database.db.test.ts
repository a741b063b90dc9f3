import { expect, test } from 'vitest';
import { createTestDatabase, runAsOwner } from './index.ts';

const first = await createTestDatabase();
const second = await createTestDatabase();

test('each test database is migrated and its own', async () => {
  await runAsOwner(first.ownerUrl, 'create table public.only_here (id int)');
  const [there] = await runAsOwner(
    second.ownerUrl,
    `select to_regclass('public.only_here') as mine, to_regclass('app.school') as migrated`,
  );
  expect(there).toEqual({ mine: null, migrated: 'app.school' });
});

test('a service role logs in and is not above row-level security', async () => {
  const [row] = await runAsOwner(
    first.urlFor('kindling_app'),
    'select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user',
  );
  expect(row).toEqual({ rolname: 'kindling_app', rolsuper: false, rolbypassrls: false });
});

test('a dropped database is gone', async () => {
  const third = await createTestDatabase();
  await third.drop();
  const rows = await runAsOwner(first.ownerUrl, `select 1 from pg_database where datname = '${third.name}'`);
  expect(rows).toEqual([]);
});
