import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '@kindling/shared';
import { type Account, canUseFolder } from './account.ts';

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

/**
 * The folder that holds the data (`data/`), owned by PostgreSQL's account. It is inside the state folder where
 * the account can get there, else outside of it. The first choice is written down in `location` and kept: a
 * place that became free later must not make the data seem gone.
 */
export async function chooseClusterHome(postgresFolder: string, account: Account): Promise<string> {
  const memory = join(postgresFolder, 'location');
  const remembered = await readRemembered(memory);
  if (remembered !== undefined) {
    if (await isUsable(remembered, account)) return remembered;
    throw new AppError('unavailable', `The database's folder ${remembered} cannot be used.`, {
      hint: 'It holds your data: make it reachable again, or start as the user who ran Kindling before.',
    });
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
  const inside = async () => join(postgresFolder, 'cluster');
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
