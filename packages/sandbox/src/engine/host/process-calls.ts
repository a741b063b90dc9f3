import { GuestExit } from './endings.ts';
import type { HostFunctions, Machine } from './machine.ts';

const SIGINT = 2;
const PAGE_BYTES = 65_536;
/** Asked for ahead of need, so that a growing list does not ask for every page. */
const GROWTH_STEP_PAGES = 16;
const POLL_READABLE_AND_WRITABLE = 5;
const POLL_INVALID = 32;
const RANDOM_STEP_BYTES = 65_536;

function grow(machine: Machine, wantedBytes: number): number {
  const { memory } = machine.memory;
  const current = memory.buffer.byteLength;
  const wanted = wantedBytes >>> 0;
  if (wanted <= current) return 1;
  const limitPages = Math.floor(machine.memoryLimitBytes / PAGE_BYTES);
  const neededPages = Math.ceil(wanted / PAGE_BYTES);
  if (neededPages > limitPages) {
    machine.wasOutOfMemory = true;
    return 0;
  }
  const pages = Math.min(limitPages, neededPages + GROWTH_STEP_PAGES);
  memory.grow(pages - current / PAGE_BYTES);
  return 1;
}

/** Nothing here ever becomes ready by itself: files always are, and otherwise only time passes. */
function poll(machine: Machine, polled: number, count: number, timeoutMs: number): number {
  const { memory, descriptors, surroundings } = machine;
  if (count === 0) {
    const until = timeoutMs < 0 ? Number.POSITIVE_INFINITY : surroundings.ticks() + timeoutMs;
    while (surroundings.ticks() < until && !surroundings.isInterruptDue()) {
      surroundings.pause(Math.min(20, until - surroundings.ticks()));
    }
    return 0;
  }
  for (let index = 0; index < count >>> 0; index += 1) {
    const at = polled + 8 * index;
    const wanted = memory.int16(at + 4);
    const isOpen = descriptors.has(memory.int32(at));
    memory.setUint16(at + 6, isOpen ? wanted & POLL_READABLE_AND_WRITABLE : POLL_INVALID);
  }
  return count;
}

export function processCalls(machine: Machine): HostFunctions {
  const exit = (code: number): never => {
    throw new GuestExit(code & 0xff);
  };
  return {
    proc_exit: exit,
    emscripten_resize_heap: (bytes: number) => grow(machine, bytes),
    random_get: (address: number, length: number) => {
      const target = machine.memory.bytes(address, length);
      for (let start = 0; start < target.length; start += RANDOM_STEP_BYTES) {
        machine.surroundings.fillRandom(target.subarray(start, start + RANDOM_STEP_BYTES));
      }
      return 0;
    },
    _Py_CheckEmscriptenSignals_Helper: () => {
      if (!machine.surroundings.isInterruptDue()) return 0;
      machine.surroundings.interrupted();
      return SIGINT;
    },
    __call_sighandler: (handler: number, signal: number) => {
      const target: unknown = machine.table?.get(handler >>> 0);
      if (typeof target === 'function') target(signal);
      return undefined;
    },
    __syscall_poll: (polled: number, count: number, timeoutMs: number) =>
      poll(machine, polled, count, timeoutMs),
  };
}
