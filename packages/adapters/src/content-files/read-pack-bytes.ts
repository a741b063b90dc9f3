import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listPackPaths } from './read-pack-files.ts';

/** The files of a course folder as they are, by path with the folder's name in front. Throws `not-found`. */
export async function readPackBytes(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const path of await listPackPaths(folder)) {
    files.set(`${basename(folder)}/${path}`, await readFile(join(folder, path)));
  }
  return files;
}
