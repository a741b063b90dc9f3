import { Descriptors } from './files/descriptors.ts';
import { MemoryFiles } from './files/memory-files.ts';
import { GuestMemory } from './host/guest-memory.ts';
import { makeImports } from './host/imports.ts';
import type { HostFunctions, Machine, Surroundings } from './host/machine.ts';
import { LAYOUT, provideSystem } from './layout.ts';
import { ERROR_TABLE_ADDRESS, ERROR_TABLE_LENGTH, withErrorTable } from './wasm/error-numbers.ts';
import { trampolineModule } from './wasm/trampoline.ts';

export interface SnapshotInputs {
  /** `pyodide.asm.wasm`: CPython compiled for Emscripten, with its data. */
  wasm: Uint8Array<ArrayBuffer>;
  /** CPython's own library as a zip of sources. */
  library: Uint8Array;
  /** Our Python modules by file name. */
  guestModules: Record<string, string>;
}

const BUILD_ENVIRONMENT = {
  PYTHONHOME: '/usr',
  PYTHONPATH: LAYOUT.guestModules,
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONUTF8: '1',
  PYTHON_COLORS: '0',
  PYTHONNOUSERSITE: '1',
};

/**
 * Room for C frames. CPython watches it and raises RecursionError before it is full; the thread that runs the
 * interpreter needs about four times as much stack of its own, so that CPython's limit is always the first one met.
 */
const STACK_BYTES = 2 * 1024 * 1024;

export type Exports = Record<string, WebAssembly.ExportValue>;
type Callable = (...parameters: number[]) => number;

export function callable(exports: Exports, name: string): Callable {
  const found = exports[name];
  if (typeof found !== 'function') throw new RangeError(`The interpreter does not export ${name}.`);
  return found as Callable;
}

function addressOf(exports: Exports, name: string): number {
  const found = exports[name];
  if (!(found instanceof WebAssembly.Global))
    throw new RangeError(`The interpreter does not export ${name}.`);
  return Number(found.value);
}

/** `environ_get` and its size, which only start-up asks for. */
function environmentCalls(machine: Machine): HostFunctions {
  const entries = Object.entries(BUILD_ENVIRONMENT).map(([name, value]) =>
    new TextEncoder().encode(`${name}=${value}\0`),
  );
  return {
    // Constructors of Pyodide's JavaScript bridge ask for a table; the bridge itself is never started.
    __hiwire_deduplicate_new: () => null,
    _emscripten_get_progname: (address: number, length: number) => {
      machine.memory.bytes(address, length).set(new TextEncoder().encode('python\0'));
      return undefined;
    },
    environ_sizes_get: (count: number, bytes: number) => {
      machine.memory.setUint32(count, entries.length);
      machine.memory.setUint32(
        bytes,
        entries.reduce((total, entry) => total + entry.length, 0),
      );
      return 0;
    },
    environ_get: (pointers: number, text: number) => {
      let at = text;
      entries.forEach((entry, index) => {
        machine.memory.setUint32(pointers + 4 * index, at);
        machine.memory.bytes(at, entry.length).set(entry);
        at += entry.length;
      });
      return 0;
    },
  };
}

/**
 * The linker left ten MiB for the C stack, below the heap. A smaller stack lets the heap begin lower, which is memory
 * for learners. Must happen before the first allocation.
 */
function shrinkStack(exports: Exports, memory: GuestMemory): void {
  callable(exports, 'emscripten_stack_init')();
  const end = callable(exports, 'emscripten_stack_get_end')();
  const base = end + STACK_BYTES;
  callable(exports, 'emscripten_stack_set_limits')(base, end);
  (exports.__stack_pointer as WebAssembly.Global).value = base;
  memory.setUint32(callable(exports, 'emscripten_get_sbrk_ptr')(), base);
}

/** Puts the trampoline behind the last function and tells CPython where it is. */
function installTrampoline(exports: Exports, memory: GuestMemory): number {
  const table = exports.__indirect_function_table as WebAssembly.Table;
  const slot = table.grow(1);
  table.set(slot, instantiateTrampoline(memory.memory, table));
  const offset = memory.uint32(addressOf(exports, '_PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET'));
  memory.setUint32(addressOf(exports, '_PyRuntime') + offset, slot);
  return slot;
}

export function instantiateTrampoline(memory: WebAssembly.Memory, table: WebAssembly.Table): unknown {
  const imports = { env: { memory, __indirect_function_table: table } };
  return new WebAssembly.Instance(new WebAssembly.Module(trampolineModule()), imports).exports.trampoline;
}

export function runPython(exports: Exports, memory: GuestMemory, source: string): void {
  const text = new TextEncoder().encode(`${source}\0`);
  const address = callable(exports, 'malloc')(text.length);
  memory.bytes(address, text.length).set(text);
  const failed = callable(exports, 'PyRun_SimpleStringFlags')(address, 0);
  callable(exports, 'free')(address);
  if (failed !== 0) throw new Error('The interpreter could not be prepared.');
}

export interface Started {
  exports: Exports;
  machine: Machine;
  trampolineSlot: number;
}

/** Starts CPython without any of Pyodide's JavaScript, with `library` as its own and a temporary folder of that size. */
export function startInterpreter(
  inputs: SnapshotInputs,
  library: Uint8Array,
  temporaryBytes: number,
  surroundings: Surroundings,
): Started {
  const module = new WebAssembly.Module(withErrorTable(inputs.wasm));
  const fileLimits = { totalBytes: temporaryBytes, entries: temporaryBytes === 0 ? 0 : 10 };
  const files = new MemoryFiles(fileLimits, surroundings.now);
  provideSystem(files, library, inputs.guestModules);
  Object.assign(files.provide(files.root, 'tmp', 'directory'), { isReadOnly: false });
  const machine: Machine = {
    // The module brings its own memory, which exists once the module does.
    memory: new GuestMemory(new WebAssembly.Memory({ initial: 1 })),
    table: undefined,
    files,
    descriptors: new Descriptors(),
    workingDirectory: files.root,
    surroundings: {
      ...surroundings,
      // The one answer of the start-up: the numbers errors have on Linux; see src/guest/kindling_errno.py.
      writeAnswer: (table) => machine.memory.bytes(ERROR_TABLE_ADDRESS, table.length).set(table),
    },
    memoryLimitBytes: 256 * 1024 * 1024,
    fileLimits,
    wasOutOfMemory: false,
  };
  const { exports } = new WebAssembly.Instance(
    module,
    makeImports(module, machine, environmentCalls(machine)),
  );
  machine.memory = new GuestMemory(exports.memory as WebAssembly.Memory);
  machine.table = exports.__indirect_function_table as WebAssembly.Table;
  shrinkStack(exports, machine.memory);
  for (let number = 0; number < ERROR_TABLE_LENGTH; number += 1) {
    machine.memory.setUint16(ERROR_TABLE_ADDRESS + 2 * number, number);
  }
  callable(exports, '__wasm_call_ctors')();
  const trampolineSlot = installTrampoline(exports, machine.memory);
  machine.memory.setUint32(addressOf(exports, 'Py_EMSCRIPTEN_SIGNAL_HANDLING'), 1);
  callable(exports, 'Py_InitializeEx')(1);
  return { exports, machine, trampolineSlot };
}
