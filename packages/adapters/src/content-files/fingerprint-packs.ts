import { createHash, type Hash } from 'node:crypto';
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

/** The same of one folder. Throws `not-found`, and `too-large` for more files than any course has. */
export async function fingerprintPack(folder: string, reader: string): Promise<string> {
  const hash = startHash(reader);
  for (const path of (await listPackPaths(folder)).sort())
    addFile(hash, path, await readFile(join(folder, path)));
  return hash.digest('hex');
}

/** The same of a course's files in memory, by path inside its folder. */
export function fingerprintFiles(files: ReadonlyMap<string, Buffer>, reader: string): string {
  const hash = startHash(reader);
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    addFile(hash, path, bytes);
  return hash.digest('hex');
}

const startHash = (reader: string) => createHash('sha256').update(`${reader}\0`);

function addFile(hash: Hash, path: string, bytes: Buffer): void {
  hash.update(`${path}\0${bytes.length}\0`).update(bytes);
}
