import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { z } from 'zod';

const BUBBLEWRAP = '/usr/bin/bwrap';
/** Where the loader looks besides /usr. Links into /usr on a merged system. */
const SYSTEM_FOLDERS = ['/lib', '/lib64'];
/** The descriptor on which bubblewrap tells the number of the process inside; the one before carries our messages. */
export const INFO_DESCRIPTOR = 4;

/** Of everything its own, and no right: every namespace, no capability, and no way to make namespaces inside. */
const NAMESPACES =
  '--unshare-all --unshare-user --disable-userns --as-pid-1 --die-with-parent --new-session --cap-drop ALL --hostname sandbox';

function shown(path: string): string[] {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return [];
  return facts.isSymbolicLink() ? ['--symlink', readlinkSync(path), path] : ['--ro-bind', path, path];
}

/** Arguments of bubblewrap that every wall begins with: namespaces, the system's programs and libraries, few devices. */
export function commonWall(): string[] {
  const system = ['--ro-bind', '/usr', '/usr', ...SYSTEM_FOLDERS.flatMap(shown)];
  return [...NAMESPACES.split(' '), ...system, '--dev', '/dev', '--remount-ro', '/dev'];
}

/**
 * A second wall around the sandbox process, on Linux with bubblewrap: every namespace of its own, no capability, no
 * network, no /proc, and of the host's files only the system's libraries, Node and the prepared interpreter, none of
 * which it can change. Undefined where there is no bubblewrap.
 */
export function bubblewrapAround(program: string, programArguments: string[], folder: string) {
  if (process.platform !== 'linux' || !existsSync(BUBBLEWRAP)) return undefined;
  const node = realpathSync(program);
  const wall = [
    ...commonWall(),
    ...['--ro-bind', node, node, '--ro-bind', folder, folder],
    ...['--remount-ro', '/', '--chdir', folder, '--info-fd', `${INFO_DESCRIPTOR}`],
  ];
  return { command: BUBBLEWRAP, arguments: [...wall, '--', node, ...programArguments] };
}

const Info = z.object({ 'child-pid': z.int().positive() });

/** The process inside, as the host counts processes; undefined when bubblewrap could not start it. */
export async function readInnerProcess(info: Readable): Promise<number | undefined> {
  let told = '';
  for await (const piece of info.setEncoding('utf8')) {
    told += piece;
    // Not its end: whoever looks on, as strace does, keeps the descriptor open.
    if (told.includes('}')) return Info.parse(JSON.parse(told))['child-pid'];
  }
  return undefined;
}
