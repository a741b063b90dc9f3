import type { Descriptors, OutputStream } from '../files/descriptors.ts';
import type { FileLimits, MemoryFiles } from '../files/memory-files.ts';
import type { Directory } from '../files/nodes.ts';
import type { GuestMemory } from './guest-memory.ts';

/** What the surroundings (a worker of Node, a web worker, the builder) do for a run. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds that never run backwards. */
  ticks(): number;
  /** Fills with secure random bytes. */
  fillRandom(bytes: Uint8Array<ArrayBuffer>): void;
  /** Blocks the thread for about so long. */
  pause(milliseconds: number): void;
  /** Takes output; the bytes are only valid during the call. May block, may throw a GuestTrap. */
  write(stream: OutputStream, bytes: Uint8Array): void;
  /** Takes bytes of the private answer. May throw a GuestTrap. */
  writeAnswer(bytes: Uint8Array): void;
  /** Waits for input and answers at most `length` bytes of it; none at its end; undefined when an interrupt is due. */
  read(length: number): Uint8Array | undefined;
  /** Whether the program should be interrupted and has not heard of it. */
  isInterruptDue(): boolean;
  /** The program hears a KeyboardInterrupt now. */
  interrupted(): void;
}

/** One interpreter and all it can reach. Host functions work on this and on nothing else. */
export interface Machine {
  memory: GuestMemory;
  /** The interpreter's function table, known once it is instantiated. */
  table: WebAssembly.Table | undefined;
  files: MemoryFiles;
  descriptors: Descriptors;
  workingDirectory: Directory;
  surroundings: Surroundings;
  /** Bytes the memory may grow to. */
  memoryLimitBytes: number;
  fileLimits: FileLimits;
  /** Set when a request for memory was refused. */
  wasOutOfMemory: boolean;
}

/** A function the interpreter imports. 64-bit numbers arrive as bigint; a missing answer is void. */
export type HostFunction = (...parameters: never[]) => number | bigint | null | undefined;
export type HostFunctions = Record<string, HostFunction>;
