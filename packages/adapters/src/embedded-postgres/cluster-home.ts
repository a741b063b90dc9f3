import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '@kindling/shared';
import { type Account, canUseFolder } from './account.ts';

/** Of the folder that the embedded database has in the state folder. */
const INSIDE = 'cluster';
/** Where a cluster may live when the state folder is closed to PostgreSQL's account. */
const SHARED_PLACE = '/var/lib/kindling';
/** The last resort, emptied by nobody at boot. */
const TEMPORARY_PLACE = '/var/tmp';

async function makeOwnedFolder(folder: string, account: Account): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (account === undefined) return;
  await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
}

async function isUsable(folder: string, account: Account): Promise<boolean> {
  try {
    await makeOwnedFolder(folder, account);
  } catch {
    // A read-only or missing parent: this place is out, the next one is tried.
    return false;
  }
  return canUseFolder(account, folder);
}

async function readRemembered(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim() || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether something is there; what may not be looked into is. */
async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
  return true;
}

/** Where the data is by now; undefined before the first start. */
async function findHome(postgresFolder: string, memory: string): Promise<string | undefined> {
  // What lies in the state folder is its own, also when the whole was copied or moved and `location` names another's.
  const inside = join(postgresFolder, INSIDE);
  return (await exists(join(inside, 'data'))) ? inside : readRemembered(memory);
}

/**
 * The folder that holds the data (`data/`), owned by PostgreSQL's account. It is inside the state folder where
 * the account can get there, else outside of it. The first choice is written down in `location` and kept: a
 * place that became free later must not make the data seem gone, nor must one that went away.
 * @throws AppError `unavailable` when the data cannot be reached, or no place can be written.
 */
export async function chooseClusterHome(postgresFolder: string, account: Account): Promise<string> {
  const memory = join(postgresFolder, 'location');
  const home = await findHome(postgresFolder, memory);
  if (home !== undefined) {
    if (!(await exists(home)) || !(await isUsable(home, account)))
      throw new AppError('unavailable', `The database's folder ${home} cannot be used.`, {
        hint: 'It holds your data: make it reachable again, or start as the user who ran Kindling before.',
      });
    await writeFile(memory, `${home}\n`);
    return home;
  }
  for (const makePlace of candidates(postgresFolder, account)) {
    const place = await makePlace();
    if (place === undefined || !(await isUsable(place, account))) continue;
    await writeFile(memory, `${place}\n`);
    return place;
  }
  throw new AppError('unavailable', 'No folder was found that PostgreSQL may write to.', {
    hint: 'Set KINDLING_HOME to a folder with space that this user may write to.',
  });
}

function candidates(postgresFolder: string, account: Account): (() => Promise<string | undefined>)[] {
  const inside = async () => join(postgresFolder, INSIDE);
  if (account === undefined) return [inside];
  return [inside, () => makeSharedPlace(postgresFolder), makeTemporaryPlace];
}

async function makeSharedPlace(postgresFolder: string): Promise<string | undefined> {
  const key = createHash('sha256')
    .update(await realpath(postgresFolder))
    .digest('hex')
    .slice(0, 16);
  try {
    await mkdir(SHARED_PLACE, { recursive: true });
    // Passable but not listable, whatever the umask of the moment is.
    await chmod(SHARED_PLACE, 0o711);
  } catch {
    // A read-only system folder: the next candidate is tried.
    return undefined;
  }
  return join(SHARED_PLACE, key);
}

/** A fresh name each time: a folder that somebody else prepared under a known name must not be taken over. */
async function makeTemporaryPlace(): Promise<string | undefined> {
  return mkdtemp(join(TEMPORARY_PLACE, 'kindling-')).catch(() => undefined);
}
