import { FileError } from '../errno.ts';
import type { OpenFile } from '../files/descriptors.ts';
import { pathOf } from '../files/resolve-path.ts';
import type { HostFunctions, Machine } from './machine.ts';
import { directoryAt } from './path-calls.ts';

const FLAG = { accessMode: 3, append: 0o2000 } as const;
const READ_ONLY = 0;
const WRITE_ONLY = 1;
const FCNTL = { duplicate: 0, getFlags: 3, setFlags: 4, duplicateCloseOnExec: 1030 } as const;
const SEEK = { set: 0, current: 1, end: 2 } as const;
const UNKNOWN_TYPE = 0;
const [WASI_DIRECTORY, WASI_REGULAR_FILE] = [3, 4];

function nodeFile(machine: Machine, descriptor: number): OpenFile & { kind: 'node' } {
  const file = machine.descriptors.get(descriptor);
  if (file.kind !== 'node') throw new FileError('ESPIPE');
  return file;
}

/** Copies as much of a file as fits into the buffers. @returns bytes read */
function readAt(
  machine: Machine,
  file: OpenFile & { kind: 'node' },
  position: number,
  buffers: number,
  count: number,
) {
  const { node } = file;
  if (node.kind === 'directory') throw new FileError('EISDIR');
  if ((file.flags & FLAG.accessMode) === WRITE_ONLY) throw new FileError('EBADF');
  if (node.kind === 'null') return 0;
  let total = 0;
  for (const buffer of machine.memory.buffers(buffers, count)) {
    const start = Math.min(position + total, node.size);
    const part = node.bytes.subarray(start, Math.min(start + buffer.length, node.size));
    buffer.set(part);
    total += part.length;
    if (part.length < buffer.length) break;
  }
  return total;
}

function writeAt(
  machine: Machine,
  file: OpenFile & { kind: 'node' },
  position: number,
  buffers: number,
  count: number,
) {
  const { node } = file;
  if (node.kind === 'directory' || (file.flags & FLAG.accessMode) === READ_ONLY) throw new FileError('EBADF');
  let total = 0;
  for (const buffer of machine.memory.buffers(buffers, count)) {
    if (node.kind === 'file' && buffer.length > 0) machine.files.write(node, position + total, buffer);
    total += buffer.length;
  }
  return total;
}

function read(machine: Machine, descriptor: number, buffers: number, count: number): number {
  const file = machine.descriptors.get(descriptor);
  if (file.kind === 'node') {
    const length = readAt(machine, file, file.position, buffers, count);
    file.position += length;
    return length;
  }
  if (file.kind !== 'input') throw new FileError('EBADF');
  for (const buffer of machine.memory.buffers(buffers, count)) {
    if (buffer.length === 0) continue;
    const input = machine.surroundings.read(buffer.length);
    // Python then asks for signals, hears of the interrupt, and raises it where it reads.
    if (input === undefined) throw new FileError('EINTR');
    buffer.set(input);
    return input.length;
  }
  return 0;
}

function write(machine: Machine, descriptor: number, buffers: number, count: number): number {
  const file = machine.descriptors.get(descriptor);
  if (file.kind === 'input') throw new FileError('EBADF');
  if (file.kind === 'node') {
    if ((file.flags & FLAG.append) !== 0 && file.node.kind === 'file') file.position = file.node.size;
    const length = writeAt(machine, file, file.position, buffers, count);
    file.position += length;
    return length;
  }
  let total = 0;
  for (const buffer of machine.memory.buffers(buffers, count)) {
    if (file.kind === 'answer') machine.surroundings.writeAnswer(buffer);
    else machine.surroundings.write(file.stream, buffer);
    total += buffer.length;
  }
  return total;
}

function seek(machine: Machine, descriptor: number, offset: bigint, whence: number, result: number): number {
  const file = nodeFile(machine, descriptor);
  const size = file.node.kind === 'file' ? file.node.size : 0;
  const from =
    whence === SEEK.set
      ? 0
      : whence === SEEK.current
        ? file.position
        : whence === SEEK.end
          ? size
          : Number.NaN;
  const position = from + Number(offset);
  if (!(position >= 0)) throw new FileError('EINVAL');
  if (!Number.isSafeInteger(position)) throw new FileError('EFBIG');
  file.position = position;
  delete file.listing;
  machine.memory.setInt64(result, BigInt(position));
  return 0;
}

function close(machine: Machine, descriptor: number): number {
  const file = machine.descriptors.close(descriptor);
  if (file?.kind === 'node') machine.files.closed(file.node);
  return 0;
}

function control(machine: Machine, descriptor: number, command: number, argument: number): number {
  const file = machine.descriptors.get(descriptor);
  const value = argument === 0 ? 0 : machine.memory.int32(argument);
  if (command === FCNTL.duplicate || command === FCNTL.duplicateCloseOnExec)
    return machine.descriptors.add(file, value);
  if (command === FCNTL.getFlags) return file.kind === 'node' ? file.flags : Number(file.kind !== 'input');
  if (command === FCNTL.setFlags && file.kind === 'node') file.flags |= value & FLAG.append;
  // Locks and close-on-exec: nobody else is there.
  return 0;
}

function describe(machine: Machine, descriptor: number, result: number): number {
  const file = machine.descriptors.get(descriptor);
  const kind = file.kind === 'node' ? file.node.kind : 'null';
  // Standard streams are of no known type, as pipes are: a program must not think it talks to a terminal.
  const type = kind === 'directory' ? WASI_DIRECTORY : kind === 'file' ? WASI_REGULAR_FILE : UNKNOWN_TYPE;
  machine.memory.bytes(result, 24).fill(0);
  machine.memory.setUint8(result, type);
  return 0;
}

/** Calls of WASI answer 0 and write the count; calls of the C library answer the value itself. */
export function fileCalls(machine: Machine): HostFunctions {
  const counted = (result: number, count: number) => {
    machine.memory.setUint32(result, count);
    return 0;
  };
  return {
    fd_read: (fd: number, buffers: number, count: number, result: number) =>
      counted(result, read(machine, fd, buffers, count)),
    fd_write: (fd: number, buffers: number, count: number, result: number) =>
      counted(result, write(machine, fd, buffers, count)),
    fd_pread: (fd: number, buffers: number, count: number, offset: bigint, result: number) =>
      counted(result, readAt(machine, nodeFile(machine, fd), positionOf(offset), buffers, count)),
    fd_pwrite: (fd: number, buffers: number, count: number, offset: bigint, result: number) =>
      counted(result, writeAt(machine, nodeFile(machine, fd), positionOf(offset), buffers, count)),
    fd_seek: (fd: number, offset: bigint, whence: number, result: number) =>
      seek(machine, fd, offset, whence, result),
    fd_close: (fd: number) => close(machine, fd),
    fd_fdstat_get: (fd: number, result: number) => describe(machine, fd, result),
    __syscall_fcntl64: (fd: number, command: number, argument: number) =>
      control(machine, fd, command, argument),
    __syscall_dup: (fd: number) => machine.descriptors.add(machine.descriptors.get(fd)),
    __syscall_dup3: (from: number, to: number) => {
      const file = machine.descriptors.get(from);
      if (from === to) throw new FileError('EINVAL');
      if (machine.descriptors.has(to)) close(machine, to);
      machine.descriptors.replace(to, file);
      return to;
    },
    __syscall_ftruncate64: (fd: number, length: bigint) => {
      const { node } = nodeFile(machine, fd);
      if (node.kind !== 'file') throw new FileError('EINVAL');
      machine.files.resize(node, positionOf(length));
      return 0;
    },
    __syscall_getcwd: (buffer: number, size: number) => {
      const path = new TextEncoder().encode(`${pathOf(machine.workingDirectory)}\0`);
      if (path.length > size >>> 0) throw new FileError('ERANGE');
      machine.memory.bytes(buffer, path.length).set(path);
      return path.length;
    },
    __syscall_chdir: (path: number) => {
      machine.workingDirectory = directoryAt(machine, machine.memory.text(path));
      return 0;
    },
  };
}

function positionOf(value: bigint): number {
  if (value < 0n) throw new FileError('EINVAL');
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new FileError('EFBIG');
  return Number(value);
}
