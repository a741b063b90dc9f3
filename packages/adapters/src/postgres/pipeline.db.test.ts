import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tenant } from '@kindling/shared';
import { createTestDatabase } from '@kindling/testkit';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openDatabase, openPool, withTransaction } from './index.ts';
import { sql } from './sql.ts';
import type { Stores } from './stores.ts';

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

const newTenant = () => ({ schoolId: randomUUID(), correlationId: 'test' });
const insertMaple = ({ schools }: Stores, { schoolId }: Tenant) =>
  schools.insert({ name: 'Maple', slug: schoolId.slice(-12) });
const insertWrong = ({ schools }: Stores) => schools.insert({ name: 'Maple', slug: '!' });
const find = (tenant: Tenant) => database.transact(tenant, ({ schools }) => schools.find());

test('writes left to travel with COMMIT are saved', async () => {
  const tenant = newTenant();
  const result = await database.transact(tenant, async (stores) => {
    stores.atCommit(insertMaple(stores, tenant));
    return 'not waited for';
  });
  expect(result).toBe('not waited for');
  expect(await find(tenant)).toMatchObject({ name: 'Maple' });
});

test('one of them that fails undoes all, and tells of itself and not of what it broke', async () => {
  const tenant = newTenant();
  const failing = database.transact(tenant, async (stores) => {
    await insertMaple(stores, tenant);
    stores.atCommit(insertWrong(stores));
  });
  await expect(failing).rejects.toThrow(/violates check constraint/);
  const behind = database.transact(tenant, async (stores) => {
    stores.atCommit(insertWrong(stores));
    // Says only that the transaction has failed.
    await stores.schools.find();
  });
  await expect(behind).rejects.toThrow(/violates check constraint/);
  expect(await find(tenant)).toBeUndefined();
});

test('one that fails before it is sent undoes all', async () => {
  const tenant = newTenant();
  const failing = database.transact(tenant, async (stores) => {
    await insertMaple(stores, tenant);
    stores.atCommit(Promise.resolve().then(() => Promise.reject(new Error('cannot be written'))));
  });
  await expect(failing).rejects.toThrow('cannot be written');
  expect(await find(tenant)).toBeUndefined();
});

test('a statement that is asked for after COMMIT is refused and not run', async () => {
  const tenant = newTenant();
  const late = database.transact(tenant, async (stores) => {
    const inserted = insertMaple(stores, tenant);
    // Long after the answer: by then COMMIT is on its way.
    stores.atCommit(inserted.then(() => sleep(50)).then(() => stores.schools.find()));
  });
  await expect(late).rejects.toThrow('Asked for after COMMIT');
});

test('a failure that somebody caught is told when the transaction ends', async () => {
  const tenant = newTenant();
  const caught = database.transact(tenant, async (stores) => {
    await insertMaple(stores, tenant);
    await insertWrong(stores).catch(() => 'never mind');
  });
  await expect(caught).rejects.toMatchObject({ code: 'internal' });
  expect(await find(tenant)).toBeUndefined();
});

test('who comes when all connections are taken waits for one and is not turned away', async () => {
  const tenant = newTenant();
  await database.transact(tenant, (stores) => insertMaple(stores, tenant));
  const found = await Promise.all(Array.from({ length: 200 }, () => find(tenant)));
  expect(found.every((school) => school?.name === 'Maple')).toBe(true);
});

test('what work goes on to ask for after it has failed never meets the transaction of another', async () => {
  const [failed, other] = [newTenant(), newTenant()];
  const late: Promise<PromiseSettledResult<void>[]>[] = [];
  const failing = database.transact(failed, async (stores) => {
    const goingOn = stores.schools.find().then(() => insertMaple(stores, other));
    late.push(Promise.allSettled([goingOn.then(() => undefined)]));
    throw new Error('changed my mind');
  });
  const behind = database.transact(other, async ({ schools }) => {
    await Promise.all(late);
    return schools.find();
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await behind).toBeUndefined();
  const refusal = { message: expect.stringContaining('Asked for after') };
  expect(await late[0]).toMatchObject([{ status: 'rejected', reason: refusal }]);
});

test('of writes that fail together, the one that is told is the one that broke the others', async () => {
  const tenant = newTenant();
  const failing = database.transact(tenant, async (stores) => {
    // The cause takes longer to reach its promise than what it breaks.
    stores.atCommit(
      insertWrong(stores)
        .then(() => undefined)
        .then(() => undefined)
        .finally(() => undefined),
    );
    stores.atCommit(insertMaple(stores, tenant));
  });
  await expect(failing).rejects.toThrow(/violates check constraint/);
});

test('a failure of the work is told, and not that a write behind it found the transaction failed', async () => {
  const tenant = newTenant();
  const failing = database.transact(tenant, async (stores) => {
    const wrong = insertWrong(stores);
    stores.atCommit(insertMaple(stores, tenant));
    await wrong;
  });
  await expect(failing).rejects.toThrow(/violates check constraint/);
});
