import { FileError } from '../errno.ts';
import type { Directory, FileNode } from './nodes.ts';

/** Where a path leads: the directory and the name in it, and what is there, if anything. */
export interface Place {
  parent: Directory;
  name: string;
  node: FileNode | undefined;
}

const LONGEST_PATH = 4096;
const LONGEST_NAME = 255;

function step(directory: Directory, part: string): FileNode | undefined {
  if (part === '' || part === '.') return directory;
  if (part === '..') return directory.parent;
  return directory.entries.get(part);
}

function enter(directory: Directory, part: string): Directory {
  const node = step(directory, part);
  if (node === undefined) throw new FileError('ENOENT');
  if (node.kind !== 'directory') throw new FileError('ENOTDIR');
  return node;
}

/**
 * Follows a path from a directory, part by part, so that `missing/..` fails as it does on a real system.
 * @throws FileError ENOENT or ENOTDIR when something on the way is missing or no directory.
 */
export function resolvePath(root: Directory, start: Directory, path: string): Place {
  if (path === '') throw new FileError('ENOENT');
  if (path.length > LONGEST_PATH) throw new FileError('ENAMETOOLONG');
  const parts = path.split('/');
  if (parts.some((part) => new TextEncoder().encode(part).length > LONGEST_NAME)) {
    throw new FileError('ENAMETOOLONG');
  }
  const needsDirectory = parts.at(-1) === '';
  const names = parts.filter((part) => part !== '');
  const last = names.pop() ?? '.';
  const parent = names.reduce(enter, path.startsWith('/') ? root : start);
  const node = step(parent, last);
  if (needsDirectory && node !== undefined && node.kind !== 'directory') throw new FileError('ENOTDIR');
  return node?.kind === 'directory'
    ? { parent: node.parent, name: node.name, node }
    : { parent, name: last, node };
}

/** The absolute path of a directory. */
export function pathOf(directory: Directory): string {
  const names: string[] = [];
  for (let at = directory; at.parent !== at; at = at.parent) names.unshift(at.name);
  return `/${names.join('/')}`;
}
