import { FileError } from '../errno.ts';

/**
 * The interpreter's memory as the host sees it. Every address comes from learners' code, so every access is checked:
 * an address outside answers EFAULT and never a shorter or shifted view.
 */
export class GuestMemory {
  readonly memory: WebAssembly.Memory;
  #bytes: Uint8Array<ArrayBuffer>;
  #view: DataView;

  constructor(memory: WebAssembly.Memory) {
    this.memory = memory;
    this.#bytes = new Uint8Array(memory.buffer);
    this.#view = new DataView(memory.buffer);
  }

  /** Growing detaches the old buffer; both views are made anew then. */
  #refresh(): void {
    if (this.#bytes.buffer === this.memory.buffer) return;
    this.#bytes = new Uint8Array(this.memory.buffer);
    this.#view = new DataView(this.memory.buffer);
  }

  /** A live view; copy it before keeping it. */
  bytes(address: number, length: number): Uint8Array<ArrayBuffer> {
    this.#refresh();
    const [start, size] = [address >>> 0, length >>> 0];
    if (start + size > this.#bytes.length) throw new FileError('EFAULT');
    return this.#bytes.subarray(start, start + size);
  }

  #at(address: number, length: number): number {
    this.#refresh();
    const start = address >>> 0;
    if (start + length > this.#bytes.length) throw new FileError('EFAULT');
    return start;
  }

  int16(address: number): number {
    return this.#view.getInt16(this.#at(address, 2), true);
  }

  int32(address: number): number {
    const at = this.#at(address, 4);
    return this.#view.getInt32(at, true);
  }

  uint32(address: number): number {
    const at = this.#at(address, 4);
    return this.#view.getUint32(at, true);
  }

  int64(address: number): bigint {
    const at = this.#at(address, 8);
    return this.#view.getBigInt64(at, true);
  }

  setUint8(address: number, value: number): void {
    const at = this.#at(address, 1);
    this.#view.setUint8(at, value);
  }

  setUint16(address: number, value: number): void {
    const at = this.#at(address, 2);
    this.#view.setUint16(at, value, true);
  }

  setUint32(address: number, value: number): void {
    const at = this.#at(address, 4);
    this.#view.setUint32(at, value, true);
  }

  setInt64(address: number, value: bigint): void {
    const at = this.#at(address, 8);
    this.#view.setBigInt64(at, value, true);
  }

  /** A C string of at most 4,096 bytes, as paths are. @throws FileError ENAMETOOLONG */
  text(address: number): string {
    const start = this.#at(address, 1);
    const end = this.#bytes.indexOf(0, start);
    if (end < 0) throw new FileError('EFAULT');
    if (end - start > 4096) throw new FileError('ENAMETOOLONG');
    return new TextDecoder().decode(this.#bytes.subarray(start, end));
  }

  /** The buffers of a scatter-gather call: pairs of address and length. */
  *buffers(address: number, count: number): Generator<Uint8Array<ArrayBuffer>> {
    for (let index = 0; index < count >>> 0; index += 1) {
      const pair = address + 8 * index;
      yield this.bytes(this.uint32(pair), this.uint32(pair + 4));
    }
  }
}
