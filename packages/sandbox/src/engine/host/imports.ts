import { FileError } from '../errno.ts';
import { clockCalls } from './clock-calls.ts';
import { GuestTrap } from './endings.ts';
import { fileCalls } from './file-calls.ts';
import type { HostFunction, HostFunctions, Machine } from './machine.ts';
import { pathCalls } from './path-calls.ts';
import { processCalls } from './process-calls.ts';
import { CONSTANT, NULL, REFUSED, refusal } from './refused.ts';

/** Every host function with code of its own. All take numbers and answer numbers; none hands out an object. */
function liveCalls(machine: Machine): HostFunctions {
  return { ...clockCalls(machine), ...fileCalls(machine), ...pathCalls(machine), ...processCalls(machine) };
}

/** WASI answers a positive error number, the C library a negative one. */
function answeringErrors(name: string, call: HostFunction): HostFunction {
  const sign = name.startsWith('__syscall') ? -1 : 1;
  return (...parameters) => {
    try {
      return call(...parameters);
    } catch (error) {
      if (error instanceof FileError) return sign * error.errno;
      throw error;
    }
  };
}

function trap(name: string): HostFunction {
  return () => {
    throw new GuestTrap('forbidden', `The program called ${name}, which does not exist here.`);
  };
}

function importedFunction(name: string, live: HostFunctions): HostFunction {
  const call = live[name];
  if (call !== undefined) return answeringErrors(name, call);
  const errno = REFUSED[name];
  if (errno !== undefined) return () => refusal(errno);
  const constant = CONSTANT[name];
  if (constant !== undefined) return () => constant;
  return NULL.includes(name) ? () => null : trap(name);
}

/**
 * The imports of one instance, which share nothing with those of any other. What the module imports decides what is
 * made: a name nobody allowed becomes a trap. `extra` are calls only the trusted builder needs.
 */
export function makeImports(
  module: WebAssembly.Module,
  machine: Machine,
  extra: HostFunctions = {},
): WebAssembly.Imports {
  const live = { ...liveCalls(machine), ...extra };
  const imports: Record<string, Record<string, WebAssembly.ImportValue>> = {};
  for (const { module: space, name, kind } of WebAssembly.Module.imports(module)) {
    imports[space] ??= {};
    const values = imports[space];
    if (kind === 'function') values[name] = importedFunction(name, live);
    else if (kind === 'memory') values[name] = machine.memory.memory;
    // Addresses the dynamic linker would fill in: all are of functions that do not exist here.
    else if (kind === 'global') values[name] = new WebAssembly.Global({ value: 'i32', mutable: true }, 0);
    else throw new RangeError(`The interpreter imports a ${kind} named ${name}.`);
  }
  return imports;
}

/** Names of imports with code, for the report of what a program can reach. */
export function liveImportNames(module: WebAssembly.Module): string[] {
  const live = liveCalls({} as Machine);
  return WebAssembly.Module.imports(module)
    .filter(({ name, kind }) => kind === 'function' && name in live)
    .map(({ name }) => name);
}
