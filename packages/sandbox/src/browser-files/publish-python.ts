import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { PublishedPython } from '../browser/protocol.ts';
import { BROWSER_MODULE, hashOf } from '../node/artifacts.ts';
import { ensureArtifacts } from '../node/ensure-artifacts.ts';
import { toPlainScripts } from '../node/plain-scripts.ts';

/** How a file travels; `identity` for whoever accepts nothing else. */
export type Encoding = 'br' | 'gzip' | 'identity';

export interface OfferedFile {
  content: Uint8Array;
  contentType: string;
  encoding: Encoding;
}

export interface PythonOffer {
  python: PublishedPython;
  /** `path` is what follows `urlPrefix`. Undefined when nothing of that name is offered. */
  find(path: string, accepted: readonly Encoding[]): Promise<OfferedFile | undefined>;
}

const SOURCES = new URL('..', import.meta.url);
const WORKER = 'browser/worker-main';
const ANALYSER = 'analyser/analyser-main';
/** Ruff as its package brings it: a script and the module that lies beside it. */
const RUFF_SCRIPT = new URL(import.meta.resolve('@astral-sh/ruff-wasm-web'));
const RUFF_MODULE = new URL('ruff_wasm_bg.wasm', RUFF_SCRIPT);
const FILES = {
  interpreter: [BROWSER_MODULE, 'application/wasm'],
  memory: ['memory.bin', 'application/octet-stream'],
  snapshot: ['snapshot.json', 'application/json'],
  library: ['library.zip', 'application/zip'],
  analyser: ['ruff_wasm_bg.wasm', 'application/wasm'],
} as const;

const COMPRESS = {
  // Level 5 of brotli: level 9 saves another tenth and takes ten times as long, once for each version.
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 },
    }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * The prepared interpreter and the worker's script, for browsers. Built when it is not there yet. Paths begin with the
 * hash of all content, so they may be kept for ever; files are compressed once and kept in `cacheFolder`.
 */
export async function publishPython(cacheFolder: string, urlPrefix: string): Promise<PythonOffer> {
  const artifacts = await ensureArtifacts(join(cacheFolder, 'sandbox'));
  const scripts = await collectScripts();
  const ruff = await readFile(RUFF_MODULE);
  const key = hashOf(`${basename(artifacts)}${JSON.stringify([...scripts])}${hashOf(ruff)}`).slice(0, 32);
  const kept = join(cacheFolder, 'sandbox-compressed', key);
  await mkdir(kept, { recursive: true });
  const contents = new Map<string, { read(): Promise<Uint8Array>; contentType: string }>();
  for (const [path, script] of scripts) {
    contents.set(path, {
      read: async () => Buffer.from(script),
      contentType: 'text/javascript; charset=utf-8',
    });
  }
  const offer = async ([name, contentType]: readonly [string, string], place = join(artifacts, name)) => {
    const read = () => readFile(place);
    contents.set(name, { read, contentType });
    const digest = createHash('sha256')
      .update(await read())
      .digest('base64');
    return { url: `${urlPrefix}${key}/${name}`, integrity: `sha256-${digest}` };
  };
  const [interpreter, memory, snapshot, library, module] = await Promise.all([
    offer(FILES.interpreter),
    offer(FILES.memory),
    offer(FILES.snapshot),
    offer(FILES.library),
    offer(FILES.analyser, fileURLToPath(RUFF_MODULE)),
  ]);
  const urlOf = (name: string) => `${urlPrefix}${key}/${name}`;
  const analyser = {
    worker: urlOf(`${ANALYSER}.mjs`),
    script: urlOf(basename(RUFF_SCRIPT.pathname)),
    module,
  };
  return {
    python: { worker: urlOf(`${WORKER}.mjs`), interpreter, memory, snapshot, library, analyser },
    async find(path, accepted) {
      const name = path.startsWith(`${key}/`) ? path.slice(key.length + 1) : '';
      const file = contents.get(name);
      if (file === undefined) return undefined;
      const { contentType } = file;
      const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity';
      if (encoding === 'identity') return { content: await file.read(), contentType, encoding };
      const place = join(kept, `${name.replaceAll('/', '_')}.${encoding}`);
      const content = await readFile(place).catch(async () => {
        const compressed = await COMPRESS[encoding](await file.read());
        await writeWhole(place, compressed);
        return compressed;
      });
      return { content, contentType, encoding };
    },
  };
}

/** Both workers with all they import, and Ruff's own script. */
async function collectScripts(): Promise<Map<string, string>> {
  const scripts = await toPlainScripts(new URL(`${WORKER}.ts`, SOURCES), SOURCES);
  for (const [path, script] of await toPlainScripts(new URL(`${ANALYSER}.ts`, SOURCES), SOURCES)) {
    scripts.set(path, script);
  }
  return scripts.set(basename(RUFF_SCRIPT.pathname), await readFile(RUFF_SCRIPT, 'utf8'));
}

/** Appears whole or not at all: a second process may be reading. */
async function writeWhole(place: string, content: Uint8Array): Promise<void> {
  const draft = `${place}.${process.pid}.${Math.trunc(performance.now() * 1000)}`;
  await writeFile(draft, content);
  await rename(draft, place);
}
