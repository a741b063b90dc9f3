import { findRunningEmbeddedPostgres } from '@kindling/adapters/embedded-postgres';
import {
  type Database,
  deriveRolePasswords,
  findPendingMigrations,
  type KnownSchool,
  listSchools,
  openDatabase,
  urlForRole,
} from '@kindling/adapters/postgres';
import { AppError } from '@kindling/shared';
import type { Config } from './config.ts';
import { openDatabaseServer } from './database-server.ts';
import { explainRefusal } from './explain-refusal.ts';

/** One tool at a time does one thing after the other. */
const CONNECTIONS = 2;

export interface ToolDatabase {
  transact: Database['transact'];
  listSchools(): Promise<KnownSchool[]>;
}

interface Urls {
  ownerUrl: string;
  appUrl: string;
  stop(): Promise<void>;
}

/** A database that others use is taken as it is: a tool must not change the schema under a running app. */
async function useRunning(ownerUrl: string, config: Config): Promise<Urls> {
  const pending = await findPendingMigrations(ownerUrl).catch((error) => {
    throw explainRefusal(ownerUrl, error);
  });
  if (pending.length > 0) {
    throw new AppError('conflict', `The database lacks ${pending.length} changes of this version.`, {
      hint: 'Start Kindling once (npm start): it makes them first.',
    });
  }
  const appUrl = urlForRole(ownerUrl, 'kindling_app', deriveRolePasswords(config.secret).kindling_app);
  return { ownerUrl, appUrl, stop: async () => undefined };
}

async function openUrls(config: Config, say: (message: string) => void): Promise<Urls> {
  const running = config.databaseUrl ?? (await findRunningEmbeddedPostgres(config.stateFolder));
  if (running !== undefined) return useRunning(running, config);
  const server = await openDatabaseServer(config, say, say);
  return { ownerUrl: server.ownerUrl, appUrl: server.urlFor('kindling_app'), stop: server.stop };
}

/**
 * Gives a command-line tool the install's database: the one in use, or the embedded one, started for the tool and
 * stopped after it. `say` hears of steps that take long.
 * @throws AppError `unavailable` when it cannot be reached, `conflict` when its schema is of another version.
 */
export async function withToolDatabase<Result>(
  config: Config,
  say: (message: string) => void,
  work: (database: ToolDatabase) => Promise<Result>,
): Promise<Result> {
  const urls = await openUrls(config, say);
  try {
    const database = openDatabase({
      url: urls.appUrl,
      maxConnections: CONNECTIONS,
      applicationName: 'kindling tool',
      // The statement in hand fails and says so.
      onIdleError: () => undefined,
    });
    try {
      return await work({
        transact: database.transact,
        listSchools: () => listSchools(urls.ownerUrl),
      });
    } finally {
      await database.close();
    }
  } finally {
    await urls.stop();
  }
}
