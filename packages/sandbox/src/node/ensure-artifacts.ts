import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInputs } from './artifact-inputs.ts';
import { areWhole } from './artifacts.ts';
import { refused } from './sandbox-process.ts';

const BUILDER = fileURLToPath(new URL('./build-main.ts', import.meta.url));
/** CPython's own start recurses deeper in an interpreter that is not yet optimised. */
const BUILDER_FLAGS = ['--stack-size=3900', '--no-warnings'];

/**
 * The folder of the prepared interpreter, built there first when it is not: once for each version of the inputs. Its whole
 * path: those who read it start elsewhere.
 * @throws AppError when the builder fails
 */
export async function ensureArtifacts(cache: string): Promise<string> {
  const cacheFolder = resolve(cache);
  const { key } = await readInputs();
  const folder = join(cacheFolder, key);
  if (await areWhole(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const builder = spawn(process.execPath, [...BUILDER_FLAGS, BUILDER, cacheFolder], {
    env: {},
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaints: string[] = [];
  builder.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const [code] = await once(builder, 'close');
  if (code !== 0) throw refused(`the interpreter could not be built.\n${complaints.join('').slice(-2000)}`);
  await removeOthers(cacheFolder, key);
  return folder;
}

const HOUR_MS = 3_600_000;

/** Entries of other versions are left for an hour: another process may be starting from one. */
async function removeOthers(cacheFolder: string, key: string): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    const { mtimeMs } = await stat(join(cacheFolder, name));
    if (name !== key && Date.now() - mtimeMs > HOUR_MS) {
      await rm(join(cacheFolder, name), { recursive: true, force: true });
    }
  }
}
