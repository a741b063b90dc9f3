import { startEmbeddedPostgres } from '@kindling/adapters/embedded-postgres';
import { deriveRolePasswords, migrate, type ServiceRole, urlForRole } from '@kindling/adapters/postgres';
import type { Config } from './config.ts';
import { explainRefusal } from './explain-refusal.ts';

export interface DatabaseServer {
  ownerUrl: string;
  urlFor(role: ServiceRole): string;
  /** Stops the server when it is ours. */
  stop(): Promise<void>;
}

/** Brings the database: the embedded one unless DATABASE_URL names another, migrated to the newest schema. */
export async function openDatabaseServer(
  config: Config,
  say: (message: string) => void,
  onIncident: (message: string) => void,
): Promise<DatabaseServer> {
  const embedded =
    config.databaseUrl === undefined
      ? await startEmbeddedPostgres({ stateDir: config.stateFolder, onProgress: say, onIncident })
      : undefined;
  const ownerUrl = config.databaseUrl ?? embedded?.url ?? '';
  const rolePasswords = deriveRolePasswords(config.secret);
  const stop = async () => embedded?.stop();
  try {
    await migrate({ ownerUrl, rolePasswords, onApplied: (name) => say(`Database: ${name}`) });
  } catch (error) {
    await stop();
    throw config.databaseUrl === undefined ? error : explainRefusal(config.databaseUrl, error);
  }
  return { ownerUrl, urlFor: (role) => urlForRole(ownerUrl, role, rolePasswords[role]), stop };
}
