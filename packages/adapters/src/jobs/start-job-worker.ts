import { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
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
  /** False while the connection to the queue is lost and being made again. */
  isWorking(): boolean;
  /** Waits for running jobs up to five seconds, then aborts their signals and gives them back. */
  stop(): Promise<void>;
}

/**
 * Tells the queue of ended jobs in batches of one turn of the event loop. Without batches graphile-worker 0.18 does
 * not wait for that statement: a lost connection then is an unhandled rejection, which ends the process, and `stop`
 * returns while the statement is on its way. With them the runner stops in order and ours starts a new one.
 */
const BATCHED = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };
const SWEEP_EVERY_MS = 15_000;
const ORPHAN_GRACE_MS = 10_000;
const MAINTENANCE_TRIES = 3;
const RESTART_MS = 1_000;

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
    preset: BATCHED,
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

interface Session {
  /** Resolves when the runner ended, for whatever reason. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/** One life of a runner: it ends itself when it cannot tell the queue how a job went. */
async function startSession(options: JobWorkerOptions): Promise<Session> {
  const events: WorkerEvents = new EventEmitter();
  const presences: WorkerPresence[] = [];
  events.on('pool:create', ({ workerPool }) => {
    presences.push(showPresence(options.pool, workerPool.id, options.log));
  });
  const runner = await startRunner(options, events);
  let running = true;
  const ended = runner.promise
    .catch((error) => options.log.warn({ err: error }, 'job worker failed'))
    .then(async () => {
      running = false;
      await Promise.all(presences.map((presence) => presence.release()));
    });
  return {
    ended,
    async stop() {
      // A runner that is ending by itself refuses to be stopped again; its end is what counts.
      if (running)
        await runner.stop().catch((error) => options.log.info({ err: error }, 'job worker was ending'));
      await ended;
    },
  };
}

/**
 * Starts to work the queue, and starts again when the connection broke. Delivery is at least once; see `JobHandler`.
 * @throws when the first start fails: then the settings are wrong.
 */
export async function startJobWorker(options: JobWorkerOptions): Promise<JobWorker> {
  const stopping = new AbortController();
  let session: Session | undefined = await startSession(options);
  const startAgain = async () => {
    await setTimeout(RESTART_MS);
    if (stopping.signal.aborted) return undefined;
    return startSession(options).catch((error) => {
      options.log.warn({ err: error }, 'job worker did not start, it tries again');
      return undefined;
    });
  };
  const supervise = async () => {
    while (!stopping.signal.aborted) {
      await session?.ended;
      session = undefined;
      if (!stopping.signal.aborted) session = await startAgain();
    }
    await session?.stop();
  };
  const supervised = supervise();
  const stopSweeping = startSweeping(options);
  return {
    isWorking: () => session !== undefined,
    async stop() {
      stopping.abort();
      await stopSweeping();
      await session?.stop();
      await supervised;
    },
  };
}
