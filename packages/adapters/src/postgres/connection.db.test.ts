import { randomUUID } from 'node:crypto';
import { createTestDatabase, runAsOwner } from '@kindling/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { SILENT_LOG } from '../log/index.ts';
import { Pool, withConnection } from './connection.ts';
import { openDatabase } from './database.ts';
import { listen } from './listener.ts';

const place = await createTestDatabase();
const appUrl = place.urlFor('kindling_app');

const countSessions = async (applicationName: string) =>
  runAsOwner(
    appUrl,
    `select count(*)::int as sessions from pg_stat_activity
      where application_name = '${applicationName}' and datname = current_database()`,
  );
const endSessions = (applicationName: string) =>
  runAsOwner(
    appUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = '${applicationName}' and datname = current_database()`,
  );

test('a connection that the server ends while it rests fails the next statement, and nothing else', async () => {
  const connection = { connectionString: appUrl, application_name: 'resting' };
  const working = withConnection(connection, async (client) => {
    const ended = new Promise((resolve) => client.once('end', resolve));
    await endSessions('resting');
    await ended;
    await client.query('select 1');
  });
  await expect(working).rejects.toThrow(/not queryable/);
});

test('a pool that has ended has left no session on the server', async () => {
  const pool = new Pool({ connectionString: appUrl, application_name: 'leaving', max: 5 });
  await Promise.all(Array.from({ length: 5 }, () => pool.query('select pg_sleep(0.05)')));
  expect(await countSessions('leaving')).toEqual([{ sessions: 5 }]);
  await pool.end();
  await expect.poll(() => countSessions('leaving')).toEqual([{ sessions: 0 }]);
  const unused = new Pool({ connectionString: appUrl });
  await unused.end();
});

test('a listener that cannot begin tries again and leaves no connection behind', async () => {
  let connects = 0;
  const listener = listen({
    url: appUrl,
    channels: [{ name: 'unlucky', onMessage: () => undefined }],
    onConnected() {
      connects += 1;
      if (connects < 3) throw new Error('not yet');
    },
    log: SILENT_LOG,
  });
  await expect.poll(() => connects).toBe(3);
  await expect.poll(() => countSessions('kindling-listen-unlucky')).toEqual([{ sessions: 1 }]);
  await listener.stop();
  await expect.poll(() => countSessions('kindling-listen-unlucky')).toEqual([{ sessions: 0 }]);
});

test('closing a database right after a commit with an event sends the wake-up, and loses no connection', async () => {
  const idleErrors: Error[] = [];
  let woken = 0;
  const { promise: connected, resolve: onConnected } = Promise.withResolvers<void>();
  const listener = listen({
    url: place.urlFor('kindling_worker'),
    channels: [
      {
        name: 'kindling_outbox',
        onMessage: () => {
          woken += 1;
        },
      },
    ],
    onConnected,
    log: SILENT_LOG,
  });
  onTestFinished(() => listener.stop());
  await connected;
  const schoolId = randomUUID();
  const database = openDatabase({
    url: appUrl,
    maxConnections: 2,
    applicationName: 'closing',
    onIdleError: (error) => void idleErrors.push(error),
  });
  await database.transact({ schoolId, correlationId: 'test' }, async ({ schools, outbox }) => {
    await schools.insert({ name: 'Maple', slug: `maple-${schoolId.slice(0, 8)}` });
    const at = new Date().toISOString();
    const payload = { classId: randomUUID(), personId: randomUUID(), role: 'student' as const, at };
    await outbox.append({ id: randomUUID(), name: 'school.class-joined', key: 'ana', payload });
  });
  await database.close();
  await expect.poll(() => woken).toBe(1);
  expect(idleErrors).toEqual([]);
});
