import type { Transact } from '@kindling/core/ports';
import { AppError, accounts, type Tenant } from '@kindling/shared';
import pg from 'pg';
import { OUTBOX_CHANNEL, OUTBOX_WITHIN_MS } from '../events/outbox-channel.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import { Pool } from './connection.ts';
import { type ConnectionLine, createConnectionLine } from './connection-line.ts';
import { isRetryableConflict, toAppError, toCommitError } from './errors.ts';
import { gatherWrites } from './gather-writes.ts';
import { createTransactionHandle, type Handle, type TransactionHandle } from './sql.ts';
import { createStores, type Stores } from './stores.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A deadlock victim may simply run again; more than this many times means a defect. */
const MAX_TRIES = 3;
/** Longer than the server's own limit on a statement, so that its word comes first. */
const ANSWER_WITHIN_MS = 15_000;
/** Who waits for a connection: a class that begins at once waits its turn; what would take longer is told so. */
const WAITING = { waiting: 2_000, withinMs: 15_000 };
const BIGINT = 20;
const NUMERIC = 1700;
const DATE = 1082;

const types = new pg.TypeOverrides();
// Counts and sums fit a double here; ids are UUIDs, never bigint.
types.setTypeParser(BIGINT, Number);
types.setTypeParser(NUMERIC, Number);
// A calendar day has no time zone: keep it as YYYY-MM-DD.
types.setTypeParser(DATE, (value: string) => value);

export interface PoolOptions {
  url: string;
  maxConnections: number;
  applicationName: string;
  onIdleError: (error: Error) => void;
  /** How long a statement may stay unanswered; only tests shorten it. */
  answerWithinMs?: number;
}

/** A pool with the limits every role of ours gets: nothing waits or runs without a bound. */
export function openPool(options: PoolOptions): pg.Pool {
  const pool = new Pool({
    connectionString: options.url,
    max: options.maxConnections,
    application_name: options.applicationName,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    // For a server that can no longer keep its own limit: a machine that is gone answers nothing and ends nothing.
    query_timeout: options.answerWithinMs ?? ANSWER_WITHIN_MS,
    idle_in_transaction_session_timeout: 15_000,
    // Statements asked for together travel together; the server takes them in the order they were asked for.
    pipeline: true,
    types,
  });
  // An idle connection dies when the server restarts; the pool replaces it, the process must not.
  pool.on('error', options.onIdleError);
  // One in use tells its query and emits `error` as well, which without a listener ends the process.
  pool.on('connect', (client) => client.on('error', options.onIdleError));
  return pool;
}

type Work<Result> = (handle: TransactionHandle) => Promise<Result>;

/** Runs `work` between BEGIN and COMMIT on one connection; `opening` may add settings to the same round trip. */
export function withTransaction<Result>(
  pool: pg.Pool,
  opening: string,
  work: (handle: Handle) => Promise<Result>,
): Promise<Result> {
  return withClient(pool, async (client, handle) => {
    await client.query(`begin;${opening}`);
    return work(handle);
  });
}

/**
 * The same under a tenant's row-level security, one round trip shorter: the first statements of `work` go out behind
 * BEGIN without waiting for its answer. Should that ever fail on a connection that lives, they run outside of the
 * transaction and without a school: they see no row and may write none.
 */
async function withTenantTransaction<Result>(
  { pool, line }: { pool: pg.Pool; line: ConnectionLine },
  tenant: Tenant,
  work: Work<Result>,
): Promise<Result> {
  const opening = `begin;${settingsOf(tenant)}`;
  const leave = await line.enter(tenant.schoolId);
  return withClient(pool, async (client, handle) => {
    // Both to their end: work that is still under way must not meet the rollback, or the next user's transaction.
    const [opened, worked] = await Promise.allSettled([client.query(opening), work(handle)]);
    if (opened.status === 'rejected') throw opened.reason;
    if (worked.status === 'rejected') throw worked.reason;
    return worked.value;
  }).finally(leave);
}

/** Commits what `work` began when it resolves, rolls back when it throws. */
async function withClient<Result>(
  pool: pg.Pool,
  work: (client: Pick<pg.PoolClient, 'query'>, handle: TransactionHandle) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch((error) => {
    throw toAppError(error);
  });
  const gathered = gatherWrites(client);
  const handle = createTransactionHandle(gathered);
  let broken: unknown;
  try {
    const result = await work(gathered, handle);
    await commit(gathered, handle);
    return result;
  } catch (error) {
    handle.abandon();
    await client.query('rollback').catch((rollbackError) => {
      broken = rollbackError;
    });
    throw toAppError(handle.causeOf(error));
  } finally {
    // A connection that could not roll back must not go back to the pool.
    client.release(broken === undefined ? undefined : true);
  }
}

/** Saves what was done, with the writes that were left to travel with it. */
async function commit(client: Pick<pg.PoolClient, 'query'>, handle: TransactionHandle): Promise<void> {
  const writes = await handle.close();
  const [ended, ...written] = await Promise.allSettled([client.query('commit'), ...writes]);
  if (ended.status === 'rejected') throw toCommitError(ended.reason);
  const failed = written.find((write) => write.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  // After a statement that failed the server answers COMMIT by undoing all: whoever caught that failure has to know.
  if (ended.value.command !== 'COMMIT')
    throw new AppError('internal', 'A transaction had failed before its end');
}

async function retrying<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= MAX_TRIES || !isRetryableConflict(error)) throw error;
    }
  }
}

export interface Database {
  /** One transaction under the tenant's row-level security; see `Transact`. */
  transact: Transact<Stores>;
  /** Tells other processes, after what it tells of is committed. */
  announce: Announcer['announce'];
  /** Round trip to the server; throws `unavailable` when there is none. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database as the role that use cases run under. */
export function openDatabase(options: PoolOptions): Database {
  const pool = openPool(options);
  const line = createConnectionLine({ ...WAITING, places: options.maxConnections });
  const announcer = createAnnouncer((text, values) => pool.query(text, values), options.onIdleError);
  return {
    announce: announcer.announce,
    async transact(tenant, work) {
      let appended = false;
      const onAppend = () => {
        appended = true;
      };
      const result = await retrying(() => {
        appended = false;
        return withTenantTransaction({ pool, line }, tenant, (handle) =>
          work(createStores(handle, tenant, onAppend)),
        );
      });
      if (appended) announcer.announce(OUTBOX_CHANNEL, '', OUTBOX_WITHIN_MS);
      return result;
    },
    async ping() {
      await pool.query('select 1').catch((error) => {
        throw toAppError(error);
      });
    },
    async close() {
      await announcer.flush();
      await pool.end();
    },
  };
}

/** Sent with BEGIN in one simple-protocol message, which takes no parameters: so only what was checked may stand in it. */
function settingsOf(tenant: Tenant): string {
  if (!UUID.test(tenant.schoolId)) throw new AppError('internal', 'A tenant without a valid school id');
  const ofSchool = `set local app.school_id='${tenant.schoolId}'`;
  if (tenant.locale === undefined) return ofSchool;
  return `${ofSchool};set local app.locale='${accounts.Locale.parse(tenant.locale)}'`;
}
