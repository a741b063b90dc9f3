import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@kindling/shared';
import { chooseAccount } from './account.ts';
import { prepareBinaries } from './binaries.ts';
import { chooseClusterHome } from './cluster-home.ts';
import { ensureOwnerAndDatabase } from './databases.ts';
import { diskFull, mentionsFullDisk } from './disk-full.ts';
import { findFreePort } from './free-port.ts';
import { initialiseCluster } from './initialise.ts';
import { endLeftoverServer } from './leftover.ts';
import { acquireOwnerLock } from './owner-lock.ts';
import { ownerUrl, postgresPaths } from './running.ts';
import { ensureSecrets, type Secrets } from './secrets.ts';
import { ServerDidNotStart, type ServerOptions, startServer } from './server.ts';
import { type Supervised, supervise } from './supervise.ts';

export interface EmbeddedPostgresOptions {
  /** State folder of this install; the database keeps its things in `postgres/` under it. */
  stateDir: string;
  /** Made when missing; default `kindling`. */
  database?: string;
  /** Fixed port; a free one is chosen when absent. */
  port?: number;
  /** Server settings on top of ours, such as `fsync=off` for a throw-away test cluster. */
  settings?: Record<string, string>;
  /** One short sentence before each step that may take seconds. */
  onProgress?: (message: string) => void;
  /** Told when the server died by itself and when it is back; pools reconnect to the same port. */
  onIncident?: (message: string) => void;
}

export interface EmbeddedPostgres {
  /** Connects as the owner of the database (no superuser). */
  url: string;
  /** True when this start made the data folder. */
  isNew: boolean;
  /** The folder of the data; not always inside the state folder (see `chooseClusterHome`). */
  clusterHome: string;
  /** Shuts the server down; resolves when it has ended. Safe to call twice. */
  stop(): Promise<void>;
}

const MAX_STARTS = 4;
/** Reasons that pass: another program took the port, or the remains of a killed server are still ending. */
const PASSING_REASON =
  /Address already in use|pre-existing shared memory block|lock file ".*" (already exists|is empty)/;

async function startWithRetries(
  makeOptions: () => Promise<ServerOptions>,
  onProgress: (message: string) => void,
): Promise<Supervised> {
  for (let tries = 1; ; tries += 1) {
    const options = await makeOptions();
    try {
      return { options, server: await startServer(options) };
    } catch (error) {
      if (!(error instanceof ServerDidNotStart)) throw error;
      if (tries === MAX_STARTS || !PASSING_REASON.test(error.log)) throw explain(error, options);
      onProgress('PostgreSQL could not start yet, trying again');
      await sleep(tries * 700);
    }
  }
}

function explain(error: ServerDidNotStart, options: ServerOptions): AppError {
  const lines = error.log
    .split('\n')
    .filter((line) => /FATAL|ERROR|HINT|PANIC|error while loading/.test(line))
    .slice(-3);
  return new AppError('unavailable', `PostgreSQL did not start: ${lines.join(' | ') || 'it said nothing'}`, {
    hint: `Your data is untouched. The whole log is in ${options.logFile}.`,
    cause: error,
  });
}

/**
 * Starts the embedded PostgreSQL on a state folder: the first time it makes the cluster (some seconds), later
 * it takes a fraction of a second. The server ends with this process, however that ends, and is started again
 * when it dies alone. One process at a time may use a state folder.
 * @throws AppError `conflict` when the folder is in use, `unavailable` when the machine does not allow it
 * (disk full, no permission, unsupported platform); `hint` says what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const paths = postgresPaths(options.stateDir);
  try {
    await mkdir(paths.folder, { recursive: true });
    const releaseLock = await acquireOwnerLock(paths.lock);
    try {
      return await startLocked(options, releaseLock);
    } catch (error) {
      await releaseLock();
      throw error;
    }
  } catch (error) {
    if (error instanceof Error && mentionsFullDisk(error.message)) throw diskFull(paths.folder);
    throw error;
  }
}

async function startLocked(
  options: EmbeddedPostgresOptions,
  releaseLock: () => Promise<void>,
): Promise<EmbeddedPostgres> {
  const onProgress = options.onProgress ?? (() => undefined);
  const database = options.database ?? 'kindling';
  const secrets = await ensureSecrets(postgresPaths(options.stateDir).secrets);
  const { isNew, clusterHome, supervised } = await startCluster(options, secrets, onProgress);
  const { port } = supervised.options;
  const stopServer = supervise(supervised, options.onIncident ?? (() => undefined));
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= stopServer().then(releaseLock);
    return stopped;
  };
  try {
    const passwords = { superuserPassword: secrets.superuser, ownerPassword: secrets.owner };
    await ensureOwnerAndDatabase({ port, database, ...passwords });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: ownerUrl(port, secrets.owner, database), isNew, clusterHome, stop };
}

async function startCluster(
  options: EmbeddedPostgresOptions,
  secrets: Secrets,
  onProgress: (message: string) => void,
): Promise<{ isNew: boolean; clusterHome: string; supervised: Supervised }> {
  const paths = postgresPaths(options.stateDir);
  const account = await chooseAccount();
  const clusterHome = await chooseClusterHome(paths.folder, account);
  const binaries = await prepareBinaries(account, clusterHome);
  const { dataFolder, isNew } = await initialiseCluster({
    clusterHome,
    account,
    binaries,
    superuserPassword: secrets.superuser,
    onProgress,
  });
  await endLeftoverServer(dataFolder, onProgress);
  onProgress('starting PostgreSQL');
  const makeOptions = async (): Promise<ServerOptions> => ({
    dataFolder,
    account,
    binaries,
    logFile: paths.log,
    port: options.port ?? (await findFreePort()),
    settings: options.settings ?? {},
    superuserPassword: secrets.superuser,
  });
  return { isNew, clusterHome, supervised: await startWithRetries(makeOptions, onProgress) };
}
