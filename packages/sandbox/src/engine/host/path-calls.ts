import { FileError } from '../errno.ts';
import type { Directory, FileNode } from '../files/nodes.ts';
import type { Place } from '../files/resolve-path.ts';
import type { HostFunctions, Machine } from './machine.ts';

const WORKING_DIRECTORY = -100;
const OPEN = {
  accessMode: 3,
  create: 0o100,
  exclusive: 0o200,
  truncate: 0o1000,
  directory: 0o200000,
} as const;
const STAT_EMPTY_PATH = 0x1000;
const UNLINK_DIRECTORY = 0x200;
const ACCESS_WRITE = 2;
const MODE = { directory: 0o040000, file: 0o100000, device: 0o020000 } as const;
/** Size of struct dirent, and where its name begins. */
const [ENTRY_BYTES, NAME_AT] = [280, 19];

export function directoryAt(machine: Machine, path: string): Directory {
  const node = machine.files.find(machine.workingDirectory, path);
  if (node.kind !== 'directory') throw new FileError('ENOTDIR');
  return node;
}

function startOf(machine: Machine, descriptor: number): Directory {
  if (descriptor === WORKING_DIRECTORY) return machine.workingDirectory;
  const file = machine.descriptors.get(descriptor);
  if (file.kind !== 'node' || file.node.kind !== 'directory') throw new FileError('ENOTDIR');
  return file.node;
}

function place(machine: Machine, descriptor: number, path: number): Place {
  const text = machine.memory.text(path);
  return machine.files.resolve(
    text.startsWith('/') ? machine.files.root : startOf(machine, descriptor),
    text,
  );
}

function existing(found: Place): FileNode {
  if (found.node === undefined) throw new FileError('ENOENT');
  return found.node;
}

function open(machine: Machine, descriptor: number, path: number, flags: number): number {
  const found = place(machine, descriptor, path);
  if ((flags & OPEN.exclusive) !== 0 && (flags & OPEN.create) !== 0 && found.node)
    throw new FileError('EEXIST');
  const node =
    found.node === undefined && (flags & OPEN.create) !== 0
      ? machine.files.createFile(found.parent, found.name)
      : existing(found);
  const writes = (flags & OPEN.accessMode) !== 0;
  if (node.kind === 'directory' && writes) throw new FileError('EISDIR');
  if (node.kind !== 'directory' && (flags & OPEN.directory) !== 0) throw new FileError('ENOTDIR');
  if (node.isReadOnly && writes) throw new FileError('EACCES');
  const number = machine.descriptors.add({ kind: 'node', node, position: 0, flags });
  machine.files.opened(node);
  if (node.kind === 'file' && writes && (flags & OPEN.truncate) !== 0) machine.files.resize(node, 0);
  return number;
}

function writeStat(machine: Machine, node: FileNode | undefined, address: number): number {
  const { memory } = machine;
  memory.bytes(address, 96).fill(0);
  const kind = node === undefined || node.kind === 'null' ? 'device' : node.kind;
  const permissions = node?.isReadOnly === true ? 0o555 : kind === 'directory' ? 0o755 : 0o644;
  const size = node?.kind === 'file' ? node.size : 0;
  memory.setUint32(address + 4, MODE[kind] | permissions);
  memory.setUint32(address + 8, 1);
  memory.setInt64(address + 24, BigInt(size));
  memory.setUint32(address + 32, 4096);
  memory.setUint32(address + 36, Math.ceil(size / 512));
  const milliseconds = node?.modifiedMs ?? 0;
  for (const time of [40, 56, 72]) {
    memory.setInt64(address + time, BigInt(Math.floor(milliseconds / 1000)));
    memory.setUint32(address + time + 8, (Math.floor(milliseconds) % 1000) * 1_000_000);
  }
  memory.setInt64(address + 88, BigInt(node?.inode ?? 0));
  return 0;
}

/** Writes directory entries from the descriptor's position on. @returns bytes written */
function listDirectory(machine: Machine, descriptor: number, buffer: number, length: number): number {
  const file = machine.descriptors.get(descriptor);
  if (file.kind !== 'node' || file.node.kind !== 'directory') throw new FileError('ENOTDIR');
  file.listing ??= ['.', '..', ...file.node.entries.keys()];
  const names = file.listing.slice(file.position, file.position + Math.floor((length >>> 0) / ENTRY_BYTES));
  for (const [index, name] of names.entries()) {
    const node = name === '.' ? file.node : name === '..' ? file.node.parent : file.node.entries.get(name);
    const at = buffer + index * ENTRY_BYTES;
    machine.memory.bytes(at, ENTRY_BYTES).fill(0);
    machine.memory.setInt64(at, BigInt(node?.inode ?? 1));
    machine.memory.setInt64(at + 8, BigInt(file.position + index + 1));
    machine.memory.setUint16(at + 16, ENTRY_BYTES);
    machine.memory.setUint8(at + 18, node?.kind === 'directory' ? 4 : 8);
    const bytes = new TextEncoder().encode(name);
    machine.memory.bytes(at + NAME_AT, bytes.length).set(bytes);
  }
  file.position += names.length;
  return names.length * ENTRY_BYTES;
}

function unlink(machine: Machine, found: Place, isDirectory: boolean): number {
  const node = existing(found);
  if (isDirectory && node.kind !== 'directory') throw new FileError('ENOTDIR');
  if (!isDirectory && node.kind === 'directory') throw new FileError('EISDIR');
  machine.files.remove(found.parent, found.name, node);
  return 0;
}

function stat(machine: Machine, path: number, result: number): number {
  return writeStat(machine, existing(place(machine, WORKING_DIRECTORY, path)), result);
}

function statAt(machine: Machine, descriptor: number, path: number, result: number, flags: number): number {
  if ((flags & STAT_EMPTY_PATH) !== 0 && machine.memory.text(path) === '') {
    const file = machine.descriptors.get(descriptor);
    return writeStat(machine, file.kind === 'node' ? file.node : undefined, result);
  }
  return writeStat(machine, existing(place(machine, descriptor, path)), result);
}

export function pathCalls(machine: Machine): HostFunctions {
  return {
    __syscall_openat: (directory: number, path: number, flags: number) =>
      open(machine, directory, path, flags),
    __syscall_stat64: (path: number, result: number) => stat(machine, path, result),
    __syscall_lstat64: (path: number, result: number) => stat(machine, path, result),
    __syscall_newfstatat: (directory: number, path: number, result: number, flags: number) =>
      statAt(machine, directory, path, result, flags),
    __syscall_fstat64: (descriptor: number, result: number) => {
      const file = machine.descriptors.get(descriptor);
      return writeStat(machine, file.kind === 'node' ? file.node : undefined, result);
    },
    __syscall_faccessat: (directory: number, path: number, mode: number) => {
      const node = existing(place(machine, directory, path));
      if (node.isReadOnly && (mode & ACCESS_WRITE) !== 0) throw new FileError('EACCES');
      return 0;
    },
    __syscall_getdents64: (descriptor: number, buffer: number, length: number) =>
      listDirectory(machine, descriptor, buffer, length),
    __syscall_mkdirat: (directory: number, path: number) => {
      const found = place(machine, directory, path);
      if (found.node !== undefined) throw new FileError('EEXIST');
      machine.files.createDirectory(found.parent, found.name);
      return 0;
    },
    __syscall_unlinkat: (directory: number, path: number, flags: number) =>
      unlink(machine, place(machine, directory, path), (flags & UNLINK_DIRECTORY) !== 0),
    __syscall_rmdir: (path: number) => unlink(machine, place(machine, WORKING_DIRECTORY, path), true),
    __syscall_renameat: (fromDirectory: number, from: number, toDirectory: number, to: number) => {
      machine.files.rename(place(machine, fromDirectory, from), place(machine, toDirectory, to));
      return 0;
    },
    __syscall_utimensat: (directory: number, path: number) => {
      const node = path === 0 ? undefined : existing(place(machine, directory, path));
      if (node?.isReadOnly === true) throw new FileError('EACCES');
      if (node !== undefined) node.modifiedMs = machine.surroundings.now();
      return 0;
    },
  };
}
