import { existsSync, lstatSync, readlinkSync } from 'node:fs';

/** Nobody, inside and, when we are root, outside. */
export const NOBODY = 65_534;
/** Of the working folder and of the temporary one, each. */
const FOLDER_BYTES = 16 * 1_048_576;
/** Where the loader looks besides /usr. Links into /usr on a merged system. */
const SYSTEM_FOLDERS = ['/lib', '/lib64', '/lib32', '/bin'];
const LOADER_CACHE = '/etc/ld.so.cache';

function systemFolder(path: string): string[] {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return [];
  return facts.isSymbolicLink() ? ['--symlink', readlinkSync(path), path] : ['--ro-bind', path, path];
}

/**
 * Arguments of bwrap for one run: every namespace, no capability, no variable, no /proc, and of the host's files only
 * those that Python is made of. Nothing but two small folders in memory can be written.
 */
export function bubblewrapArguments(command: string[]): string[] {
  return [
    ...['--unshare-all', '--unshare-user', '--disable-userns', '--uid', `${NOBODY}`, '--gid', `${NOBODY}`],
    ...['--as-pid-1', '--die-with-parent', '--new-session', '--cap-drop', 'ALL', '--hostname', 'sandbox'],
    ...['--clearenv', '--setenv', 'LANG', 'C.UTF-8', '--setenv', 'MALLOC_ARENA_MAX', '1'],
    ...['--ro-bind', '/usr', '/usr', ...SYSTEM_FOLDERS.flatMap(systemFolder)],
    ...(existsSync(LOADER_CACHE) ? ['--ro-bind', LOADER_CACHE, LOADER_CACHE] : []),
    ...['--dev', '/dev', '--remount-ro', '/dev'],
    ...['--size', `${FOLDER_BYTES}`, '--tmpfs', '/exercise', '--size', `${FOLDER_BYTES}`, '--tmpfs', '/tmp'],
    ...['--remount-ro', '/', '--chdir', '/exercise', '--info-fd', '3', '--', ...command],
  ];
}
