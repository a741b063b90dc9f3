import { EventEmitter } from 'node:events';
import {
  Logger as GraphileLogger,
  type LogLevel,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import type pg from 'pg';
import type { Log } from '../log/index.ts';
import { moveToExhausted, sweepExhausted } from './exhausted-jobs.ts';
import { createTask, type TaskDefinition, withinLimit } from './job-task.ts';
import { freeOrphanedJobs, showPresence, type WorkerPresence } from './worker-presence.ts';

/** Work that belongs to no school and comes by the clock. */
export interface MaintenanceTask {
  name: string;
  /** Five cron fields, UTC. */
  schedule: string;
  timeLimitMs: number;
  run(signal: AbortSignal): Promise<void>;
}

export interface JobWorkerOptions {
  /** Connects as kindling_worker; the caller closes it after `stop`. */
  pool: pg.Pool;
  // biome-ignore lint/suspicious/noExplicitAny: each task has its own payload type, proved where it was defined.
  tasks: Readonly<Record<string, TaskDefinition<any>>>;
  maintenance: readonly MaintenanceTask[];
  concurrency: number;
  log: Log;
  /** How often orphans and exhausted jobs are looked for. */
  sweepEveryMs?: number;
  orphanGraceMs?: number;
}

export interface JobWorker {
  /** Waits for running jobs up to five seconds, then aborts their signals and gives them back. */
  stop(): Promise<void>;
  /** Rejects when the queue can no longer be worked; resolves after `stop`. */
  finished: Promise<void>;
}

const SWEEP_EVERY_MS = 15_000;
const ORPHAN_GRACE_MS = 10_000;
const MAINTENANCE_TRIES = 3;

function buildTaskList({ pool, tasks, maintenance, log }: JobWorkerOptions): TaskList {
  const exhaust = (jobId: string, lastError: string) => moveToExhausted(pool, jobId, lastError);
  const list: TaskList = {};
  for (const [name, definition] of Object.entries(tasks)) {
    list[name] = createTask(name, definition, { log, exhaust });
  }
  for (const task of maintenance) {
    list[task.name] = async (_payload, helpers) => {
      await withinLimit(task.timeLimitMs, helpers.abortSignal, task.run);
      log.info({ task: task.name }, 'maintenance done');
    };
  }
  return list;
}

/** graphile-worker tells of every job what our own lines tell better; its warnings and errors stay. */
function adaptLog(log: Log): GraphileLogger {
  const levels: Record<LogLevel, keyof Log> = {
    error: 'error',
    warning: 'warn',
    info: 'debug',
    debug: 'debug',
  };
  return new GraphileLogger(() => (level, message, meta) => {
    if (meta?.failure === true || meta?.success === true) return;
    log[levels[level]]({ detail: message }, 'job queue');
  });
}

function startSweeping({ pool, log, ...options }: JobWorkerOptions): () => Promise<void> {
  const sweep = async () => {
    try {
      const freed = await freeOrphanedJobs(pool, options.orphanGraceMs ?? ORPHAN_GRACE_MS);
      if (freed > 0) log.warn({ freed }, 'jobs of a dead worker freed');
      for (const job of await sweepExhausted(pool)) log.error(job, 'job exhausted');
    } catch (error) {
      log.warn({ err: error }, 'job sweep failed, it runs again');
    }
  };
  let running = sweep();
  const timer = setInterval(() => {
    running = running.then(sweep);
  }, options.sweepEveryMs ?? SWEEP_EVERY_MS);
  return () => {
    clearInterval(timer);
    return running;
  };
}

function startRunner(options: JobWorkerOptions, events: WorkerEvents): Promise<Runner> {
  return run({
    pgPool: options.pool,
    taskList: buildTaskList(options),
    concurrency: options.concurrency,
    noHandleSignals: true,
    logger: adaptLog(options.log),
    events,
    parsedCronItems: parseCronItems(
      options.maintenance.map((task) => ({
        task: task.name,
        match: task.schedule,
        // A run that is late joins the next instead of piling up.
        options: { maxAttempts: MAINTENANCE_TRIES, jobKey: task.name },
      })),
    ),
  });
}

/** Starts to work the queue. Delivery is at least once; see `JobHandler`. */
export async function startJobWorker(options: JobWorkerOptions): Promise<JobWorker> {
  const events: WorkerEvents = new EventEmitter();
  const presences: WorkerPresence[] = [];
  events.on('pool:create', ({ workerPool }) => {
    presences.push(showPresence(options.pool, workerPool.id, options.log));
  });
  const runner = await startRunner(options, events);
  const stopSweeping = startSweeping(options);
  return {
    finished: runner.promise,
    async stop() {
      await stopSweeping();
      await runner.stop();
      await Promise.all(presences.map((presence) => presence.release()));
    },
  };
}
