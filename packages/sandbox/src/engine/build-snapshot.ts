import type { Surroundings } from './host/machine.ts';
import { captureMemory, type Snapshot } from './snapshot.ts';
import { callable, runPython, type SnapshotInputs, startInterpreter } from './start-interpreter.ts';

/** Leaves no trace of itself in the modules or names a program can see. */
const START = "import sys, kindling_start\ndel sys.modules['kindling_start'], kindling_start, sys";
const COMPILE = 'import compile_library';
const COMPILED_LIBRARY = '/tmp/library.zip';
const COMPILED_LIBRARY_BYTES = 64 * 1024 * 1024;
const PAGE_BYTES = 65_536;

/**
 * The library with the common modules compiled beside their sources. Compiling leaves holes all over the memory: an
 * interpreter that finds everything compiled already needs a fifth less of it, for each prepared one.
 */
function compileLibrary(inputs: SnapshotInputs, surroundings: Surroundings): Uint8Array {
  const { exports, machine } = startInterpreter(inputs, inputs.library, COMPILED_LIBRARY_BYTES, surroundings);
  runPython(exports, machine.memory, COMPILE);
  const file = machine.files.find(machine.files.root, COMPILED_LIBRARY);
  if (file.kind !== 'file') throw new Error('The library was not compiled.');
  return file.bytes.slice(0, file.size);
}

/** Starts CPython, imports the common modules and takes its memory. */
export function buildSnapshot(inputs: SnapshotInputs, surroundings: Surroundings): Snapshot {
  const library = compileLibrary(inputs, surroundings);
  const { exports, machine, trampolineSlot } = startInterpreter(inputs, library, 0, surroundings);
  const { memory } = machine;
  runPython(exports, memory, START);
  const pages = Math.ceil(memory.uint32(callable(exports, 'emscripten_get_sbrk_ptr')()) / PAGE_BYTES);
  const stackPointer = Number((exports.__stack_pointer as WebAssembly.Global).value);
  return { pages, stackPointer, trampolineSlot, ...captureMemory(memory.bytes(0, pages * PAGE_BYTES)) };
}
