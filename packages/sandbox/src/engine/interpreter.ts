import { Descriptors } from './files/descriptors.ts';
import { DEFAULT_FILE_LIMITS, type FileLimits, MemoryFiles } from './files/memory-files.ts';
import type { Directory } from './files/nodes.ts';
import { GuestExit, GuestTrap, type TrapReason } from './host/endings.ts';
import { GuestMemory } from './host/guest-memory.ts';
import { makeImports } from './host/imports.ts';
import type { Machine, Surroundings } from './host/machine.ts';
import { provideSystem } from './layout.ts';
import { type Clear, instantiateClearing, restoreMemory, type Snapshot } from './snapshot.ts';
import { callable, type Exports, instantiateTrampoline } from './start-interpreter.ts';
import { STATE_PREFIX } from './wasm/run-module.ts';

const PAGE_BYTES = 65_536;
/** Grown once at the start instead of in steps: what most programs need beyond the snapshot. */
const HEADROOM_PAGES = 64;

/** What a prepared interpreter is made of; the same for every run. */
export interface InterpreterParts {
  module: WebAssembly.Module;
  snapshot: Snapshot;
  library: Uint8Array;
  /**
   * How much of the C stack CPython may use before it raises RecursionError, where the thread's own stack cannot follow
   * it to the end. Default: all there is.
   */
  stackBytes?: number;
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
 * One instance of the interpreter that serves run after run. Everything a run can change is put back in between: memory
 * is copied or zeroed whole, every changeable global gets its first value (toRunModule exports all of them and refuses a
 * module that could change its function table), and files and descriptors are new. Only an instance whose run ended by
 * an exit is used again; any other ending leaves it for the garbage.
 */
export class ReusableInterpreter {
  readonly #parts: InterpreterParts;
  readonly #machine: Machine;
  readonly #clear: Clear;
  readonly #exports: WebAssembly.Exports;
  readonly #globals: [WebAssembly.Global, unknown][];
  #isFit = true;

  constructor(
    parts: InterpreterParts,
    memory: WebAssembly.Memory,
    memoryLimitBytes: number,
    surroundings: Surroundings,
    fileLimits: FileLimits = DEFAULT_FILE_LIMITS,
  ) {
    this.#parts = parts;
    this.#clear = instantiateClearing(memory);
    this.#machine = {
      memory: new GuestMemory(memory),
      table: undefined,
      ...emptyFolders(parts, surroundings, fileLimits),
      surroundings,
      memoryLimitBytes,
      fileLimits,
      wasOutOfMemory: false,
    };
    const imports = makeImports(parts.module, this.#machine);
    this.#exports = new WebAssembly.Instance(parts.module, imports).exports;
    const table = this.#exports.__indirect_function_table as WebAssembly.Table;
    this.#machine.table = table;
    table.set(parts.snapshot.trampolineSlot, instantiateTrampoline(memory, table));
    this.#globals = globalsOf(imports, this.#exports);
  }

  /** Whether `prepare` may be called: before the first run, and after one that left nothing to doubt. */
  get isFit(): boolean {
    return this.#isFit && isReusable(this.#machine.memory.memory, this.#parts.snapshot);
  }

  prepare(): PreparedInterpreter {
    const machine = this.#machine;
    const { snapshot } = this.#parts;
    const exports = this.#exports;
    restoreMemory(machine.memory.memory, this.#clear, snapshot);
    for (const [global, first] of this.#globals) global.value = first;
    (exports.__stack_pointer as WebAssembly.Global).value = snapshot.stackPointer;
    if (this.#parts.stackBytes !== undefined) limitStack(exports, snapshot, this.#parts.stackBytes);
    Object.assign(machine, emptyFolders(this.#parts, machine.surroundings, machine.fileLimits));
    machine.wasOutOfMemory = false;
    const exercise = machine.workingDirectory;
    return {
      addFile: (path, content) => addFile(machine.files, exercise, path, content),
      run: (request) => {
        this.#isFit = false;
        const ending = run(exports, machine.memory, { ...request, modules: modulesIn(exercise) });
        this.#isFit = ending.kind === 'exit';
        const memoryBytes = machine.memory.memory.buffer.byteLength;
        return { ending, wasOutOfMemory: machine.wasOutOfMemory, memoryBytes };
      },
      readFiles: (limitBytes) => readFiles(exercise, limitBytes),
    };
  }
}

/** A new instance over `memory`, which is overwritten with the snapshot. Nothing of an earlier run is left. */
export function prepareInterpreter(
  parts: InterpreterParts,
  memory: WebAssembly.Memory,
  memoryLimitBytes: number,
  surroundings: Surroundings,
  fileLimits: FileLimits = DEFAULT_FILE_LIMITS,
): PreparedInterpreter {
  return new ReusableInterpreter(parts, memory, memoryLimitBytes, surroundings, fileLimits).prepare();
}

function emptyFolders(
  parts: InterpreterParts,
  { now }: Surroundings,
  limits: FileLimits,
): Pick<Machine, 'files' | 'descriptors' | 'workingDirectory'> {
  const files = new MemoryFiles(limits, now);
  provideSystem(files, parts.library, {});
  const writable = (name: string) =>
    Object.assign(files.provide(files.root, name, 'directory'), { isReadOnly: false }) as Directory;
  writable('tmp');
  return { files, descriptors: new Descriptors(), workingDirectory: writable('exercise') };
}

/** Tells CPython where its stack ends. What lies below is room for what recurses without asking. */
function limitStack(exports: Exports, { stackPointer }: Snapshot, bytes: number): void {
  const thread = callable(exports, 'PyThreadState_GetUnchecked')();
  const refused = callable(exports, 'PyUnstable_ThreadState_SetStackProtection')(
    thread,
    stackPointer - bytes,
    bytes,
  );
  if (refused !== 0) throw new RangeError(`${bytes} bytes are no stack.`);
}

/** Every global an instance can change, with its value before the first run. */
function globalsOf(imports: WebAssembly.Imports, exports: WebAssembly.Exports) {
  const imported = Object.values(imports).flatMap((space) => Object.values(space));
  const own = Object.entries(exports).filter(([exported]) => exported.startsWith(STATE_PREFIX));
  return [...imported, ...own.map(([, value]) => value)]
    .filter((value) => value instanceof WebAssembly.Global)
    .map((global): [WebAssembly.Global, unknown] => [global, global.value]);
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

/** Names the program can import from a folder, besides packages without an `__init__.py`. */
function modulesIn(folder: Directory): string[] {
  return [...folder.entries].flatMap(([name, node]) => {
    if (node.kind === 'directory') return node.entries.has('__init__.py') ? [name] : [];
    return name.endsWith('.py') ? [name.slice(0, -'.py'.length)] : [];
  });
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
