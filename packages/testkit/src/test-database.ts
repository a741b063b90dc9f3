import './global-setup.ts';
import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  type Database,
  deriveRolePasswords,
  openDatabase,
  type ServiceRole,
  urlForRole,
} from '@kindling/adapters/postgres';
import { afterAll, inject } from 'vitest';
import { runAsOwner, TEST_SECRET, urlOfDatabase } from './test-server.ts';

export interface TestDatabase {
  /** Name on the server; only of interest in messages. */
  name: string;
  /** Connects as the owner, who may change the schema and is no superuser. */
  ownerUrl: string;
  /** Connects as a service role; `kindling_app` is under row-level security. */
  urlFor(role: ServiceRole): string;
  /** The secret the roles' passwords are derived from. */
  secret: string;
  /**
   * Opens it as the role that use cases run under. Closes after the last test of the file, and fails then when a
   * connection was lost meanwhile.
   */
  open(maxConnections?: number): Database;
  /** Drops it, ending open connections. Runs by itself after the last test of the file. */
  drop(): Promise<void>;
}

const CONNECTIONS = 8;
const DROP_TRIES = 100;
const DROP_PAUSE_MS = 100;

/**
 * A session outlives the pool that closed it by a moment, and one that is ended meanwhile tells of it where nobody listens
 * any more. So the server waits for them first, by itself for five seconds; what is left open then is ended, where the owner
 * may: sessions of the service roles are waited for.
 */
async function dropWhenUnused(serverUrl: string, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await runAsOwner(serverUrl, `drop database if exists ${name} ${tries === 1 ? '' : 'with (force)'}`);
      return;
    } catch (error) {
      if (tries === DROP_TRIES) throw error;
      await setTimeout(DROP_PAUSE_MS);
    }
  }
}

/**
 * A database of its own for a test file: a copy of the migrated template, some 50 ms. Call it at the top of a
 * `*.db.test.ts`; close your own pools in `afterAll` (it runs before the drop).
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('testOwnerUrl');
  const name = `${inject('testNamePrefix')}_${randomBytes(5).toString('hex')}`;
  await runAsOwner(serverUrl, `create database ${name} template ${inject('testTemplateName')}`);
  const ownerUrl = urlOfDatabase(serverUrl, name);
  const passwords = deriveRolePasswords(TEST_SECRET);
  const drop = () => dropWhenUnused(serverUrl, name);
  afterAll(drop);
  return {
    name,
    ownerUrl,
    urlFor: (role) => urlForRole(ownerUrl, role, passwords[role]),
    secret: TEST_SECRET,
    open: (maxConnections = CONNECTIONS) =>
      openAsApp(urlForRole(ownerUrl, 'kindling_app', passwords.kindling_app), maxConnections),
    drop,
  };
}

function openAsApp(url: string, maxConnections: number): Database {
  const lost: Error[] = [];
  const database = openDatabase({
    url,
    maxConnections,
    applicationName: 'test',
    onIdleError: (error) => void lost.push(error),
  });
  afterAll(async () => {
    await database.close();
    if (lost.length > 0) throw new AggregateError(lost, 'Connections to the test database were lost');
  });
  return database;
}
