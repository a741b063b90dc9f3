import { purgeConsumed, purgePublished } from '@kindling/adapters/events';
import {
  enqueueInEverySchool,
  type MaintenanceTask,
  purgeExhausted,
  purgeExhaustedInvites,
  type ScheduledJobName,
} from '@kindling/adapters/jobs';
import {
  purgeAlerts,
  purgePrompts,
  purgeRuns,
  purgeWork,
  withTransaction,
} from '@kindling/adapters/postgres';
import { INVITE_LIFETIME_MS } from '@kindling/core/accounts';
import type { Clock } from '@kindling/core/ports';

const DAY_MS = 86_400_000;
/** Long enough to look into what went wrong last week. */
const KEEP_PUBLISHED_MS = 7 * DAY_MS;
/** Far longer than an event can wait for its delivery; a mark dropped too early would let an effect happen twice. */
const KEEP_CONSUMED_MS = 30 * DAY_MS;
/** A term: whoever looks at the list seldom still sees what failed. */
const KEEP_EXHAUSTED_MS = 120 * DAY_MS;
/** Open work and runs serve rules that look back one day. */
const KEEP_STRUGGLE_SIGNS_MS = 2 * DAY_MS;
/** A school year and the summer after it. */
const KEEP_ALERTS_MS = 400 * DAY_MS;
/** Long enough for a teacher to ask why a tutor said something; what learners wrote is in them. */
const KEEP_PROMPTS_MS = 30 * DAY_MS;
const TIME_LIMIT_MS = 120_000;

type Pool = Parameters<typeof withTransaction>[0];
type Purge = typeof purgePublished;

export interface MaintenancePorts {
  /** Connects as kindling_worker. */
  pool: Pool;
  clock: Clock;
  /** Deletes expired sessions, refresh tokens and keys. */
  purgeExpiredSignIns: (signal: AbortSignal) => Promise<void>;
}

/** Small transactions, one after another: a big backlog blocks nobody and keeps what is done when stopped. */
async function purgeInBatches(pool: Pool, purge: Purge, before: Date, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const deleted = await withTransaction(pool, '', (handle) => purge(handle, before));
    if (deleted === 0) return;
  }
}

/** Asks for a job in every school when the clock says so. */
function inEverySchool(ports: MaintenancePorts, name: ScheduledJobName, schedule: string): MaintenanceTask {
  return {
    name: `schedule.${name}`,
    schedule,
    timeLimitMs: TIME_LIMIT_MS,
    async run() {
      const correlationId = `${name}-${ports.clock().toISOString()}`;
      await withTransaction(ports.pool, '', (handle) => enqueueInEverySchool(handle, name, correlationId));
    },
  };
}

/** What has to be tidied by the clock, at odd minutes so that it does not meet everybody's midnight. */
export function createMaintenance(ports: MaintenancePorts): MaintenanceTask[] {
  const { pool, clock, purgeExpiredSignIns } = ports;
  const before = (keptMs: number) => new Date(clock().getTime() - keptMs);
  return [
    // Some time zone's Monday morning begins every hour.
    inEverySchool(ports, 'summaries.make-weeks', '7 * * * *'),
    inEverySchool(ports, 'learning.fit-model', '27 2 * * *'),
    inEverySchool(ports, 'recommendations.measure-effects', '53 2 * * *'),
    {
      name: 'maintenance.purge-sign-ins',
      schedule: '17 * * * *',
      timeLimitMs: TIME_LIMIT_MS,
      run: purgeExpiredSignIns,
    },
    {
      name: 'maintenance.purge-outbox',
      schedule: '37 3 * * *',
      timeLimitMs: TIME_LIMIT_MS,
      run: (signal) => purgeInBatches(pool, purgePublished, before(KEEP_PUBLISHED_MS), signal),
    },
    {
      name: 'maintenance.purge-consumed-marks',
      schedule: '47 3 * * *',
      timeLimitMs: TIME_LIMIT_MS,
      run: (signal) => purgeInBatches(pool, purgeConsumed, before(KEEP_CONSUMED_MS), signal),
    },
    {
      name: 'maintenance.purge-exhausted',
      schedule: '53 3 * * *',
      timeLimitMs: TIME_LIMIT_MS,
      async run(signal) {
        await purgeInBatches(pool, purgeExhausted, before(KEEP_EXHAUSTED_MS), signal);
        await purgeInBatches(pool, purgeExhaustedInvites, before(INVITE_LIFETIME_MS), signal);
      },
    },
    {
      name: 'maintenance.purge-prompts',
      schedule: '51 3 * * *',
      timeLimitMs: TIME_LIMIT_MS,
      run: (signal) => purgeInBatches(pool, purgePrompts, before(KEEP_PROMPTS_MS), signal),
    },
    {
      name: 'maintenance.purge-struggle',
      schedule: '57 3 * * *',
      timeLimitMs: TIME_LIMIT_MS,
      async run(signal) {
        await purgeInBatches(pool, purgeWork, before(KEEP_STRUGGLE_SIGNS_MS), signal);
        await purgeInBatches(pool, purgeRuns, before(KEEP_STRUGGLE_SIGNS_MS), signal);
        await purgeInBatches(pool, purgeAlerts, before(KEEP_ALERTS_MS), signal);
      },
    },
  ];
}
