import { randomUUID } from 'node:crypto';
import type { EventConsumer, NewEvent } from '@kindling/core/events';
import { AppError, type EventEnvelope } from '@kindling/shared';
import { createTestDatabase, runAsOwner } from '@kindling/testkit';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { SILENT_LOG } from '../log/index.ts';
import { openDatabase, openPool, type Stores, withTransaction } from '../postgres/index.ts';
import { sql } from '../postgres/sql.ts';
import { createInProcessPublisher, type Relay, relayBatch, startRelay } from './index.ts';

const place = await createTestDatabase();
const connection = { maxConnections: 8, applicationName: 'test', onIdleError: () => undefined };
const workerUrl = place.urlFor('kindling_worker');
const database = openDatabase({ ...connection, url: place.urlFor('kindling_app') });
const appPool = openPool({ ...connection, url: place.urlFor('kindling_app') });
const workerPool = openPool({ ...connection, url: workerUrl });
const school = { schoolId: randomUUID(), correlationId: 'req-1' };
await withTransaction(appPool, `set local app.school_id='${school.schoolId}'`, (handle) =>
  handle.execute(
    sql`insert into app.school (school_id, name, slug) values (${school.schoolId}, 'Maple', 'maple')`,
  ),
);

const relays: Relay[] = [];
const consumed: EventEnvelope[] = [];
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  consumed.length = 0;
  await runAsOwner(
    place.ownerUrl,
    'truncate app.outbox, app.consumed_event, app.exhausted_job, app.audit_log',
  );
});
afterAll(async () => {
  await database.close();
  await appPool.end();
  await workerPool.end();
});

function joined(key: string): NewEvent<'school.class-joined'> {
  const payload = {
    classId: randomUUID(),
    personId: randomUUID(),
    role: 'student' as const,
    at: new Date().toISOString(),
  };
  return { id: randomUUID(), name: 'school.class-joined', key, payload };
}

const append = (event: NewEvent<'school.class-joined'>) =>
  database.transact(school, ({ outbox }) => outbox.append(event));

/** Writes one audit line per event: an effect in the database that can be counted. */
const auditing: EventConsumer<Stores> = {
  name: 'auditing',
  effect: 'transaction',
  events: ['school.class-joined'],
  async handle(event, stores) {
    await stores.audit.append({
      id: randomUUID(),
      actorId: null,
      action: 'class.joined',
      subject: event.id,
    });
    consumed.push(event);
  },
};

const publisherTo = (consumers: EventConsumer<Stores>[], maxAttempts = 3) =>
  createInProcessPublisher({ transact: database.transact, consumers, log: SILENT_LOG, maxAttempts });

function start(consumers: EventConsumer<Stores>[], options: { pollMs?: number; maxAttempts?: number } = {}) {
  relays.push(
    startRelay({
      pool: workerPool,
      url: workerUrl,
      publisher: publisherTo(consumers, options.maxAttempts),
      log: SILENT_LOG,
      pollMs: options.pollMs ?? 20,
      firstDelayMs: 20,
    }),
  );
}

/** Read as the school: forced row-level security shows the owner nothing. */
const asSchool = <Row extends z.ZodType>(row: Row, query: ReturnType<typeof sql>) =>
  withTransaction(appPool, `set local app.school_id='${school.schoolId}'`, (handle) =>
    handle.selectMany(row, query),
  );
const effects = async () =>
  (await asSchool(z.object({ subject: z.string() }), sql`select subject from app.audit_log order by at`)).map(
    (row) => row.subject,
  );
const parked = () =>
  asSchool(
    z.object({ task: z.string(), last_error: z.string(), attempts: z.number() }),
    sql`select task, last_error, attempts from app.exhausted_job`,
  );
const waiting = async () =>
  (await workerPool.query('select key from app.outbox where published_at is null')).rows;

test('an event reaches its consumer after the commit, whole, and only then', async () => {
  start([auditing]);
  const event = joined('ana');
  const { promise: mayCommit, resolve: commit } = Promise.withResolvers<void>();
  const held = database.transact(school, async ({ outbox }) => {
    await outbox.append(event);
    await mayCommit;
  });
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(consumed).toEqual([]);
  commit();
  await held;
  await expect
    .poll(() => consumed)
    .toEqual([
      {
        ...school,
        id: event.id,
        name: event.name,
        key: 'ana',
        occurredAt: event.payload.at,
        payload: event.payload,
      },
    ]);
  await expect.poll(waiting).toEqual([]);
});

test('an event of a transaction that rolls back was never told', async () => {
  start([auditing]);
  const failing = database.transact(school, async ({ outbox }) => {
    await outbox.append(joined('ana'));
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  const told = joined('ana');
  await append(told);
  await expect.poll(effects).toEqual([told.id]);
});

test('a commit wakes the relay long before its poll', async () => {
  start([auditing], { pollMs: 60_000 });
  await append(joined('ana'));
  await expect.poll(effects).toHaveLength(1);
  // Its next poll comes when this test was long given up.
  await append(joined('ana'));
  await expect.poll(effects).toHaveLength(2);
});

test('two relays keep the order of each key and share the keys', async () => {
  const keys = ['ana', 'ben', 'cleo'];
  const sent: Record<string, string[]> = { ana: [], ben: [], cleo: [] };
  start([auditing]);
  start([auditing]);
  // Writers of one key race; what counts is the order in which their transactions got their turn.
  await Promise.all(
    Array.from({ length: 60 }, async (_unused, index) => {
      const key = keys[index % keys.length] ?? '';
      await append(joined(key));
    }),
  );
  await expect.poll(effects).toHaveLength(60);
  const stored = await workerPool.query('select id, key from app.outbox order by position');
  for (const row of stored.rows) sent[row.key]?.push(row.id);
  for (const key of keys) {
    expect(consumed.filter((event) => event.key === key).map((event) => event.id)).toEqual(sent[key]);
  }
});

test('positions of one key are in commit order: a later append waits for the earlier commit', async () => {
  const order: string[] = [];
  const appended = Promise.withResolvers<void>();
  const { promise: mayCommit, resolve: commit } = Promise.withResolvers<void>();
  const first = database.transact(school, async ({ outbox }) => {
    await outbox.append(joined('ana'));
    appended.resolve();
    await mayCommit;
    order.push('first');
  });
  await appended.promise;
  const second = append(joined('ana')).then(() => order.push('second'));
  // Another key does not wait.
  await append(joined('ben'));
  order.push('ben');
  commit();
  await Promise.all([first, second]);
  expect(order).toEqual(['ben', 'first', 'second']);
});

test('the same event delivered twice, even at once, has one effect', async () => {
  const event = joined('ana');
  await append(event);
  const stored: EventEnvelope = { ...school, ...event, occurredAt: event.payload.at };
  const publisher = publisherTo([auditing]);
  await Promise.all([
    publisher.publish(stored, 1),
    publisher.publish(stored, 1),
    publisher.publish(stored, 2),
  ]);
  start([auditing]);
  await expect.poll(waiting).toEqual([]);
  expect(await effects()).toEqual([event.id]);
});

test('who tells pages to ask again hears of an event after those who write, also when one of them fails', async () => {
  const order: string[] = [];
  const slow: EventConsumer<Stores> = {
    ...auditing,
    name: 'slow',
    async handle(event, stores) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      await auditing.handle(event, stores as never);
      order.push('written');
    },
  };
  const failing: EventConsumer<Stores> = {
    ...auditing,
    name: 'failing',
    handle: () => Promise.reject(new AppError('not-found', 'The class is gone.')),
  };
  const telling: EventConsumer<Stores> = {
    ...{ name: 'telling', effect: 'outside', isLast: true, events: ['school.class-joined'] },
    handle: async () => void order.push(`told of ${(await effects()).length}`),
  };
  start([telling, slow, failing]);
  await append(joined('ana'));
  await expect.poll(() => order).toEqual(['written', 'told of 1']);
});

test('a failing consumer holds up its key only, and what it wrote is undone', async () => {
  const failing: EventConsumer<Stores> = {
    ...auditing,
    async handle(event, stores) {
      await auditing.handle(event, stores as never);
      if (event.key === 'ana') throw new Error('not today');
    },
  };
  start([failing], { maxAttempts: 100 });
  await append(joined('ana'));
  await append(joined('ana'));
  const other = joined('ben');
  await append(other);
  await expect.poll(effects).toEqual([other.id]);
  // The effect is there a moment before its mark.
  await expect.poll(waiting).toEqual([{ key: 'ana' }, { key: 'ana' }]);
});

test('a consumer that fails a few times gets the event again, the others not', async () => {
  const handle = vi.fn().mockRejectedValueOnce(new Error('one')).mockRejectedValueOnce(new Error('two'));
  const flaky: EventConsumer<Stores> = { ...auditing, name: 'flaky', handle };
  start([auditing, flaky]);
  await append(joined('ana'));
  await expect.poll(waiting).toEqual([]);
  expect(handle).toHaveBeenCalledTimes(3);
  expect(await effects()).toHaveLength(1);
  expect(await parked()).toEqual([]);
});

test('after its last try a delivery is parked in sight and the key goes on', async () => {
  const broken: EventConsumer<Stores> = {
    ...auditing,
    name: 'broken',
    handle: () => Promise.reject(new Error('never works')),
  };
  start([auditing, broken], { maxAttempts: 2 });
  const [first, second] = [joined('ana'), joined('ana')];
  await append(first);
  await append(second);
  await expect.poll(parked).toEqual([
    { task: 'event:broken', last_error: 'never works', attempts: 2 },
    { task: 'event:broken', last_error: 'never works', attempts: 2 },
  ]);
  expect(await effects()).toEqual([first.id, second.id]);
  expect(await waiting()).toEqual([]);
});

test('a mistake that no try can mend is parked at once', async () => {
  const handle = vi.fn().mockRejectedValue(new AppError('not-found', 'The class is gone.'));
  start([{ ...auditing, name: 'broken', handle }], { maxAttempts: 50 });
  await append(joined('ana'));
  await expect.poll(parked).toMatchObject([{ task: 'event:broken', attempts: 1 }]);
  expect(handle).toHaveBeenCalledTimes(1);
});

test('an event this version cannot read is parked, not skipped and not stuck', async () => {
  await append(joined('ana'));
  await workerPool.query(`update app.outbox set name = 'school.from-the-future'`);
  start([auditing]);
  await expect.poll(parked).toMatchObject([{ task: 'event:unreadable' }]);
  expect(await waiting()).toEqual([]);
});

test('a queue of one key is worked off in one go: neither clock nor another commit is needed', async () => {
  for (let count = 0; count < 6; count += 1) await append(joined('ana'));
  start([auditing], { pollMs: 60_000 });
  await expect.poll(waiting).toEqual([]);
  expect(await effects()).toHaveLength(6);
});

test('rests longer than it worked, so that requests have the machine for most of the time', async () => {
  const workMs = 40;
  const starts: number[] = [];
  const slow: EventConsumer<Stores> = {
    ...auditing,
    name: 'slow',
    async handle() {
      starts.push(performance.now());
      await new Promise((resolve) => setTimeout(resolve, workMs));
    },
  };
  for (let count = 0; count < 3; count += 1) await append(joined('ana'));
  start([slow]);
  await expect.poll(waiting).toEqual([]);
  const [first = 0, second = 0, third = 0] = starts;
  // A timer may be early by a millisecond.
  expect(second - first).toBeGreaterThan(3 * workMs - 5);
  expect(third - second).toBeGreaterThan(3 * workMs - 5);
});

test('a relay that dies between publish and mark publishes again, with one effect', async () => {
  await append(joined('ana'));
  const publisher = publisherTo([auditing]);
  const dying = relayBatch({
    pool: workerPool,
    publisher: {
      async publish(event, attempt) {
        await publisher.publish(event, attempt);
        const { rows } = await workerPool.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and state = 'idle in transaction' and usename = current_user`,
        );
        expect(rows).toHaveLength(1);
        return [];
      },
    },
  });
  await expect(dying).rejects.toMatchObject({ code: 'unavailable' });
  expect(await waiting()).toHaveLength(1);
  start([auditing]);
  await expect.poll(waiting).toEqual([]);
  expect(await effects()).toHaveLength(1);
});

test('a relay that lost the database says so, and goes on when it is back', async () => {
  start([auditing]);
  const [relay] = relays;
  await runAsOwner(place.ownerUrl, 'revoke select on app.outbox from kindling_worker');
  await append(joined('ana'));
  await expect.poll(() => relay?.isWorking()).toBe(false);
  await runAsOwner(place.ownerUrl, 'grant select on app.outbox to kindling_worker');
  await expect.poll(waiting).toEqual([]);
  // It hears of its commit a moment after the others see it.
  await expect.poll(() => relay?.isWorking()).toBe(true);
});

test('the role of use cases may add events and read none', async () => {
  await append(joined('ana'));
  await expect(appPool.query('select * from app.outbox')).rejects.toThrow(/permission denied/);
  const forged = withTransaction(appPool, `set local app.school_id='${school.schoolId}'`, (handle) =>
    handle.execute(sql`
      insert into app.outbox (id, school_id, topic, name, key, payload, correlation_id, occurred_at)
      values (${randomUUID()}, ${randomUUID()}, 't', 'n', 'k', '{}', 'c', now())`),
  );
  await expect(forged).rejects.toThrow(/row-level security/);
});
