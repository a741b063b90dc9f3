import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { hashOf } from './artifacts.ts';

/** What the builder starts from. Any change of any of them makes a new cache entry. */
export interface ArtifactInputs {
  wasm: Uint8Array<ArrayBuffer>;
  library: Uint8Array;
  guestModules: Record<string, string>;
  /** SHA-256 of all inputs and of the sources of engine and sandbox process, in hex. */
  key: string;
}

const SOURCES = new URL('..', import.meta.url);
const require = createRequire(import.meta.url);

async function readFolder(folder: URL, ending: string): Promise<[string, string][]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [name, await readFile(new URL(name, folder), 'utf8')],
    ),
  );
}

export async function readInputs(): Promise<ArtifactInputs> {
  const [wasm, library, guest, engine, node] = await Promise.all([
    readFile(require.resolve('pyodide/pyodide.asm.wasm')),
    readFile(require.resolve('pyodide/python_stdlib.zip')),
    readFolder(new URL('guest/', SOURCES), '.py'),
    readFolder(new URL('engine/', SOURCES), '.ts'),
    readFolder(new URL('node/', SOURCES), '.ts'),
  ]);
  const sources = [...engine, ...node].filter(([name]) => !name.endsWith('.test.ts'));
  const key = hashOf([hashOf(wasm), hashOf(library), JSON.stringify([guest, sources])].join('\n'));
  return { wasm: new Uint8Array(wasm), library, guestModules: Object.fromEntries(guest), key };
}
