import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error.ts';

const FEWEST_CHARACTERS = 32;

function readSecret(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  // Every password of the database's roles comes from it: an empty one would be known to everybody.
  if (text.length >= FEWEST_CHARACTERS) return text;
  throw new ConfigError(
    `${file} holds no secret. Put it back from a backup, or delete it: a new one is made, and everybody signs in again.`,
  );
}

/**
 * The secret of this install, made at the first start and kept in the file `secret`, which only this user can read.
 * The file appears whole or not at all, and of processes that start together one makes it and all read the same.
 * @throws ConfigError when the file is there and holds none.
 */
export function keptSecret(stateFolder: string): string {
  const file = join(stateFolder, 'secret');
  const kept = readSecret(file);
  if (kept !== undefined) return kept;
  mkdirSync(stateFolder, { recursive: true });
  const unfinished = `${file}.${randomBytes(6).toString('hex')}`;
  const secret = randomBytes(48).toString('base64url');
  try {
    writeFileSync(unfinished, `${secret}\n`, { mode: 0o600 });
    // Unlike a rename, a link does not replace what another process has just put there.
    linkSync(unfinished, file);
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readSecret(file) ?? secret;
  } finally {
    rmSync(unfinished, { force: true });
  }
}
