/**
 * A worker process for the tests to kill: works the queue and relays events of the database it is told of, and
 * kills itself with SIGKILL at the chosen point the first time it gets there. Its effects can be counted: each
 * event writes one audit line, each job one audit line and one mail file.
 */
import { randomUUID } from 'node:crypto';
import { createInProcessPublisher, startRelay } from '@kindling/adapters/events';
import { startJobWorker } from '@kindling/adapters/jobs';
import { createFolderMailer } from '@kindling/adapters/mail';
import { openDatabase, openPool, type Stores } from '@kindling/adapters/postgres';
import type { EventConsumer } from '@kindling/core/events';
import type { JobHandler } from '@kindling/core/jobs';
import { createSendInvite } from '@kindling/core/mail';
import { createLogger } from '../logger.ts';
import { createJobTasks } from './tasks.ts';

/** Where the process may be told to die. */
const [workerUrl = '', appUrl = '', folder = '', deathPoint = ''] = process.argv.slice(2);
const log = createLogger({ level: 'warn', file: `${folder}/worker.log` });
const onIdleError = (error: Error) => log.warn({ err: error }, 'idle connection lost');
const database = openDatabase({ url: appUrl, maxConnections: 8, applicationName: 'victim', onIdleError });
const pool = openPool({ url: workerUrl, maxConnections: 8, applicationName: 'victim', onIdleError });

function dieAt(point: string): void {
  if (point === deathPoint) process.kill(process.pid, 'SIGKILL');
}

const consumer: EventConsumer<Stores> = {
  name: 'counting',
  effect: 'transaction',
  events: ['school.class-joined'],
  async handle(event, { audit }) {
    await audit.append({ id: randomUUID(), actorId: null, action: 'event.effect', subject: event.id });
    dieAt('consumer-before-commit');
  },
};
const publisher = createInProcessPublisher({ transact: database.transact, consumers: [consumer], log });

const sendInvite = createSendInvite({ mailer: createFolderMailer({ folder, from: 'k@school.example' }) });
/** Its effect in the database is kept to one by a mark under the job's own key. */
const sendAndCount: JobHandler<'mail.send-invite'> = async (invite, context) => {
  await database.transact(context.tenant, async ({ audit, consumedEvents }) => {
    if (!(await consumedEvents.markConsumed('job:mail.send-invite', invite.inviteId))) return;
    await audit.append({ id: randomUUID(), actorId: null, action: 'job.effect', subject: invite.inviteId });
    dieAt('job-before-commit');
  });
  dieAt('job-between-effects');
  await sendInvite(invite, context);
  dieAt('job-before-acknowledgement');
};

startRelay({
  pool,
  url: workerUrl,
  log,
  pollMs: 50,
  publisher: {
    async publish(event, attempt) {
      const parked = await publisher.publish(event, attempt);
      dieAt('relay-before-mark');
      return parked;
    },
  },
});
await startJobWorker({
  pool,
  tasks: createJobTasks({
    'mail.send-invite': sendAndCount,
    'learning.fit-model': async () => undefined,
    'exercises.make-drafts': async () => undefined,
    'recommendations.measure-effects': async () => undefined,
    'summaries.make-weeks': async () => undefined,
    'mail.send-week': async () => undefined,
  }),
  maintenance: [],
  concurrency: 4,
  log,
  sweepEveryMs: 100,
  orphanGraceMs: 500,
});
process.stdout.write('working\n');
