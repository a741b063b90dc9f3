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

const PAGE_BYTES = 4096;

/** Zeroes what is not zero: writing zeros to pages nobody touched would make the system find room for them. */
function clear(memory: Uint8Array, words: BigUint64Array, start: number, end: number): void {
  for (let page = start; page < end; page += PAGE_BYTES) {
    const stop = Math.min(page + PAGE_BYTES, end);
    for (let word = page / 8; word < stop / 8; word += 1) {
      if (words[word] === 0n) continue;
      memory.fill(0, page, stop);
      break;
    }
  }
}

/** Brings a used memory to the snapshot's state: every byte is either copied or zero. */
export function restoreMemory(memory: Uint8Array, { ranges, bytes }: Snapshot): void {
  const words = new BigUint64Array(memory.buffer, memory.byteOffset, memory.byteLength / 8);
  let [offset, end] = [0, 0];
  for (const { address, length } of ranges) {
    clear(memory, words, end, address);
    memory.set(bytes.subarray(offset, offset + length), address);
    offset += length;
    end = address + length;
  }
  clear(memory, words, end, memory.length);
}
