import { readFile } from 'node:fs/promises';

const GUEST = new URL('../guest/', import.meta.url);
/** In the order of their imports. */
const MODULES = [
  'kindling_values',
  'kindling_coverage',
  'kindling_trace',
  'kindling_unittest',
  'kindling_run',
];

export interface GuestSources {
  /** The first process of a run. */
  supervisor: string;
  /** The modules that run programs, shared with the other engine: name and source. */
  modules: [string, string][];
}

export async function readGuestSources(): Promise<GuestSources> {
  const [supervisor, ...sources] = await Promise.all([
    readFile(new URL('guest/kindling_native.py', import.meta.url), 'utf8'),
    ...MODULES.map((name) => readFile(new URL(`${name}.py`, GUEST), 'utf8')),
  ]);
  return { supervisor, modules: MODULES.map((name, index) => [name, sources[index] ?? '']) };
}
