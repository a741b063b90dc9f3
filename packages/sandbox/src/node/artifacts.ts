import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Snapshot } from '../engine/index.ts';

export type SnapshotFacts = Omit<Snapshot, 'bytes'>;

/** What every run needs, as it lies on disk. */
export interface Artifacts {
  module: Buffer;
  snapshot: SnapshotFacts;
  memory: Buffer;
  library: Buffer;
}

/** What is built: the server never reads the module of browsers, whose frames are counted. */
export type BuiltArtifacts = Artifacts & { browserModule: Buffer };

/** What the sandbox process loads, as JavaScript by path; see plain-scripts.ts. */
export type Scripts = ReadonlyMap<string, string>;

/** Where the script of the sandbox process lies. */
export const processScript = (folder: string) => join(folder, SCRIPTS, 'node/process-main.mjs');

const FILES = ['interpreter.wasm', 'memory.bin', 'snapshot.json', 'library.zip'] as const;
/** The module for browsers; see engine/wasm/counted-frames.ts. */
export const BROWSER_MODULE = 'browser.wasm';
const HASHES = 'sha256.json';
const SCRIPTS = 'scripts';

export const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

function keepOther(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
}

/** Writes a cache entry so that it appears whole or not at all: two builders at once do no harm. */
export async function writeArtifacts(
  folder: string,
  artifacts: BuiltArtifacts,
  scripts: Scripts,
): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const files: Record<(typeof FILES)[number] | typeof BROWSER_MODULE, Uint8Array | string> = {
    'interpreter.wasm': artifacts.module,
    'memory.bin': artifacts.memory,
    'snapshot.json': JSON.stringify(artifacts.snapshot),
    'library.zip': artifacts.library,
    [BROWSER_MODULE]: artifacts.browserModule,
  };
  const contents = Object.entries(files);
  for (const [path, script] of scripts) contents.push([`${SCRIPTS}/${path}`, script]);
  for (const [name, content] of contents) {
    await mkdir(dirname(join(draft, name)), { recursive: true });
    await writeFile(join(draft, name), content);
  }
  const hashes = contents.map(([name, content]) => [name, hashOf(content)]);
  await writeFile(join(draft, HASHES), JSON.stringify(Object.fromEntries(hashes)));
  // Another builder may have been faster: its entry is in use already and stays.
  if (!(await areWhole(folder))) {
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder).catch(keepOther);
  }
  await rm(draft, { recursive: true, force: true });
}

/** Reads a file into memory that threads can share: the largest would otherwise be there twice for a while. */
async function readShared(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.from(new SharedArrayBuffer(size));
    for (let length = 0; length < size; ) {
      const { bytesRead } = await file.read(bytes, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

/** The wanted files of a cache entry, in shared memory. Undefined when one is missing, cut off or changed. */
async function readChecked(
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Buffer> | undefined> {
  try {
    const hashes: Record<string, string> = JSON.parse(await readFile(join(folder, HASHES), 'utf8'));
    const wanted = Object.entries(hashes).filter(([name]) => isWanted(name));
    const read = await Promise.all(
      wanted.map(async ([name, hash]): Promise<[string, Buffer] | undefined> => {
        const bytes = await readShared(join(folder, name));
        return hashOf(bytes) === hash ? [name, bytes] : undefined;
      }),
    );
    const whole = read.filter((file) => file !== undefined);
    return whole.length === read.length ? new Map(whole) : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Reads a cache entry, into shared memory, and checks every byte of it. Undefined when it is missing, cut off or changed. */
export async function readArtifacts(folder: string): Promise<Artifacts | undefined> {
  const files = await readChecked(folder, (name) => name !== BROWSER_MODULE);
  const [module, memory, snapshot, library] = FILES.map((name) => files?.get(name));
  if (!module || !memory || !snapshot || !library) return undefined;
  return { module, memory, library, snapshot: JSON.parse(snapshot.toString('utf8')) };
}

/** Whether a cache entry is there with everything in it, each byte as it was written. */
export async function areWhole(folder: string): Promise<boolean> {
  const files = await readChecked(folder, () => true);
  return [...FILES, BROWSER_MODULE].every((name) => files?.has(name));
}
