import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { AppError } from '@kindling/shared';
import { runMigrations as migrateGraphileWorker } from 'graphile-worker';
import type pg from 'pg';
import { Pool, withConnection } from './connection.ts';
import { SERVICE_ROLES, type ServiceRole, urlForRole } from './roles.ts';

const MIGRATIONS = new URL('./migrations/', import.meta.url);
/** Any constant of ours: two starting processes take turns on it. */
const ADVISORY_LOCK = 7_283_419;

export interface MigrateOptions {
  /** Connects as the owner of the database, who may create roles and schemas. */
  ownerUrl: string;
  /** Password of each service role. */
  rolePasswords: Record<ServiceRole, string>;
  onApplied?: (name: string) => void;
}

interface Migration {
  name: string;
  text: string;
  checksum: string;
}

async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, MIGRATIONS), 'utf8');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

async function ensureRole(client: pg.Client, role: ServiceRole, options: MigrateOptions): Promise<void> {
  const name = client.escapeIdentifier(role);
  const password = client.escapeLiteral(options.rolePasswords[role]);
  const found = await client.query<{ above: boolean }>(
    'select rolsuper or rolbypassrls as above from pg_roles where rolname = $1',
    [role],
  );
  if (found.rows[0]?.above) throw new Error(`The database role ${role} must not be above row-level security`);
  if (found.rowCount === 0) {
    // Only a superuser may so much as name these attributes for a role that exists; a new one gets them anyway.
    const limits = 'nosuperuser nocreatedb nocreaterole nobypassrls';
    await client.query(`create role ${name} ${limits} login password ${password}`);
  }
  const database = await client.query<{ name: string }>('select current_database() as name');
  await client.query(
    `grant connect on database ${client.escapeIdentifier(database.rows[0]?.name ?? '')} to ${name}`,
  );
  // Roles belong to the whole server: two Kindlings on it that start together would write the same row.
  if (
    found.rowCount !== 0 &&
    !(await maySignIn(urlForRole(options.ownerUrl, role, options.rolePasswords[role])))
  )
    await client.query(`alter role ${name} login password ${password}`);
}

/** Whether the server lets the role in. It answers the owner, so any refusal is about the role. */
function maySignIn(url: string): Promise<boolean> {
  return withConnection({ connectionString: url }, async () => true).catch(() => false);
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  await client.query(`
    create schema if not exists app;
    create schema if not exists auth;
    create table if not exists public.kindling_migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  const rows = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from public.kindling_migration',
  );
  return new Map(rows.rows.map((row) => [row.name, row.checksum]));
}

async function applyMigration(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.text);
    await client.query('insert into public.kindling_migration (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${migration.name} failed and was rolled back`, { cause: error });
  }
}

/** An older program on a newer schema would write rows that lack what the newer one relies on. */
function refuseNewerSchema(applied: Map<string, string>, known: readonly Migration[]): void {
  const names = new Set(known.map(({ name }) => name));
  const newer = [...applied.keys()].filter((name) => !names.has(name)).sort();
  if (newer.length === 0) return;
  throw new AppError(
    'unavailable',
    `This database belongs to a newer Kindling: it has ${newer.join(', ')}, which this version does not know.`,
    { hint: 'Start that newer version again, or restore the backup you made before it first ran.' },
  );
}

async function applyPending(client: pg.Client, options: MigrateOptions): Promise<string[]> {
  const applied = await appliedMigrations(client);
  const migrations = await readMigrations();
  refuseNewerSchema(applied, migrations);
  const pending: string[] = [];
  for (const migration of migrations) {
    const checksum = applied.get(migration.name);
    if (checksum === migration.checksum) continue;
    if (checksum !== undefined) {
      throw new Error(
        `Migration ${migration.name} was changed after it ran here. Write a new migration instead.`,
      );
    }
    await applyMigration(client, migration);
    options.onApplied?.(migration.name);
    pending.push(migration.name);
  }
  return pending;
}

/**
 * The job queue's own migrations, on a pool of ours: its own closes unawaited and unheard, and a server that stops right
 * after would end the process.
 */
async function migrateQueue(ownerUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: ownerUrl });
  pool.on('error', () => undefined);
  try {
    await migrateGraphileWorker({ pgPool: pool });
  } finally {
    await pool.end();
  }
}

/**
 * Brings a database to the newest schema: service roles, the job queue's own tables, then our numbered files in
 * order, each in one transaction. Safe to run from several processes at once and on an up-to-date database.
 * Refuses a database that a newer version migrated (`unavailable`).
 * @returns the names of the migrations that ran now.
 */
export function migrate(options: MigrateOptions): Promise<string[]> {
  return withConnection({ connectionString: options.ownerUrl }, async (client) => {
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK]);
    for (const role of SERVICE_ROLES) await ensureRole(client, role, options);
    await migrateQueue(options.ownerUrl);
    return applyPending(client, options);
  });
}

/** Names of migrations that have not run on this database yet. */
export function findPendingMigrations(ownerUrl: string): Promise<string[]> {
  return withConnection({ connectionString: ownerUrl }, async (client) => {
    const exists = await client.query(`select to_regclass('public.kindling_migration') is not null as yes`);
    const all = await readMigrations();
    if (exists.rows[0]?.yes !== true) return all.map((migration) => migration.name);
    const rows = await client.query<{ name: string }>('select name from public.kindling_migration');
    const applied = new Set(rows.rows.map((row) => row.name));
    return all.map((migration) => migration.name).filter((name) => !applied.has(name));
  });
}
