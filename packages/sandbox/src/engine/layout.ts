import type { MemoryFiles } from './files/memory-files.ts';
import type { Directory } from './files/nodes.ts';

/** Where things are for the learner's program. */
export const LAYOUT = {
  library: '/usr/lib/python314.zip',
  guestModules: '/usr/lib/kindling',
  temporary: '/tmp',
  /** The working folder of a run, with the exercise's files. */
  exercise: '/exercise',
} as const;

/** The read-only part of the file system: CPython's library, our modules, /dev/null. */
export function provideSystem(
  files: MemoryFiles,
  library: Uint8Array,
  guestModules: Record<string, string>,
): void {
  const directory = (parent: Directory, name: string) =>
    files.provide(parent, name, 'directory') as Directory;
  const usr = directory(files.root, 'usr');
  const lib = directory(usr, 'lib');
  files.provide(lib, 'python314.zip', library);
  files.provide(directory(files.root, 'dev'), 'null', 'null');
  // CPython looks for this folder at start-up and warns when it is missing.
  directory(directory(lib, 'python3.14'), 'lib-dynload');
  const guest = directory(lib, 'kindling');
  for (const [name, source] of Object.entries(guestModules)) {
    files.provide(guest, name, new TextEncoder().encode(source));
  }
}
