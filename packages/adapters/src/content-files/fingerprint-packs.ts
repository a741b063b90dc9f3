import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listPackFolders, listPackPaths, unlessTooLarge } from './read-pack-files.ts';

/** Of a folder that no course can be imported from, and so never noted beside one. */
const TOO_LARGE = 'too large';

/**
 * SHA-256 over names and bytes of all that `readPackFiles` would read, by name of the course's folder. Costs a tenth
 * of reading the YAML. `reader` goes in as well: another reader may make other rows of the same bytes.
 * Throws `not-found` when a folder cannot be read.
 */
export async function fingerprintPacks(root: string, reader: string): Promise<Map<string, string>> {
  const fingerprints = new Map<string, string>();
  for (const folder of await listPackFolders(root)) {
    const fingerprint = unlessTooLarge(fingerprintPack(join(root, folder), reader), () => TOO_LARGE);
    fingerprints.set(folder, await fingerprint);
  }
  return fingerprints;
}

async function fingerprintPack(folder: string, reader: string): Promise<string> {
  const hash = createHash('sha256').update(`${reader}\0`);
  for (const path of await listPackPaths(folder)) {
    const bytes = await readFile(join(folder, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
