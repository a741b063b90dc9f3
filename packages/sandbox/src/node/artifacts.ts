import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Snapshot } from '../engine/index.ts';

/** What the builder starts from. Any change of any of them makes a new cache entry. */
export interface ArtifactInputs {
  wasm: Uint8Array<ArrayBuffer>;
  library: Uint8Array;
  guestModules: Record<string, string>;
  /** SHA-256 of all inputs and of the sources of the engine, in hex. */
  key: string;
}

export type SnapshotFacts = Omit<Snapshot, 'bytes'>;

/** What every run needs, as it lies on disk. */
export interface Artifacts {
  module: Buffer;
  snapshot: SnapshotFacts;
  memory: Buffer;
  library: Buffer;
}

const SOURCES = new URL('..', import.meta.url);
const FILES = ['interpreter.wasm', 'memory.bin', 'snapshot.json', 'library.zip'] as const;
const HASHES = 'sha256.json';
const require = createRequire(import.meta.url);

const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

async function readFolder(folder: URL, ending: string): Promise<[string, string][]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [name, await readFile(new URL(name, folder), 'utf8')],
    ),
  );
}

export async function readInputs(): Promise<ArtifactInputs> {
  const [wasm, library, guest, engine] = await Promise.all([
    readFile(require.resolve('pyodide/pyodide.asm.wasm')),
    readFile(require.resolve('pyodide/python_stdlib.zip')),
    readFolder(new URL('guest/', SOURCES), '.py'),
    readFolder(new URL('engine/', SOURCES), '.ts'),
  ]);
  const sources = engine.filter(([name]) => !name.endsWith('.test.ts'));
  const key = hashOf([hashOf(wasm), hashOf(library), JSON.stringify([guest, sources])].join('\n'));
  return { wasm: new Uint8Array(wasm), library, guestModules: Object.fromEntries(guest), key };
}

function keepOther(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
}

/** Writes a cache entry so that it appears whole or not at all: two builders at once do no harm. */
export async function writeArtifacts(folder: string, artifacts: Artifacts): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const contents: Record<(typeof FILES)[number], Uint8Array | string> = {
    'interpreter.wasm': artifacts.module,
    'memory.bin': artifacts.memory,
    'snapshot.json': JSON.stringify(artifacts.snapshot),
    'library.zip': artifacts.library,
  };
  for (const name of FILES) await writeFile(join(draft, name), contents[name]);
  const hashes = FILES.map((name) => [name, hashOf(contents[name])]);
  await writeFile(join(draft, HASHES), JSON.stringify(Object.fromEntries(hashes)));
  // Another builder may have been faster: its entry is in use already and stays.
  if ((await readArtifacts(folder)) === undefined) {
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder).catch(keepOther);
  }
  await rm(draft, { recursive: true, force: true });
}

/** Reads a cache entry and checks every byte of it. Undefined when it is missing, cut off or changed. */
export async function readArtifacts(folder: string): Promise<Artifacts | undefined> {
  try {
    const hashes: Record<string, string> = JSON.parse(await readFile(join(folder, HASHES), 'utf8'));
    const [module, memory, snapshot, library] = await Promise.all(
      FILES.map(async (name) => {
        const bytes = await readFile(join(folder, name));
        return hashOf(bytes) === hashes[name] ? bytes : undefined;
      }),
    );
    if (!module || !memory || !snapshot || !library) return undefined;
    return { module, memory, library, snapshot: JSON.parse(snapshot.toString('utf8')) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
