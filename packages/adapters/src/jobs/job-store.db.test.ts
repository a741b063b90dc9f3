import { randomUUID } from 'node:crypto';
import { createTestDatabase, runAsOwner } from '@kindling/testkit';
import { afterAll, expect, test } from 'vitest';
import { openDatabase, openPool, withTransaction } from '../postgres/index.ts';
import { sql } from '../postgres/sql.ts';

const place = await createTestDatabase();
const options = {
  maxConnections: 4,
  applicationName: 'test',
  onIdleError: () => undefined,
};
const database = openDatabase({ ...options, url: place.urlFor('kindling_app') });
const appPool = openPool({ ...options, url: place.urlFor('kindling_app') });
const school = { schoolId: randomUUID(), correlationId: 'req-1' };
const otherSchool = { schoolId: randomUUID(), correlationId: 'req-2' };
const invite = {
  inviteId: randomUUID(),
  to: 'mei@example.org',
  link: 'https://school.example/invitation/kin_1',
  schoolName: 'Maple School',
  locale: 'en',
} as const;

const queued = () =>
  runAsOwner(
    place.ownerUrl,
    `select tasks.identifier as task, payload, max_attempts, key from graphile_worker._private_jobs jobs
       join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id order by jobs.id`,
  );

afterAll(async () => {
  await database.close();
  await appPool.end();
});

test('a job exists only when its transaction commits', async () => {
  const failing = database.transact(school, async (stores) => {
    await stores.jobs.enqueue('mail.send-invite', invite);
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await queued()).toEqual([]);

  await database.transact(school, (stores) => stores.jobs.enqueue('mail.send-invite', invite));
  expect(await queued()).toEqual([
    { task: 'mail.send-invite', payload: { ...school, payload: invite }, max_attempts: 8, key: null },
  ]);
});

test('a principal in the place of a tenant leaves nothing of the person in the queue', async () => {
  const principal = { ...otherSchool, personId: randomUUID(), role: 'admin' as const };
  await database.transact(principal, (stores) => stores.jobs.enqueue('mail.send-invite', invite));
  expect((await queued()).at(-1)?.payload).toEqual({ ...otherSchool, payload: invite });
});

test('the same key replaces a waiting job of its own school only', async () => {
  const before = (await queued()).length;
  for (const tenant of [school, school, otherSchool]) {
    await database.transact(tenant, (stores) =>
      stores.jobs.enqueue('mail.send-invite', invite, { dedupeKey: invite.inviteId }),
    );
  }
  expect((await queued()).length - before).toBe(2);
});

test('a payload that does not fit its contract never reaches the queue', async () => {
  const before = await queued();
  const wrong = database.transact(school, (stores) =>
    stores.jobs.enqueue('mail.send-invite', { ...invite, to: 'not an address' }),
  );
  await expect(wrong).rejects.toThrow(/email/i);
  expect(await queued()).toEqual(before);
});

const enqueueRaw = (payload: object, opening: string) =>
  withTransaction(appPool, opening, (handle) =>
    handle.execute(sql`select app.enqueue_job('mail.send-invite', ${JSON.stringify(payload)}::jsonb, 1)`),
  );

test.each([
  ['another school', { schoolId: otherSchool.schoolId }, `set local app.school_id='${school.schoolId}'`],
  ['no school in the payload', {}, `set local app.school_id='${school.schoolId}'`],
  ['no school in the transaction', { schoolId: school.schoolId }, ''],
  ['no school at all', {}, ''],
])('the database refuses a job for %s', async (_case, payload, opening) => {
  await expect(enqueueRaw(payload, opening)).rejects.toThrow(/only for the school of its transaction/);
});

test('the role of use cases cannot reach the queue by any other way', async () => {
  await expect(appPool.query('select * from graphile_worker.jobs')).rejects.toThrow(/permission denied/);
  await expect(appPool.query(`select graphile_worker.add_job('mail.send-invite')`)).rejects.toThrow(
    /permission denied/,
  );
});
