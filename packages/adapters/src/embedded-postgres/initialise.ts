import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '@kindling/shared';
import { type Account, runAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import { diskFull, mentionsFullDisk } from './disk-full.ts';

const TIMEOUT_MS = 180_000;
/** Of the bundled programs. Their minor versions read the same data; another major needs a dump and restore. */
const MAJOR_VERSION = '18';

export interface InitialiseOptions {
  clusterHome: string;
  account: Account;
  binaries: Binaries;
  superuserPassword: string;
  onProgress: (message: string) => void;
}

async function findDataVersion(dataFolder: string): Promise<string | undefined> {
  try {
    return (await readFile(join(dataFolder, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function runInitdb(folder: string, passwordFile: string, options: InitialiseOptions): Promise<void> {
  const { account, binaries } = options;
  const result = await runAs(
    account,
    binaries.initdb,
    [
      `--pgdata=${folder}`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order and case rules on every machine: nothing depends on the locales it happens to have.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    { timeoutMs: TIMEOUT_MS, environment: binaries.environment },
  );
  if (result.exitCode === 0) return;
  if (mentionsFullDisk(result.output)) throw diskFull(options.clusterHome);
  const lastLines = result.output.trim().split('\n').slice(-3).join(' | ');
  throw new AppError('unavailable', `PostgreSQL's data folder could not be made: ${lastLines}`, {
    hint: 'Nothing was lost: there was no data yet. Mend what it says and start again.',
  });
}

/**
 * Makes the cluster at the first run. It grows under another name and gets its own when it is whole, so a run
 * that was cut off leaves nothing that looks like a database.
 * @returns the data folder and whether it is new.
 */
export async function initialiseCluster(
  options: InitialiseOptions,
): Promise<{ dataFolder: string; isNew: boolean }> {
  const dataFolder = join(options.clusterHome, 'data');
  const version = await findDataVersion(dataFolder);
  if (version !== undefined && version !== MAJOR_VERSION) {
    throw new AppError(
      'conflict',
      `The data was written by PostgreSQL ${version}, this is ${MAJOR_VERSION}.`,
      {
        hint: `Your data is untouched. Start the Kindling that wrote it and export, or serve ${dataFolder} with PostgreSQL ${version} and set DATABASE_URL.`,
      },
    );
  }
  if (version !== undefined) return { dataFolder, isNew: false };
  options.onProgress('creating the database folder');
  const unfinished = `${dataFolder}.unfinished`;
  const passwordFile = join(options.clusterHome, 'first-password');
  try {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o700 });
    await writeFile(passwordFile, options.superuserPassword, { mode: 0o600 });
    if (options.account !== undefined) {
      await chown(unfinished, options.account.uid, options.account.gid);
      await chown(passwordFile, options.account.uid, options.account.gid);
    }
    await runInitdb(unfinished, passwordFile, options);
    await rename(unfinished, dataFolder);
  } finally {
    await rm(passwordFile, { force: true });
  }
  return { dataFolder, isNew: true };
}
