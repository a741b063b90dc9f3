import { createInProcessPublisher, startRelay } from '@kindling/adapters/events';
import { startJobWorker } from '@kindling/adapters/jobs';
import { createModelFitter } from '@kindling/adapters/learning-fits';
import { createLivePublisher, createMovedLearners } from '@kindling/adapters/live';
import { type Database, openPool, type Stores } from '@kindling/adapters/postgres';
import { createWorkUpdates, tellWork } from '@kindling/core/class-work';
import { createConversationFollower, type SummingPorts } from '@kindling/core/coaching';
import { createAuditJoining, type EventConsumer } from '@kindling/core/events';
import { createWriteDrafts, type WriteDraftsPorts } from '@kindling/core/exercises';
import type { JobHandlers } from '@kindling/core/jobs';
import { createLearnerTracing } from '@kindling/core/learning';
import { createFitSchool, type FitSchoolPorts } from '@kindling/core/learning/fitting';
import { createLiveUpdates, type MovedLearners, tellProgress } from '@kindling/core/live';
import { createSendInvite, type Mailer } from '@kindling/core/mail';
import { createRecordKeeping } from '@kindling/core/motivation';
import type { Clock, NewId } from '@kindling/core/ports';
import { createMeasureEffects } from '@kindling/core/recommendations';
import {
  type AlertUpdatePorts,
  createAlertUpdates,
  createStruggleWatch,
  type WatchPorts,
} from '@kindling/core/struggle';
import { createMakeWeeks, createSendWeek, type SendWeekPorts } from '@kindling/core/summaries';
import { openSumming } from '../coach.ts';
import type { Logger } from '../logger.ts';
import { stopAll } from '../stop-all.ts';
import { createMaintenance, type MaintenancePorts } from './maintenance.ts';
import { createDeliveryTasks, createJobTasks } from './tasks.ts';

/** Jobs at once; each may hold one connection of the use cases' pool. */
const JOB_CONCURRENCY = 4;
/** One per running job to settle it, the queue's listener, its presence, the relay, the live frames, the sweep. */
const CONNECTIONS = JOB_CONCURRENCY + 5;

export interface WorkerRoleOptions {
  /** Connects as kindling_worker. */
  workerUrl: string;
  transact: Database['transact'];
  mailer: Mailer;
  /** Whom mails go to, in which language. */
  people: SendWeekPorts['people'];
  /** Who writes exercises, and where they are tried out. */
  exercises: Pick<WriteDraftsPorts, 'exerciseWriter' | 'openExerciseLab'>;
  /** Where links in mails lead. */
  publicUrl: string;
  clock: Clock;
  newId: NewId;
  purgeExpiredSignIns: MaintenancePorts['purgeExpiredSignIns'];
  /** See `AlertUpdatePorts`. */
  onAlertDelay: AlertUpdatePorts['onAlertDelay'];
  log: Logger;
  /** How long a job of a dead worker stays locked; only tests shorten it. */
  orphanGraceMs?: number;
  sweepEveryMs?: number;
}

export interface WorkerRole {
  /** For readiness: both recover by themselves. */
  checks(): { jobs: boolean; relay: boolean };
  /** Finishes what is in hand, up to some seconds. */
  stop(): Promise<void>;
}

/** A handler for every job of the contract. */
function createJobHandlers(
  ports: {
    mailer: Mailer;
    transact: Database['transact'];
    exercises: WorkerRoleOptions['exercises'];
  } & SendWeekPorts &
    Omit<FitSchoolPorts, 'fitter'>,
): JobHandlers {
  return {
    'mail.send-invite': createSendInvite(ports),
    'learning.fit-model': createFitSchool({ ...ports, fitter: createModelFitter() }),
    'exercises.make-drafts': createWriteDrafts({ ...ports, ...ports.exercises }),
    'recommendations.measure-effects': createMeasureEffects(ports),
    'summaries.make-weeks': createMakeWeeks({ ...ports, tracing: createLearnerTracing() }),
    'mail.send-week': createSendWeek(ports),
  };
}

/** Everybody who hears of events in this process. */
function createConsumers(
  ports: { moved: MovedLearners; atWork: MovedLearners; newId: NewId; summing: SummingPorts } & WatchPorts &
    AlertUpdatePorts,
): EventConsumer<Stores>[] {
  return [
    createLiveUpdates(ports),
    createAuditJoining(ports),
    createRecordKeeping(),
    createStruggleWatch(ports),
    createAlertUpdates(ports),
    createWorkUpdates(ports),
    createConversationFollower(ports),
  ];
}

/** Starts the queue's worker, the schedule and the relay; the pool is its own, so the web cannot starve it. */
export async function startWorkerRole(options: WorkerRoleOptions): Promise<WorkerRole> {
  const { workerUrl, transact } = options;
  const log = options.log.child({ role: 'worker' });
  const pool = openPool({
    url: workerUrl,
    maxConnections: CONNECTIONS,
    applicationName: 'kindling-worker',
    onIdleError: (error) => log.warn({ err: error }, 'idle database connection lost'),
  });
  const summing = await openSumming();
  const live = createLivePublisher(pool);
  const moved = createMovedLearners({ tell: (...who) => tellProgress({ transact, live }, ...who), log });
  const atWork = createMovedLearners({ tell: (...who) => tellWork({ transact, live }, ...who), log });
  const consumers = createConsumers({ ...options, moved, atWork, live, summing });
  const publisher = createInProcessPublisher({ transact, consumers, log });
  const jobs = await startJobWorker({
    pool,
    tasks: { ...createJobTasks(createJobHandlers(options)), ...createDeliveryTasks(transact, consumers) },
    maintenance: createMaintenance({ ...options, pool }),
    concurrency: JOB_CONCURRENCY,
    log,
    ...(options.orphanGraceMs === undefined ? {} : { orphanGraceMs: options.orphanGraceMs }),
    ...(options.sweepEveryMs === undefined ? {} : { sweepEveryMs: options.sweepEveryMs }),
  }).catch(async (error) => {
    await pool.end();
    throw error;
  });
  const relay = startRelay({ pool, url: workerUrl, publisher, log });
  return {
    checks: () => ({ jobs: jobs.isWorking(), relay: relay.isWorking() }),
    stop: () =>
      stopAll(
        [
          () => pool.end(),
          () => moved.stop(),
          () => atWork.stop(),
          () => Promise.all([jobs.stop(), relay.stop()]),
        ],
        log,
      ),
  };
}
