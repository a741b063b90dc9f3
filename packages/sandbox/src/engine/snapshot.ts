import { clearingModule } from './wasm/clearing.ts';

/** A stretch of memory that is not all zeros. */
export interface MemoryRange {
  address: number;
  length: number;
}

/** An interpreter that has started and imported the common modules, stopped before the learner's first line. */
export interface Snapshot {
  /** Pages of 64 KiB that were in use. */
  pages: number;
  stackPointer: number;
  /** Where the trampoline goes in the function table. */
  trampolineSlot: number;
  ranges: MemoryRange[];
  /** The bytes of all ranges, one after the other. */
  bytes: Uint8Array;
}

const GRAIN_BYTES = 1024;

/** Takes what is not zero, in grains of a KiB: finer would cost more in bookkeeping than it saves in copying. */
export function captureMemory(memory: Uint8Array): Pick<Snapshot, 'ranges' | 'bytes'> {
  const words = new BigUint64Array(memory.buffer, memory.byteOffset, memory.byteLength / 8);
  const wordsPerGrain = GRAIN_BYTES / 8;
  const ranges: MemoryRange[] = [];
  for (let word = 0; word < words.length; word += wordsPerGrain) {
    if (words.subarray(word, word + wordsPerGrain).every((value) => value === 0n)) continue;
    const address = word * 8;
    const last = ranges.at(-1);
    if (last !== undefined && last.address + last.length === address) last.length += GRAIN_BYTES;
    else ranges.push({ address, length: GRAIN_BYTES });
  }
  const bytes = new Uint8Array(ranges.reduce((total, { length }) => total + length, 0));
  let offset = 0;
  for (const { address, length } of ranges) {
    bytes.set(memory.subarray(address, address + length), offset);
    offset += length;
  }
  return { ranges, bytes };
}

/** Writes zeros over what is not zero between two addresses; see wasm/clearing.ts. */
export type Clear = (from: number, end: number) => void;

export function instantiateClearing(memory: WebAssembly.Memory): Clear {
  clearing ??= new WebAssembly.Module(clearingModule());
  return new WebAssembly.Instance(clearing, { env: { memory } }).exports.clear as Clear;
}

let clearing: WebAssembly.Module | undefined;

/** Brings a used memory to the snapshot's state: every byte is either copied or zero. `clear` is that memory's. */
export function restoreMemory(memory: WebAssembly.Memory, clear: Clear, { ranges, bytes }: Snapshot): void {
  const target = new Uint8Array(memory.buffer);
  let [offset, end] = [0, 0];
  for (const { address, length } of ranges) {
    clear(end, address);
    target.set(bytes.subarray(offset, offset + length), address);
    offset += length;
    end = address + length;
  }
  clear(end, target.length);
}
