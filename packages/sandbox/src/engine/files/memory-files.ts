import { FileError } from '../errno.ts';
import type { Directory, FileNode, RegularFile } from './nodes.ts';
import { type Place, resolvePath } from './resolve-path.ts';

export interface FileLimits {
  /** Bytes of all files together. */
  totalBytes: number;
  /** Files and directories together. */
  entries: number;
}

export const DEFAULT_FILE_LIMITS: FileLimits = { totalBytes: 16 * 1024 * 1024, entries: 10_000 };

/** What a file or directory costs besides its bytes, so that empty ones have a price, too. */
const ENTRY_BYTES = 256;
const FIRST_CAPACITY = 1024;

function asFile(
  bytes: Uint8Array,
  facts: Pick<RegularFile, 'inode' | 'modifiedMs' | 'isReadOnly'>,
): RegularFile {
  return { kind: 'file', bytes, size: bytes.length, openCount: 0, isRemoved: false, ...facts };
}

/**
 * The file system of one run: plain objects in the host's memory. No name in it ever reaches a real file system, so
 * there is nothing to escape from. Errors are FileErrors, which the learner's program sees as OSError.
 */
export class MemoryFiles {
  readonly root: Directory;
  readonly #limits: FileLimits;
  readonly #now: () => number;
  #usedBytes = 0;
  #entries = 0;
  #lastInode = 1;

  constructor(limits: FileLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
    const facts = { inode: 1, modifiedMs: now(), isReadOnly: true };
    const root: Omit<Directory, 'parent'> = { kind: 'directory', name: '', entries: new Map(), ...facts };
    this.root = Object.assign(root, { parent: root as Directory });
  }

  get usedBytes(): number {
    return this.#usedBytes;
  }

  resolve(start: Directory, path: string): Place {
    return resolvePath(this.root, start, path);
  }

  /** The file or directory at a path. @throws FileError ENOENT when there is none. */
  find(start: Directory, path: string): FileNode {
    const { node } = this.resolve(start, path);
    if (node === undefined) throw new FileError('ENOENT');
    return node;
  }

  createDirectory(parent: Directory, name: string, isReadOnly = false): Directory {
    const directory: Directory = {
      kind: 'directory',
      parent,
      name,
      entries: new Map(),
      ...this.#facts(isReadOnly),
    };
    this.#add(parent, name, directory);
    return directory;
  }

  createFile(parent: Directory, name: string): RegularFile {
    const file = asFile(new Uint8Array(0), this.#facts(false));
    this.#add(parent, name, file);
    return file;
  }

  /** Adds what the host gives and the learner cannot change; it costs the learner nothing. */
  provide(parent: Directory, name: string, content: Uint8Array | 'directory' | 'null'): FileNode {
    const facts = this.#facts(true);
    const node: FileNode =
      content === 'directory'
        ? { kind: 'directory', parent, name, entries: new Map(), ...facts }
        : content === 'null'
          ? { kind: 'null', ...facts, isReadOnly: false }
          : asFile(content, facts);
    parent.entries.set(name, node);
    return node;
  }

  remove(parent: Directory, name: string, node: FileNode): void {
    this.#mayChange(parent);
    if (node.kind === 'directory' && node.entries.size > 0) throw new FileError('ENOTEMPTY');
    parent.entries.delete(name);
    parent.modifiedMs = this.#now();
    this.#forget(node);
  }

  /** Moves an entry, replacing what is there, as rename(2) does. */
  rename(from: Place, to: Place): void {
    const { node } = from;
    if (node === undefined) throw new FileError('ENOENT');
    this.#mayChange(from.parent);
    this.#mayChange(to.parent);
    if (to.node === node) return;
    if (node.kind === 'directory') {
      for (let at: Directory = to.parent; at !== this.root; at = at.parent) {
        if (at === node) throw new FileError('EINVAL');
      }
    }
    if (to.node !== undefined) this.#replace(node, to.node);
    from.parent.entries.delete(from.name);
    to.parent.entries.set(to.name, node);
    if (node.kind === 'directory') Object.assign(node, { parent: to.parent, name: to.name });
  }

  /** Sets the length. What is added reads as zeros and counts against the quota. */
  resize(file: RegularFile, size: number): void {
    if (file.isReadOnly) throw new FileError('EACCES');
    this.#reserve(file, size);
    if (size < file.size) file.bytes.fill(0, size, file.size);
    file.size = size;
    file.modifiedMs = this.#now();
  }

  write(file: RegularFile, position: number, data: Uint8Array): void {
    if (file.isReadOnly) throw new FileError('EACCES');
    const end = position + data.length;
    this.#reserve(file, end);
    file.bytes.set(data, position);
    file.size = Math.max(file.size, end);
    file.modifiedMs = this.#now();
  }

  opened(node: FileNode): void {
    if (node.kind === 'file') node.openCount += 1;
  }

  closed(node: FileNode): void {
    if (node.kind !== 'file') return;
    node.openCount -= 1;
    this.#release(node);
  }

  #reserve(file: RegularFile, size: number): void {
    if (size <= file.bytes.length) return;
    if (!Number.isSafeInteger(size)) throw new FileError('EFBIG');
    const available = this.#limits.totalBytes - this.#usedBytes + file.bytes.length;
    if (size > available) throw new FileError('ENOSPC');
    const capacity = Math.min(available, Math.max(size, 2 * file.bytes.length, FIRST_CAPACITY));
    const larger = new Uint8Array(capacity);
    larger.set(file.bytes.subarray(0, file.size));
    this.#usedBytes += capacity - file.bytes.length;
    file.bytes = larger;
  }

  #facts(isReadOnly: boolean) {
    this.#lastInode += 1;
    return { inode: this.#lastInode, modifiedMs: this.#now(), isReadOnly };
  }

  #add(parent: Directory, name: string, node: FileNode): void {
    this.#mayChange(parent);
    if (parent.entries.has(name)) throw new FileError('EEXIST');
    const isFull =
      this.#entries >= this.#limits.entries || this.#usedBytes + ENTRY_BYTES > this.#limits.totalBytes;
    if (isFull) throw new FileError('ENOSPC');
    this.#entries += 1;
    this.#usedBytes += ENTRY_BYTES;
    parent.entries.set(name, node);
    parent.modifiedMs = this.#now();
  }

  #replace(node: FileNode, target: FileNode): void {
    if (target.kind === 'directory' && node.kind !== 'directory') throw new FileError('EISDIR');
    if (target.kind !== 'directory' && node.kind === 'directory') throw new FileError('ENOTDIR');
    if (target.kind === 'directory' && target.entries.size > 0) throw new FileError('ENOTEMPTY');
    this.#forget(target);
  }

  #forget(node: FileNode): void {
    if (node.isReadOnly) return;
    this.#entries -= 1;
    this.#usedBytes -= ENTRY_BYTES;
    if (node.kind !== 'file') return;
    node.isRemoved = true;
    this.#release(node);
  }

  #release(file: RegularFile): void {
    if (!file.isRemoved || file.openCount > 0) return;
    this.#usedBytes -= file.bytes.length;
    file.bytes = new Uint8Array(0);
    file.size = 0;
  }

  #mayChange(directory: Directory): void {
    if (directory.isReadOnly) throw new FileError('EACCES');
  }
}
