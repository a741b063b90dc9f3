import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** The Node that Kindling is made and tested with. An older one is not used, a newer one is. */
export const PINNED_NODE = '24.21.0';

/** Rebuildable things of this clone: the pinned Node, the browser for tests. Never data. */
export const CACHE_FOLDER = join(ROOT, '.kindling');

/** Data, secret and logs of the install; the same rule as in packages/runtime/src/state-folder.ts. */
export function stateFolder() {
  return resolve(process.env.KINDLING_HOME || join(ROOT, '.kindling'));
}

/** Reads `.env` of the clone if there is one; what the shell says wins. */
export function loadEnvironmentFile() {
  try {
    process.loadEnvFile?.(join(ROOT, '.env'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
