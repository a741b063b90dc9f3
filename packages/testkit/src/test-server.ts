import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@kindling/adapters/embedded-postgres';
import { deriveRolePasswords, migrate, withConnection } from '@kindling/adapters/postgres';

/** The secret that service roles' passwords come from in tests. */
export const TEST_SECRET = 'kindling-tests-only-and-nowhere-else';
const PREFIX = 'kindling-test-cluster-';
const ABANDONED_AFTER_MS = 6 * 3_600_000;

export interface TestServer {
  /** Connects as an owner who may create databases and roles. */
  ownerUrl: string;
  /** A migrated database to copy; nobody may be connected to it. */
  templateName: string;
  /** Every database of this run starts with it. */
  namePrefix: string;
  stop(): Promise<void>;
}

/** `ownerUrl` with another database of the same server. */
export function urlOfDatabase(ownerUrl: string, database: string): string {
  const url = new URL(ownerUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

/** Runs statements as the owner, outside of any transaction, and answers the rows of the last. */
export function runAsOwner(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  return withConnection({ connectionString: url }, async (client) => {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  });
}

/** A run that was killed could not remove its folder; its server ended by itself. */
async function removeAbandonedClusters(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    const changed = (await stat(folder).catch(() => undefined))?.mtimeMs;
    if (changed !== undefined && Date.now() - changed > ABANDONED_AFTER_MS) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function startThrowAwayCluster(): Promise<{ url: string; stop: () => Promise<void> }> {
  await removeAbandonedClusters();
  const stateDir = await mkdtemp(join(tmpdir(), PREFIX));
  // Passable for the account that PostgreSQL runs as when root runs the tests.
  await chmod(stateDir, 0o711);
  const cluster = await startEmbeddedPostgres({
    stateDir,
    // Nobody needs this data after a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  return {
    url: cluster.url,
    async stop() {
      await cluster.stop();
      await rm(cluster.clusterHome, { recursive: true, force: true });
      await rm(stateDir, { recursive: true, force: true });
    },
  };
}

/**
 * One server for a whole test run, with one migrated database to copy from. Given a URL (any PostgreSQL >= 15)
 * it works on that server and leaves nothing behind; without one it makes a cluster and throws it away.
 */
export async function startTestServer(databaseUrl: string | undefined): Promise<TestServer> {
  const cluster = databaseUrl === undefined ? await startThrowAwayCluster() : undefined;
  const ownerUrl = cluster?.url ?? (databaseUrl as string);
  const namePrefix = `kindling_test_${randomBytes(4).toString('hex')}`;
  const templateName = `${namePrefix}_template`;
  try {
    await runAsOwner(ownerUrl, `create database ${templateName}`);
    await migrate({
      ownerUrl: urlOfDatabase(ownerUrl, templateName),
      rolePasswords: deriveRolePasswords(TEST_SECRET),
    });
  } catch (error) {
    await cluster?.stop();
    throw error;
  }
  return {
    ownerUrl,
    templateName,
    namePrefix,
    async stop() {
      if (cluster !== undefined) return cluster.stop();
      const found = await runAsOwner(
        ownerUrl,
        `select datname from pg_database where datname like '${namePrefix}%'`,
      );
      const drops = found.map((row) => `drop database if exists ${row.datname} with (force)`);
      await runAsOwner(ownerUrl, ...drops);
    },
  };
}
