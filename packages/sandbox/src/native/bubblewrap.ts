import { existsSync } from 'node:fs';
import { commonWall } from '../node/walls.ts';

/** Nobody, inside and, when we are root, outside. */
export const NOBODY = 65_534;
/** The descriptor on which bubblewrap tells the number of the process inside. */
export const INFO_DESCRIPTOR = 3;
/** Of the working folder and of the temporary one, each. */
const FOLDER_BYTES = 16 * 1_048_576;
const LOADER_CACHE = '/etc/ld.so.cache';

/**
 * Arguments of bwrap for one run: besides what every wall begins with, nobody as user, no variable, no /proc, and nothing
 * but two small folders in memory that can be written.
 */
export function bubblewrapArguments(command: string[]): string[] {
  return [
    ...commonWall(),
    ...['--uid', `${NOBODY}`, '--gid', `${NOBODY}`],
    ...['--clearenv', '--setenv', 'LANG', 'C.UTF-8', '--setenv', 'MALLOC_ARENA_MAX', '1'],
    ...(existsSync(LOADER_CACHE) ? ['--ro-bind', LOADER_CACHE, LOADER_CACHE] : []),
    ...['--size', `${FOLDER_BYTES}`, '--tmpfs', '/exercise', '--size', `${FOLDER_BYTES}`, '--tmpfs', '/tmp'],
    ...['--remount-ro', '/', '--chdir', '/exercise', '--info-fd', `${INFO_DESCRIPTOR}`, '--', ...command],
  ];
}
