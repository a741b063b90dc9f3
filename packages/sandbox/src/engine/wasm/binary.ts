/** A section of a WebAssembly module: its number and its bytes without the header. */
export interface Section {
  id: number;
  body: Uint8Array;
}

const HEADER = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

/** Reads the variable-length numbers and names a WebAssembly binary is made of, from front to back. */
export class BinaryReader {
  readonly bytes: Uint8Array;
  offset: number;

  constructor(bytes: Uint8Array, offset = 0) {
    this.bytes = bytes;
    this.offset = offset;
  }

  /** @throws RangeError past the end, so that a cut-off file never reads as zeros. */
  byte(): number {
    const value = this.bytes[this.offset];
    if (value === undefined) throw new RangeError('The WebAssembly module ends too early.');
    this.offset += 1;
    return value;
  }

  unsigned(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const part = this.byte();
      value |= (part & 0x7f) << shift;
      if ((part & 0x80) === 0) return value >>> 0;
    }
  }

  name(): string {
    const length = this.unsigned();
    this.offset += length;
    return new TextDecoder().decode(this.bytes.subarray(this.offset - length, this.offset));
  }

  rest(): Uint8Array {
    return this.bytes.subarray(this.offset);
  }

  get isAtEnd(): boolean {
    return this.offset >= this.bytes.length;
  }
}

/** LEB128 of a number from 0 to 2^32 - 1. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const part = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? part : part | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128 of a number of 32 bits. */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    const part = rest & 0x7f;
    const isLast = rest >> 6 === 0 || rest >> 6 === -1;
    bytes.push(isLast ? part : part | 0x80);
    if (isLast) return bytes;
  }
}

/** A name as the binary holds it: its length, then UTF-8. */
export function name(text: string): number[] {
  const bytes = new TextEncoder().encode(text);
  return [...unsigned(bytes.length), ...bytes];
}

export function concatenate(parts: Iterable<ArrayLike<number>>): Uint8Array<ArrayBuffer> {
  const list = [...parts];
  const whole = new Uint8Array(list.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of list) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** @throws RangeError when the bytes are no WebAssembly module. */
export function readSections(module: Uint8Array): Section[] {
  if (HEADER.some((byte, index) => module[index] !== byte)) throw new RangeError('Not a WebAssembly module.');
  const reader = new BinaryReader(module, HEADER.length);
  const sections: Section[] = [];
  while (!reader.isAtEnd) {
    const id = reader.byte();
    const length = reader.unsigned();
    sections.push({ id, body: module.subarray(reader.offset, reader.offset + length) });
    reader.offset += length;
  }
  return sections;
}

export function writeModule(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  return concatenate([HEADER, ...sections.flatMap(({ id, body }) => [[id, ...unsigned(body.length)], body])]);
}
