import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  findRunningEmbeddedPostgres,
  isEmbeddedPostgresSupported,
  startEmbeddedPostgres,
} from '@kindling/adapters/embedded-postgres';
import { findPendingMigrations, openPool } from '@kindling/adapters/postgres';
import type { Config } from './config.ts';

export interface DatabaseInspection {
  engine: 'embedded' | 'external';
  state:
    | {
        kind: 'answers';
        version: string;
        isTooOld: boolean;
        pendingMigrations: readonly string[];
        isInUse: boolean;
      }
    /** No data yet: the first start makes it. */
    | { kind: 'not-made-yet' }
    | { kind: 'unreachable'; reason: string; hint: string | undefined };
}

const OLDEST_VERSION_NUMBER = 150_000;

/** Looks at the database without changing it. An embedded one that rests is started for the look and stopped. */
export async function inspectDatabase(config: Config): Promise<DatabaseInspection> {
  const engine = config.databaseUrl === undefined ? 'embedded' : 'external';
  try {
    if (config.databaseUrl !== undefined) return { engine, state: await look(config.databaseUrl, true) };
    return { engine, state: await lookAtEmbedded(config.stateFolder) };
  } catch (error) {
    return { engine, state: { kind: 'unreachable', ...describe(error) } };
  }
}

function describe(error: unknown): { reason: string; hint: string | undefined } {
  if (!(error instanceof Error)) return { reason: String(error), hint: undefined };
  const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined;
  // A refused connection to both addresses of a name comes as a bundle without words of its own.
  const parts = error instanceof AggregateError ? error.errors.map(String).join('; ') : error.message;
  return { reason: parts, hint };
}

async function hasEmbeddedData(stateFolder: string): Promise<boolean> {
  try {
    const home = (await readFile(join(stateFolder, 'postgres', 'location'), 'utf8')).trim();
    await access(join(home, 'data'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function lookAtEmbedded(stateFolder: string): Promise<DatabaseInspection['state']> {
  const running = await findRunningEmbeddedPostgres(stateFolder);
  if (running !== undefined) return look(running, true);
  if (isEmbeddedPostgresSupported() && !(await hasEmbeddedData(stateFolder))) return { kind: 'not-made-yet' };
  const database = await startEmbeddedPostgres({ stateDir: stateFolder });
  try {
    return await look(database.url, false);
  } finally {
    await database.stop();
  }
}

async function look(url: string, isInUse: boolean): Promise<DatabaseInspection['state']> {
  const failures: Error[] = [];
  const pool = openPool({
    url,
    maxConnections: 1,
    applicationName: 'kindling doctor',
    onIdleError: (error) => failures.push(error),
  });
  try {
    const { rows } = await pool.query<{ version: string; number: number }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
    );
    const [row] = rows;
    if (row === undefined) throw failures[0] ?? new Error('The database gave no answer');
    const pendingMigrations = await findPendingMigrations(url);
    const isTooOld = row.number < OLDEST_VERSION_NUMBER;
    return { kind: 'answers', version: row.version, isTooOld, pendingMigrations, isInUse };
  } finally {
    await pool.end();
  }
}
