import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { platformPackage } from './binaries.ts';
import { findServerPid } from './leftover.ts';
import { findSecrets } from './secrets.ts';

/** Paths of everything the embedded database keeps in the state folder; the data may be elsewhere. */
export function postgresPaths(stateDir: string) {
  const folder = join(stateDir, 'postgres');
  return {
    folder,
    lock: join(folder, 'owner.json'),
    secrets: join(folder, 'secrets.json'),
    location: join(folder, 'location'),
    log: join(folder, 'server.log'),
  };
}

export function ownerUrl(port: number, password: string, database: string): string {
  return `postgresql://kindling:${password}@127.0.0.1:${port}/${database}`;
}

/** Whether there is an embedded PostgreSQL for this machine at all. */
export function isEmbeddedPostgresSupported(): boolean {
  return platformPackage() !== undefined;
}

/**
 * The owner's URL of the server that another process runs on this state folder, or undefined when none runs.
 * For tools that look at a living install, such as `kindling doctor`.
 */
export async function findRunningEmbeddedPostgres(
  stateDir: string,
  database = 'kindling',
): Promise<string | undefined> {
  const paths = postgresPaths(stateDir);
  const secrets = await findSecrets(paths.secrets);
  const home = await readFile(paths.location, 'utf8').catch(() => undefined);
  if (secrets === undefined || home === undefined) return undefined;
  const dataFolder = join(home.trim(), 'data');
  if ((await findServerPid(dataFolder)) === undefined) return undefined;
  // Line 4 of the server's lock file is its port (PostgreSQL manual, "postmaster.pid").
  const port = Number((await readFile(join(dataFolder, 'postmaster.pid'), 'utf8')).split('\n')[3]);
  return Number.isInteger(port) && port > 0 ? ownerUrl(port, secrets.owner, database) : undefined;
}
