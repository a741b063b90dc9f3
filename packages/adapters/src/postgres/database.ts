import type { Transact } from '@kindling/core/ports';
import { AppError, type Tenant } from '@kindling/shared';
import pg from 'pg';
import { createOutboxWake } from '../events/outbox-wake.ts';
import { Pool } from './connection.ts';
import { isRetryableConflict, toAppError } from './errors.ts';
import { createHandle, type Handle } from './sql.ts';
import { createStores, type Stores } from './stores.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A deadlock victim may simply run again; more than this many times means a defect. */
const MAX_TRIES = 3;
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
    idle_in_transaction_session_timeout: 15_000,
    types,
  });
  // An idle connection dies when the server restarts; the pool replaces it, the process must not.
  pool.on('error', options.onIdleError);
  // One in use tells its query and emits `error` as well, which without a listener ends the process.
  pool.on('connect', (client) => client.on('error', options.onIdleError));
  return pool;
}

/** Runs `work` between BEGIN and COMMIT on one connection; `opening` may add settings to the same round trip. */
export async function withTransaction<Result>(
  pool: pg.Pool,
  opening: string,
  work: (handle: Handle) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch((error) => {
    throw toAppError(error);
  });
  let broken: unknown;
  try {
    await client.query(`begin;${opening}`);
    const result = await work(createHandle(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((rollbackError) => {
      broken = rollbackError;
    });
    throw toAppError(error);
  } finally {
    // A connection that could not roll back must not go back to the pool.
    client.release(broken === undefined ? undefined : true);
  }
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
  /** Round trip to the server; throws `unavailable` when there is none. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database as the role that use cases run under. */
export function openDatabase(options: PoolOptions): Database {
  const pool = openPool(options);
  const wakeRelay = createOutboxWake((text) => pool.query(text), options.onIdleError);
  return {
    async transact(tenant, work) {
      let appended = false;
      const onAppend = () => {
        appended = true;
      };
      const result = await retrying(() => {
        appended = false;
        return withTransaction(pool, settingsOf(tenant), (handle) =>
          work(createStores(handle, tenant, onAppend)),
        );
      });
      if (appended) wakeRelay.schedule();
      return result;
    },
    async ping() {
      await pool.query('select 1').catch((error) => {
        throw toAppError(error);
      });
    },
    async close() {
      await wakeRelay.flush();
      await pool.end();
    },
  };
}

/** Sent with BEGIN in one simple-protocol message, which takes no parameters: so only a checked UUID may stand in it. */
function settingsOf(tenant: Tenant): string {
  if (!UUID.test(tenant.schoolId)) throw new AppError('internal', 'A tenant without a valid school id');
  return `set local app.school_id='${tenant.schoolId}'`;
}
