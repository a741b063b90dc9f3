import { randomUUID } from 'node:crypto';
import { createTestDatabase } from '@kindling/testkit';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openDatabase, openPool, withTransaction } from './index.ts';
import { sql } from './sql.ts';

const place = await createTestDatabase();
// One connection: what a failed transaction leaves behind would show in the next.
const connection = { maxConnections: 1, applicationName: 'test', onIdleError: () => undefined };
const pool = openPool({ ...connection, url: place.ownerUrl });
const database = openDatabase({ ...connection, url: place.urlFor('kindling_app') });
const Count = z.object({ count: z.number() });
afterAll(async () => {
  await pool.end();
  await database.close();
});

test('statements asked for together are executed in that order', async () => {
  const [, , counted] = await withTransaction(pool, '', (handle) =>
    Promise.all([
      handle.execute(sql`create temporary table step (name text) on commit drop`),
      handle.execute(sql`insert into step values (${'one'}), (${'two'})`),
      handle.selectOne(Count, sql`select count(*) from step`),
    ]),
  );
  expect(counted).toEqual({ count: 2 });
});

test('a failure among them undoes all, and the connection goes on', async () => {
  const failing = withTransaction(pool, '', (handle) =>
    Promise.all([
      handle.execute(sql`create table left_behind ()`),
      handle.execute(sql`select 1 / ${0}::integer`),
      handle.execute(sql`create table left_behind_too ()`),
    ]),
  );
  await expect(failing).rejects.toThrow('division by zero');
  const left = await withTransaction(pool, '', (handle) =>
    handle.selectOne(Count, sql`select count(*) from pg_tables where tablename like ${'left_behind%'}`),
  );
  expect(left).toEqual({ count: 0 });
});

test('work that fails before its first answer is rolled back, and the next transaction is whole', async () => {
  const tenant = { schoolId: randomUUID(), correlationId: 'test' };
  const failing = database.transact(tenant, async () => {
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await database.transact(tenant, ({ schools }) => schools.find())).toBeUndefined();
});
