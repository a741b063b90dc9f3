import type pg from 'pg';
import type { Log } from '../log/index.ts';

/** First half of the advisory lock's key, so that it meets no other lock of ours. */
const LOCK_CLASS = 7_283_420;
const RETRY_MS = 1_000;

export interface WorkerPresence {
  release(): Promise<void>;
}

/**
 * Shows that the worker pool `poolId` lives, by an advisory lock that its connection holds. The server drops the
 * lock the moment the process dies, however it dies: no heartbeat to write and no time-out to guess.
 */
export function showPresence(pool: pg.Pool, poolId: string, log: Log): WorkerPresence {
  let client: pg.PoolClient | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const again = (error: unknown) => {
    // A lost connection tells twice: its query rejects and it emits `error`.
    if (timer !== undefined || stopped) return;
    client?.release(true);
    client = undefined;
    log.warn({ err: error, poolId }, 'worker presence lost');
    timer = setTimeout(hold, RETRY_MS);
  };
  const hold = () => {
    timer = undefined;
    held = pool.connect().then(async (connected) => {
      client = connected;
      connected.once('error', again);
      await connected.query('select pg_advisory_lock($1, hashtext($2))', [LOCK_CLASS, poolId]);
    });
    held = held.catch(again);
  };
  let held: Promise<void> = Promise.resolve();
  hold();
  return {
    async release() {
      stopped = true;
      clearTimeout(timer);
      await held;
      // Destroyed, not returned: the lock belongs to the session.
      client?.release(true);
    },
  };
}

/**
 * Frees jobs that a dead worker left locked; graphile-worker itself would wait four hours. The try counts, so a job
 * that kills its worker each time ends in the exhausted list. After the first two deaths it runs again at once.
 * @param graceMs a worker takes its first job a moment before its presence shows.
 * @returns how many were freed.
 */
export async function freeOrphanedJobs(pool: pg.Pool, graceMs: number): Promise<number> {
  const result = await pool.query(
    `update graphile_worker._private_jobs set locked_at = null, locked_by = null,
            last_error = 'The worker stopped while it ran this job',
            run_at = case when attempts <= 2 then now() else now() + exp(least(attempts, 10)) * interval '1 second' end
      where locked_at < now() - $2 * interval '1 millisecond'
        and not exists (
          select 1 from pg_locks
           where locktype = 'advisory' and classid = $1 and objsubid = 2 and granted
             -- Lock keys are unsigned there, hashtext is signed.
             and objid::bigint = hashtext(locked_by)::bigint & 4294967295
             and database = (select oid from pg_database where datname = current_database()))`,
    [LOCK_CLASS, graceMs],
  );
  const freed = result.rowCount ?? 0;
  if (freed > 0) await pool.query(`select pg_notify('jobs:insert', $1)`, [JSON.stringify({ count: freed })]);
  return freed;
}
