import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, liveChannel } from '@kindling/adapters/live';
import { createFolderMailer } from '@kindling/adapters/mail';
import { openDatabase, openPool } from '@kindling/adapters/postgres';
import { listExhaustedJobs, retryExhaustedJob } from '@kindling/core/jobs';
import type { LiveMessage } from '@kindling/core/live';
import type { Mailer } from '@kindling/core/mail';
import { createTestDatabase, runAsOwner } from '@kindling/testkit';
import { afterAll, afterEach, expect, test } from 'vitest';
import { createLogger } from '../logger.ts';
import { startWorkerRole, type WorkerRole } from './index.ts';

const place = await createTestDatabase();
const folder = await mkdtemp(join(tmpdir(), 'kindling-worker-'));
const logFile = join(folder, 'app.log');
const log = createLogger({ level: 'info', file: logFile });
const connection = { maxConnections: 6, applicationName: 'test', onIdleError: () => undefined };
const database = openDatabase({ ...connection, url: place.urlFor('kindling_app') });
const workerPool = openPool({ ...connection, url: place.urlFor('kindling_worker') });
const person = {
  schoolId: randomUUID(),
  correlationId: 'req-followed',
  personId: randomUUID(),
  role: 'admin' as const,
};
const schoolName = 'Maple';

let role: WorkerRole | undefined;
async function startRole(mailer: Mailer = createFolderMailer({ folder, from: 'k@school.example' })) {
  role = await startWorkerRole({
    workerUrl: place.urlFor('kindling_worker'),
    transact: database.transact,
    mailer,
    people: { findProfile: async () => undefined },
    exercises: {
      exerciseWriter: { originOf: () => undefined, write: async () => ({ ok: false, why: 'models-away' }) },
      openExerciseLab: () => Promise.reject(new Error('Nothing is made here')),
    },
    publicUrl: 'http://localhost:3000',
    clock: () => new Date(),
    newId: () => randomUUID(),
    purgeExpiredSignIns: async () => undefined,
    onAlertDelay: () => undefined,
    log,
  });
}

const asSchool = (query: string) =>
  runAsOwner(
    place.urlFor('kindling_app'),
    `select set_config('app.school_id', '${person.schoolId}', false)`,
    query,
  );
await asSchool(
  `insert into app.school (school_id, name, slug) values ('${person.schoolId}', '${schoolName}', 'maple')`,
);

const invite = (inviteId: string) => ({
  inviteId,
  to: 'mei@example.org',
  link: 'https://school.example/invitation/kin_1',
  schoolName,
  locale: 'en' as const,
});
const classId = randomUUID();
await asSchool(
  `insert into app.class (id, school_id, name, join_code) values ('${classId}', '${person.schoolId}', 'Year 8', 'YEAR88')`,
);
const joined = (id: string) => ({
  id,
  name: 'school.class-joined' as const,
  key: person.personId,
  payload: {
    classId,
    personId: person.personId,
    role: 'student' as const,
    at: new Date().toISOString(),
  },
});
const logLines = async () =>
  (await readFile(logFile, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

afterEach(async () => {
  await role?.stop();
  role = undefined;
});
afterAll(async () => {
  await database.close();
  await workerPool.end();
});

test('one correlation id leads from the request through job, event and consumer to the audit log', async () => {
  await startRole();
  const [inviteId, eventId] = [randomUUID(), randomUUID()];
  await database.transact(person, async ({ jobs, outbox }) => {
    await jobs.enqueue('mail.send-invite', invite(inviteId));
    await outbox.append(joined(eventId));
  });
  await expect.poll(() => readdir(folder)).toContain(`invite-${inviteId}.eml`);
  await expect
    .poll(() => asSchool(`select correlation_id, subject, details ->> 'eventId' as event from app.audit_log`))
    .toEqual([{ correlation_id: 'req-followed', subject: 'Year 8', event: eventId }]);
  await expect
    .poll(async () => (await logLines()).filter((line) => line.correlationId === 'req-followed'))
    .toEqual(
      expect.arrayContaining([
        expect.objectContaining({ msg: 'job done', task: 'mail.send-invite' }),
        expect.objectContaining({
          msg: 'event consumed',
          consumers: expect.arrayContaining(['audit-joining']),
          eventId,
        }),
      ]),
    );
  expect(role?.checks()).toEqual({ jobs: true, relay: true });
});

test('the log never shows to whom or with which secret an invitation went', async () => {
  const written = await readFile(logFile, 'utf8');
  expect(written).toContain('job done');
  expect(written).not.toContain('mei@example.org');
  expect(written).not.toContain('kin_1');
});

test('a delivery that was given up is made when an admin retries it', async () => {
  await startRole();
  const event = joined(randomUUID());
  const envelope = { ...event, ...person, occurredAt: event.payload.at };
  const payload = { schoolId: person.schoolId, correlationId: 'req-followed', payload: envelope };
  await workerPool.query(
    `insert into app.exhausted_job
            (school_id, task, payload, attempts, max_attempts, last_error, correlation_id, created_at)
     values ($1, 'event:audit-joining', $2, 8, 5, 'broken then', 'req-followed', now())`,
    [person.schoolId, JSON.stringify(payload)],
  );
  const ports = { transact: database.transact, newId: () => randomUUID() };
  const [parked] = (await listExhaustedJobs(ports, person, { limit: 10 })).items;
  await retryExhaustedJob(ports, person, parked?.id ?? '');
  await expect
    .poll(() =>
      asSchool(
        `select count(*)::int as lines from app.audit_log where details ->> 'eventId' = '${event.id}'`,
      ),
    )
    .toEqual([{ lines: 1 }]);
});

test('the tidying deletes what is old and keeps what is not', async () => {
  await workerPool.query('delete from app.outbox');
  await database.transact(person, async ({ outbox, consumedEvents }) => {
    for (let n = 0; n < 3; n += 1) {
      const event = joined(randomUUID());
      await outbox.append(event);
      await consumedEvents.markConsumed('tidy', event.id);
    }
  });
  await asSchool(
    `insert into app.consumed_event (consumer, event_id, school_id, consumed_at)
     values ('old', gen_random_uuid(), '${person.schoolId}', now() - interval '31 days')`,
  );
  await runAsOwner(
    place.urlFor('kindling_worker'),
    `update app.outbox set published_at = now() - interval '6 days'`,
    `update app.outbox set published_at = now() - interval '8 days'
      where id in (select id from app.outbox order by position limit 2)`,
  );
  await startRole();
  for (const task of ['maintenance.purge-outbox', 'maintenance.purge-consumed-marks']) {
    await workerPool.query('select graphile_worker.add_job($1)', [task]);
  }
  const left = async () =>
    (await workerPool.query('select count(*) from app.outbox')).rows[0]?.count as number;
  await expect.poll(left).toBe(1);
  const marks = async () =>
    (
      await workerPool.query(
        `select consumer, count(*) from app.consumed_event where consumer in ('tidy', 'old') group by consumer`,
      )
    ).rows;
  await expect.poll(marks).toEqual([{ consumer: 'tidy', count: 3 }]);
});

test('a failure nobody took up for a term is forgotten, and a dead invitation after a week; a fresh one is kept', async () => {
  const insert = `insert into app.exhausted_job
      (school_id, task, payload, attempts, max_attempts, last_error, correlation_id, created_at, exhausted_at)
    values ($1, $2, '{}', 5, 5, 'no mail server', 'req-old', now(), now() - $3::interval)`;
  await workerPool.query(insert, [person.schoolId, 'mail.old', '121 days']);
  await workerPool.query(insert, [person.schoolId, 'mail.fresh', '119 days']);
  await workerPool.query(insert, [person.schoolId, 'mail.send-invite', '8 days']);
  await startRole();
  await workerPool.query('select graphile_worker.add_job($1)', ['maintenance.purge-exhausted']);
  await expect
    .poll(() => asSchool(`select task from app.exhausted_job where task like 'mail.%' order by task`))
    .toEqual([{ task: 'mail.fresh' }]);
});

test('recorded evidence reaches whoever listens for live updates', async () => {
  const heard: LiveMessage[] = [];
  const learnerId = randomUUID();
  const connected = Promise.withResolvers<void>();
  const listener = listen({
    url: place.urlFor('kindling_app'),
    channels: [liveChannel((message) => void heard.push(message))],
    onConnected: connected.resolve,
    log,
  });
  await connected.promise;
  await startRole();
  await database.transact(person, ({ outbox }) =>
    outbox.append({
      id: randomUUID(),
      name: 'learning.evidence-recorded',
      key: learnerId,
      payload: {
        learnerId,
        attemptId: randomUUID(),
        activityId: randomUUID(),
        lessonId: randomUUID(),
        correct: true,
        score: 1,
        aid: 'none',
        channel: 'web',
        at: new Date().toISOString(),
        skills: [],
      },
    }),
  );
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  await role?.stop();
  role = undefined;
  const frame = {
    schoolId: person.schoolId,
    rooms: [{ kind: 'person', personId: learnerId }],
    name: 'progress-changed',
    frame: { personId: learnerId },
  };
  expect(heard[0]).toEqual(frame);
  await listener.stop();
});
