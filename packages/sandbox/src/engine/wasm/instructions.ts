import { BinaryReader, type Section } from './binary.ts';

const CODE = 10;
const PREFIX_MISCELLANEOUS = 0xfc;
const [TABLE_SET, TABLE_INIT, TABLE_COPY, TABLE_GROW, TABLE_FILL] = [0x26, 12, 14, 15, 17] as const;
const FUNCTION_TABLE = 0;

type Skip = (reader: BinaryReader) => void;

const nothing: Skip = () => undefined;
const one: Skip = (reader) => void reader.unsigned();
const two: Skip = (reader) => {
  reader.unsigned();
  reader.unsigned();
};
const bytes =
  (count: number): Skip =>
  (reader) => {
    reader.offset += count;
  };
/** Signed and unsigned numbers end alike: at the first byte below 128. */
const number: Skip = (reader) => {
  while ((reader.byte() & 0x80) !== 0);
};
const many: Skip = (reader) => {
  for (let left = reader.unsigned(); left >= 0; left -= 1) reader.unsigned();
};

/** How the numbers after an opcode are passed over; what is not listed here is refused. */
function skipOf(opcode: number): Skip | undefined {
  if (opcode >= 0x28 && opcode <= 0x3e) return two;
  if (opcode >= 0x45 && opcode <= 0xc4) return nothing;
  return PLAIN[opcode];
}

const PLAIN: Record<number, Skip> = {
  ...Object.fromEntries(
    [0x00, 0x01, 0x05, 0x0b, 0x0f, 0x19, 0x1a, 0x1b, 0xd1].map((code) => [code, nothing]),
  ),
  ...Object.fromEntries([0x02, 0x03, 0x04, 0x06, 0x41, 0x42].map((code) => [code, number])),
  ...Object.fromEntries(
    [
      0x07, 0x08, 0x09, 0x0c, 0x0d, 0x10, 0x18, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x3f, 0x40, 0xd0, 0xd2,
    ].map((code) => [code, one]),
  ),
  14: many,
  17: two,
  28: (reader) => {
    for (let left = reader.unsigned(); left > 0; left -= 1) reader.unsigned();
  },
  67: bytes(4),
  68: bytes(8),
};

/** @returns whether the instruction writes to the function table */
function passMiscellaneous(reader: BinaryReader): boolean {
  const code = reader.unsigned();
  if (code <= 7) return false;
  if (code === 8 || code === 10) two(reader);
  else if (code === 9 || code === 11 || code === 13 || code === 16) one(reader);
  else if (code === TABLE_INIT || code === TABLE_COPY) {
    const [first, second] = [reader.unsigned(), reader.unsigned()];
    return (code === TABLE_INIT ? second : first) === FUNCTION_TABLE;
  } else if (code === TABLE_GROW || code === TABLE_FILL) return reader.unsigned() === FUNCTION_TABLE;
  else throw new RangeError(`Instruction fc ${code} is not known.`);
  return false;
}

/**
 * Passes over one instruction.
 * @returns whether it writes to the function table
 * @throws RangeError for one this reader does not know
 */
export function passInstruction(reader: BinaryReader): boolean {
  const opcode = reader.byte();
  if (opcode === TABLE_SET) return reader.unsigned() === FUNCTION_TABLE;
  if (opcode === PREFIX_MISCELLANEOUS) return passMiscellaneous(reader);
  const skip = skipOf(opcode);
  if (skip === undefined) throw new RangeError(`Instruction ${opcode.toString(16)} is not known.`);
  skip(reader);
  return false;
}

function writesFunctionTable(body: BinaryReader, end: number): boolean {
  for (let left = body.unsigned(); left > 0; left -= 1) two(body);
  while (body.offset < end) {
    if (passInstruction(body)) return true;
  }
  return false;
}

/**
 * Reads every instruction of a module: none may change the table of functions, so that an instance whose memory and
 * globals are put back is as good as a new one.
 * @throws RangeError for one that does, and for instructions this reader does not know
 */
export function assertFunctionTableIsConstant(sections: readonly Section[]): void {
  for (const { id, body } of sections) {
    if (id !== CODE) continue;
    const reader = new BinaryReader(body);
    for (let left = reader.unsigned(); left > 0; left -= 1) {
      const size = reader.unsigned();
      const end = reader.offset + size;
      if (writesFunctionTable(reader, end)) throw new RangeError('The function table changes.');
      if (reader.offset !== end) throw new RangeError('An instruction was read wrongly.');
    }
  }
}
