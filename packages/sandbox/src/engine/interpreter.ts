import { instantiateTrampoline } from './build-snapshot.ts';
import { Descriptors } from './files/descriptors.ts';
import { DEFAULT_FILE_LIMITS, type FileLimits, MemoryFiles } from './files/memory-files.ts';
import type { Directory } from './files/nodes.ts';
import { GuestExit, GuestTrap, type TrapReason } from './host/endings.ts';
import { GuestMemory } from './host/guest-memory.ts';
import { makeImports } from './host/imports.ts';
import type { Machine, Surroundings } from './host/machine.ts';
import { provideSystem } from './layout.ts';
import { restoreMemory, type Snapshot } from './snapshot.ts';

const PAGE_BYTES = 65_536;
/** Grown once at the start instead of in steps: what most programs need beyond the snapshot. */
const HEADROOM_PAGES = 64;

/** What a prepared interpreter is made of; the same for every run. */
export interface InterpreterParts {
  module: WebAssembly.Module;
  snapshot: Snapshot;
  library: Uint8Array;
}

/** One request for the guest's `main`; see src/guest/kindling_run.py. */
export interface GuestRequest {
  mode: 'program' | 'unittest' | 'grade' | 'trace';
  [field: string]: unknown;
}

export type Ending =
  | { kind: 'exit'; exitCode: number }
  | { kind: 'trap'; reason: TrapReason; message: string }
  | { kind: 'crash'; message: string };

export interface RunFacts {
  ending: Ending;
  /** A request for memory was refused at some time. */
  wasOutOfMemory: boolean;
  memoryBytes: number;
}

/** A fresh interpreter, ready for one program. */
export interface PreparedInterpreter {
  /** Puts a file below the working folder, making folders on the way. @throws FileError over the quota */
  addFile(path: string, content: Uint8Array): void;
  /** Runs to the end, blocking the thread. May be called once. */
  run(request: GuestRequest): RunFacts;
  /** The files below the working folder after the run, of at most so many bytes together. */
  readFiles(limitBytes: number): Map<string, Uint8Array>;
}

/** Memory for runs with this limit. Keep it from run to run: pages that were touched once are faster to restore. */
export function createMemory(snapshot: Snapshot, memoryLimitBytes: number): WebAssembly.Memory {
  const maximum = Math.floor(memoryLimitBytes / PAGE_BYTES);
  return new WebAssembly.Memory({ initial: Math.min(snapshot.pages + HEADROOM_PAGES, maximum), maximum });
}

/** Whether a memory is as big as `createMemory` made it: a memory cannot shrink, so a grown one is thrown away. */
export function isReusable(memory: WebAssembly.Memory, snapshot: Snapshot): boolean {
  return memory.buffer.byteLength <= (snapshot.pages + HEADROOM_PAGES) * PAGE_BYTES;
}

/**
 * A new instance over `memory`, which is overwritten with the snapshot. Nothing of an earlier run is left: memory is
 * copied or zeroed, and table, globals, files and descriptors are new.
 */
export function prepareInterpreter(
  parts: InterpreterParts,
  memory: WebAssembly.Memory,
  memoryLimitBytes: number,
  surroundings: Surroundings,
  fileLimits: FileLimits = DEFAULT_FILE_LIMITS,
): PreparedInterpreter {
  const { snapshot } = parts;
  restoreMemory(new Uint8Array(memory.buffer), snapshot);
  const files = new MemoryFiles(fileLimits, surroundings.now);
  provideSystem(files, parts.library, {});
  const writable = (name: string) =>
    Object.assign(files.provide(files.root, name, 'directory'), { isReadOnly: false });
  writable('tmp');
  const exercise = writable('exercise') as Directory;
  const machine: Machine = {
    memory: new GuestMemory(memory),
    table: undefined,
    files,
    descriptors: new Descriptors(),
    workingDirectory: files.root,
    surroundings,
    memoryLimitBytes,
    wasOutOfMemory: false,
  };
  const { exports } = new WebAssembly.Instance(parts.module, makeImports(parts.module, machine));
  const table = exports.__indirect_function_table as WebAssembly.Table;
  machine.table = table;
  table.set(snapshot.trampolineSlot, instantiateTrampoline(memory, table));
  (exports.__stack_pointer as WebAssembly.Global).value = snapshot.stackPointer;
  return {
    addFile: (path, content) => addFile(files, exercise, path, content),
    run: (request) => {
      const ending = run(exports, machine.memory, request);
      return { ending, wasOutOfMemory: machine.wasOutOfMemory, memoryBytes: memory.buffer.byteLength };
    },
    readFiles: (limitBytes) => readFiles(exercise, limitBytes),
  };
}

function run(exports: WebAssembly.Exports, memory: GuestMemory, request: GuestRequest): Ending {
  // JSON twice: the inner is the request, the outer makes a Python text of it.
  const source = `_kindling_main(${JSON.stringify(JSON.stringify(request))})\0`;
  const bytes = new TextEncoder().encode(source);
  try {
    const address = (exports.malloc as (size: number) => number)(bytes.length);
    memory.bytes(address, bytes.length).set(bytes);
    (exports.PyRun_SimpleStringFlags as (text: number, flags: number) => number)(address, 0);
    return { kind: 'crash', message: 'The interpreter stopped without an exit code.' };
  } catch (error) {
    return describeEnding(error);
  }
}

function describeEnding(error: unknown): Ending {
  if (error instanceof GuestExit) return { kind: 'exit', exitCode: error.exitCode };
  if (error instanceof GuestTrap) return { kind: 'trap', reason: error.reason, message: error.message };
  // The engine's own stack was full before CPython's limit, or the interpreter broke a rule of WebAssembly.
  if (error instanceof RangeError) return { kind: 'crash', message: 'The recursion went too deep.' };
  if (error instanceof WebAssembly.RuntimeError || error instanceof WebAssembly.Exception) {
    return { kind: 'crash', message: `The interpreter broke down: ${String(error)}` };
  }
  throw error;
}

function addFile(files: MemoryFiles, exercise: Directory, path: string, content: Uint8Array): void {
  const folders = path.split('/');
  const name = folders.pop() ?? path;
  let parent = exercise;
  for (const folder of folders) {
    const next = parent.entries.get(folder) ?? files.createDirectory(parent, folder);
    if (next.kind !== 'directory') throw new RangeError(`${folder} in ${path} is not a folder.`);
    parent = next;
  }
  files.write(files.createFile(parent, name), 0, content);
}

function readFiles(directory: Directory, limitBytes: number, prefix = ''): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  let left = limitBytes;
  for (const [name, node] of directory.entries) {
    if (node.kind === 'file' && node.size <= left) found.set(prefix + name, node.bytes.slice(0, node.size));
    if (node.kind === 'directory') {
      for (const [path, bytes] of readFiles(node, left, `${prefix}${name}/`)) found.set(path, bytes);
    }
    left = limitBytes - [...found.values()].reduce((total, bytes) => total + bytes.length, 0);
  }
  return found;
}
