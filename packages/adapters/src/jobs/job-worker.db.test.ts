import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { discardExhaustedJob, listExhaustedJobs, retryExhaustedJob } from '@kindling/core/jobs';
import { AppError, type Principal } from '@kindling/shared';
import { createTestDatabase, runAsOwner } from '@kindling/testkit';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { SILENT_LOG } from '../log/index.ts';
import { openDatabase, openPool, withTransaction } from '../postgres/index.ts';
import { sql } from '../postgres/sql.ts';
import { type JobWorker, type JobWorkerOptions, startJobWorker } from './index.ts';

const place = await createTestDatabase();
const connection = { maxConnections: 6, applicationName: 'test', onIdleError: () => undefined };
const database = openDatabase({ ...connection, url: place.urlFor('kindling_app') });
const appPool = openPool({ ...connection, url: place.urlFor('kindling_app') });
const workerPool = openPool({ ...connection, url: place.urlFor('kindling_worker') });
const onOwner = (...statements: string[]) => runAsOwner(place.ownerUrl, ...statements);

const admin: Principal = {
  schoolId: randomUUID(),
  correlationId: 'req-admin',
  personId: randomUUID(),
  role: 'admin',
};
await withTransaction(appPool, `set local app.school_id='${admin.schoolId}'`, (handle) =>
  handle.execute(
    sql`insert into app.school (school_id, name, slug) values (${admin.schoolId}, 'Maple', 'maple')`,
  ),
);
const ports = { transact: database.transact, newId: () => randomUUID() };
const everything = { limit: 25 };

const handled =
  vi.fn<(payload: unknown, context: { attempt: number; signal: AbortSignal }) => Promise<void>>();
let worker: JobWorker | undefined;
async function startWorker(options: Partial<JobWorkerOptions> & { timeLimitMs?: number } = {}) {
  const { timeLimitMs = 5_000, ...others } = options;
  worker = await startJobWorker({
    pool: workerPool,
    tasks: { 'test.job': { payload: z.object({ n: z.number() }), timeLimitMs, run: handled } },
    maintenance: [],
    concurrency: 2,
    log: SILENT_LOG,
    sweepEveryMs: 50,
    ...others,
  });
}

/** As the store does it, for a task that is in no contract. */
const enqueue = (payload: object, maxAttempts = 3, schoolId = admin.schoolId) =>
  withTransaction(appPool, `set local app.school_id='${schoolId}'`, (handle) =>
    handle.execute(
      sql`select app.enqueue_job('test.job', ${JSON.stringify({ schoolId, correlationId: 'req-1', payload })}::jsonb, ${maxAttempts})`,
    ),
  );
const queue = () =>
  onOwner('select attempts, last_error, locked_at, run_at from graphile_worker._private_jobs');
const exhausted = async () => (await listExhaustedJobs(ports, admin, everything)).items;
const AuditRow = z.object({ actor_id: z.string(), subject: z.string(), details: z.unknown() });
/** Read as the school: forced row-level security shows the owner nothing. */
const auditOf = (action: string) =>
  withTransaction(appPool, `set local app.school_id='${admin.schoolId}'`, (handle) =>
    handle.selectMany(
      AuditRow,
      sql`select actor_id, subject, details from app.audit_log where action = ${action} order by at`,
    ),
  );
const makeDue = () =>
  onOwner(
    'update graphile_worker._private_jobs set run_at = now()',
    `select pg_notify('jobs:insert', '{"count":1}')`,
  );

afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  handled.mockReset();
  await onOwner('delete from graphile_worker._private_jobs', 'truncate app.exhausted_job');
});
afterAll(async () => {
  await database.close();
  await appPool.end();
  await workerPool.end();
});

test('a handler gets the payload, the school and the correlation id, and the job is gone', async () => {
  await startWorker();
  await enqueue({ n: 1 });
  await expect.poll(queue).toEqual([]);
  expect(handled).toHaveBeenCalledExactlyOnceWith(
    { n: 1 },
    {
      tenant: { schoolId: admin.schoolId, correlationId: 'req-1' },
      signal: expect.any(AbortSignal),
      attempt: 1,
    },
  );
});

test('a failed try waits longer each time and is made again', async () => {
  handled.mockRejectedValueOnce(new Error('first')).mockRejectedValueOnce(new Error('second'));
  await startWorker();
  const delays: number[] = [];
  /** From before the try, so that a slow look cannot make it seem shorter. */
  const delayOf = async (attempt: number, message: string, begin: () => Promise<unknown>) => {
    const before = Date.now();
    await begin();
    await expect.poll(queue).toMatchObject([{ attempts: attempt, last_error: message, locked_at: null }]);
    const [job] = await queue();
    delays.push(z.date().parse(job?.run_at).getTime() - before);
  };
  await delayOf(1, 'first', () => enqueue({ n: 1 }));
  await delayOf(2, 'second', makeDue);
  await makeDue();
  await expect.poll(queue).toEqual([]);
  expect(handled.mock.calls.map(([, context]) => context.attempt)).toEqual([1, 2, 3]);
  // graphile-worker: e to the power of the attempt, in seconds.
  expect(delays[0]).toBeGreaterThan(2_600);
  expect(delays[1]).toBeGreaterThan(7_200);
  expect(await exhausted()).toEqual([]);
});

test('after the last try the job leaves the queue and stands in the list with its last error', async () => {
  handled.mockRejectedValue(new Error('the mail server is away'));
  await startWorker();
  await enqueue({ n: 1 }, 2);
  await expect.poll(queue).toMatchObject([{ attempts: 1, locked_at: null }]);
  await makeDue();
  await expect
    .poll(exhausted)
    .toMatchObject([
      { task: 'test.job', attempts: 2, lastError: 'the mail server is away', correlationId: 'req-1' },
    ]);
  expect(await queue()).toEqual([]);
});

test('a mistake of the caller ends the job at the first try', async () => {
  handled.mockRejectedValue(new AppError('not-found', 'The invite is gone.'));
  await startWorker();
  await enqueue({ n: 1 }, 8);
  await expect.poll(exhausted).toMatchObject([{ attempts: 1, lastError: 'The invite is gone.' }]);
  expect(handled).toHaveBeenCalledTimes(1);
});

test('a payload that does not fit is exhausted and never handed over', async () => {
  await startWorker();
  await enqueue({ n: 'one' });
  await expect
    .poll(exhausted)
    .toMatchObject([{ attempts: 1, lastError: expect.stringMatching(/does not fit/) }]);
  expect(handled).not.toHaveBeenCalled();
});

test('the time limit aborts the signal and counts as a failed try', async () => {
  let abortedWith: unknown;
  handled.mockImplementation((_payload, { signal }) => {
    signal.addEventListener('abort', () => {
      abortedWith = signal.reason;
    });
    return new Promise(() => undefined);
  });
  await startWorker({ timeLimitMs: 60 });
  await enqueue({ n: 1 }, 1);
  await expect.poll(exhausted).toMatchObject([{ lastError: 'The time limit of 60 ms was reached.' }]);
  expect(abortedWith).toBeInstanceOf(AppError);
});

test('retry gives fresh tries, and the audit log says who did it', async () => {
  handled.mockRejectedValueOnce(new AppError('gone', 'Too late.'));
  await startWorker();
  await enqueue({ n: 7 }, 5);
  await expect.poll(exhausted).toHaveLength(1);
  await retryExhaustedJob(ports, admin, (await exhausted())[0]?.id ?? '');
  await expect.poll(() => handled.mock.calls.length).toBe(2);
  expect(handled.mock.calls[1]).toMatchObject([{ n: 7 }, { attempt: 1 }]);
  await expect.poll(queue).toEqual([]);
  expect(await exhausted()).toEqual([]);
  expect(await auditOf('job.retried')).toMatchObject([{ actor_id: admin.personId, subject: 'test.job' }]);
});

test('discard forgets the job but not that it was', async () => {
  handled.mockRejectedValueOnce(new AppError('gone', 'Too late.'));
  await startWorker();
  await enqueue({ n: 7 });
  await expect.poll(exhausted).toHaveLength(1);
  const id = (await exhausted())[0]?.id ?? '';
  await discardExhaustedJob(ports, admin, id);
  expect(await exhausted()).toEqual([]);
  expect(await auditOf('job.discarded')).toMatchObject([{ details: { jobId: id, lastError: 'Too late.' } }]);
  await expect(discardExhaustedJob(ports, admin, id)).rejects.toMatchObject({ code: 'not-found' });
});

test('a job of a dead worker is freed and done; a job of a living one is left alone', async () => {
  await startWorker({ orphanGraceMs: 0 });
  let finish: (() => void) | undefined;
  handled.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  await enqueue({ n: 1 });
  await expect.poll(() => handled.mock.calls.length).toBe(1);
  await enqueue({ n: 2 }, 3, randomUUID());
  await expect.poll(() => handled.mock.calls.length).toBe(2);
  await onOwner(
    `insert into graphile_worker._private_jobs (task_id, payload, attempts, max_attempts, locked_at, locked_by)
     select id, '{"schoolId":"${admin.schoolId}","correlationId":"req-3","payload":{"n":3}}', 1, 3, now(), 'pool-dead'
       from graphile_worker._private_tasks where identifier = 'test.job'`,
  );
  await expect.poll(() => handled.mock.calls.at(-1)).toMatchObject([{ n: 3 }, { attempt: 2 }]);
  expect(handled).toHaveBeenCalledTimes(3);
  finish?.();
  await expect.poll(queue).toEqual([]);
});

test('a job whose worker died in the last try is swept into the list', async () => {
  await startWorker();
  await onOwner(
    `insert into graphile_worker._private_jobs (task_id, payload, attempts, max_attempts)
     select id, '{"schoolId":"${admin.schoolId}","correlationId":"req-4","payload":{"n":4}}', 3, 3
       from graphile_worker._private_tasks where identifier = 'test.job'`,
  );
  await expect.poll(exhausted).toMatchObject([{ lastError: 'The worker stopped while it ran this job' }]);
});

test('a school counts and lists only its own jobs', async () => {
  handled.mockRejectedValue(new AppError('gone', 'Too late.'));
  const other: Principal = { ...admin, schoolId: randomUUID() };
  await enqueue({ n: 1 });
  await enqueue({ n: 2 });
  const countFor = (who: Principal) => database.transact(who, ({ jobs }) => jobs.countByTask());
  expect(await countFor(admin)).toEqual([
    { task: 'test.job', waiting: 2, running: 0, retrying: 0, exhausted: 0 },
  ]);
  expect(await countFor(other)).toEqual([]);
  await startWorker();
  await expect
    .poll(() => countFor(admin))
    .toEqual([{ task: 'test.job', waiting: 0, running: 0, retrying: 0, exhausted: 2 }]);
  expect((await listExhaustedJobs(ports, other, everything)).items).toEqual([]);
  const [mine] = await exhausted();
  await expect(retryExhaustedJob(ports, other, mine?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
  const first = await listExhaustedJobs(ports, admin, { limit: 1 });
  const second = await listExhaustedJobs(ports, admin, { limit: 1, cursor: first.nextCursor ?? '' });
  expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
  expect(second.nextCursor).toBeNull();
});

test('stopping gives a running job back for another try', async () => {
  handled.mockImplementation(
    (_payload, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  );
  await startWorker();
  await enqueue({ n: 1 });
  await expect.poll(() => handled.mock.calls.length).toBe(1);
  await worker?.stop();
  worker = undefined;
  expect(await queue()).toMatchObject([{ attempts: 1, locked_at: null }]);
});

test('a job whose end the queue does not take is done again, and the worker goes on', async () => {
  await startWorker({ orphanGraceMs: 0 });
  handled.mockImplementationOnce(async () => {
    await onOwner('revoke delete on graphile_worker._private_jobs from kindling_worker');
  });
  handled.mockImplementationOnce(async () => {
    await onOwner('grant delete on graphile_worker._private_jobs to kindling_worker');
  });
  await enqueue({ n: 1 });
  await expect.poll(() => handled.mock.calls.length).toBe(2);
  await expect.poll(queue).toEqual([]);
  expect(handled.mock.calls[1]).toMatchObject([{ n: 1 }, { attempt: 2 }]);
});

test('a lost connection to the database ends no job for good', async () => {
  await startWorker();
  for (const n of [1, 2, 3]) {
    await enqueue({ n }, 5);
    await expect
      .poll(() => handled.mock.calls.some(([payload]) => isDeepStrictEqual(payload, { n })))
      .toBe(true);
    await runAsOwner(
      place.urlFor('kindling_worker'),
      `select pg_terminate_backend(pid) from pg_stat_activity
        where usename = current_user and datname = current_database() and pid <> pg_backend_pid()`,
    );
  }
  await expect.poll(() => worker?.isWorking()).toBe(true);
  await makeDue();
  await expect.poll(queue).toEqual([]);
});
