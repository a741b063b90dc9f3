import {
  BinaryReader,
  concatenate,
  readSections,
  type Section,
  signed,
  unsigned,
  writeModule,
} from './binary.ts';
import { countImports, exportedIndex } from './indices.ts';
import { passInstruction } from './instructions.ts';

const SECTION = { type: 1, function: 3, code: 10 } as const;
const FUNCTION_TYPE = 0x60;
const [GET, SET, CONSTANT, ADD] = [0x23, 0x24, 0x41, 0x6a] as const;
const [BLOCK, END, RETURN, CALL, CALL_INDIRECT] = [0x02, 0x0b, 0x0f, 0x10, 0x11] as const;
const NO_RESULT = 0x40;
/** C keeps its stack at multiples of this. */
const ALIGNMENT_BYTES = 16;
/** What a frame takes besides, and for each local: half of what V8's first compiler gives them, measured. */
const [FRAME_BYTES, LOCAL_BYTES] = [32, 4] as const;

interface FunctionType {
  parameters: number;
  results: number[];
}

/**
 * Lets every function that calls others take room on the C stack, also one that keeps nothing there, in proportion to
 * what a compiler of WebAssembly gives it on the thread's own stack. CPython can see only the C stack: it measures its
 * recursion there. Without this, a list nested in lists fills the stack of a browser's thread before CPython has used a
 * tenth of its own, and ends in a crash instead of a RecursionError. It costs a tenth to a fifth of the speed.
 *
 * The body becomes a block: what branched out of the function now ends that block, and the room is given back behind it
 * as before each `return`. An exception leaves without giving back; who catches it puts the stack pointer where it was.
 *
 * @param only exported functions to count, where not all of them shall pay for it
 */
export function withCountedFrames(module: Uint8Array, only?: readonly string[]): Uint8Array<ArrayBuffer> {
  const sections = readSections(module);
  const types = readTypes(bodyOf(sections, SECTION.type));
  const typeOf = readNumbers(bodyOf(sections, SECTION.function)).map((index) => types[index]);
  const stackPointer = exportedIndex(sections, '__stack_pointer');
  const imported = countImports(sections, 'function');
  const wanted = only && new Set(only.map((name) => exportedIndex(sections, name) - imported));
  return writeModule(
    sections.map((section) => {
      if (section.id !== SECTION.code) return section;
      const parts: ArrayLike<number>[] = [unsigned(typeOf.length)];
      const reader = new BinaryReader(section.body);
      reader.unsigned();
      for (const [index, type] of typeOf.entries()) {
        const size = reader.unsigned();
        const body = section.body.subarray(reader.offset, reader.offset + size);
        reader.offset += size;
        const counted =
          type === undefined || wanted?.has(index) === false ? body : counting(body, type, stackPointer);
        parts.push(unsigned(counted.length), counted);
      }
      return { id: section.id, body: concatenate(parts) };
    }),
  );
}

function counting(body: Uint8Array, { parameters, results }: FunctionType, stackPointer: number): Uint8Array {
  const reader = new BinaryReader(body);
  const locals = parameters + passLocals(reader);
  const start = reader.offset;
  const { doesCall, returns } = look(reader);
  const [result = NO_RESULT, ...more] = results;
  if (!doesCall) return body;
  if (more.length > 0) throw new RangeError('A function has more than one result.');
  const bytes = Math.ceil((FRAME_BYTES + LOCAL_BYTES * locals) / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
  const move = (by: number) => {
    const pointer = unsigned(stackPointer);
    return [GET, ...pointer, CONSTANT, ...signed(by), ADD, SET, ...pointer];
  };
  const parts: ArrayLike<number>[] = [body.subarray(0, start), move(-bytes), [BLOCK, result]];
  let from = start;
  for (const at of returns) {
    parts.push(body.subarray(from, at), move(bytes));
    from = at;
  }
  return concatenate([...parts, body.subarray(from), move(bytes), [END]]);
}

function look(reader: BinaryReader): { doesCall: boolean; returns: number[] } {
  const returns: number[] = [];
  let doesCall = false;
  while (!reader.isAtEnd) {
    const at = reader.offset;
    const opcode = reader.bytes[at];
    doesCall ||= opcode === CALL || opcode === CALL_INDIRECT;
    if (opcode === RETURN) returns.push(at);
    passInstruction(reader);
  }
  return { doesCall, returns };
}

/** @returns how many there are */
function passLocals(reader: BinaryReader): number {
  let count = 0;
  for (let left = reader.unsigned(); left > 0; left -= 1) {
    count += reader.unsigned();
    reader.byte();
  }
  return count;
}

function bodyOf(sections: readonly Section[], wanted: number): Uint8Array {
  return sections.find(({ id }) => id === wanted)?.body ?? Uint8Array.of(0);
}

function readNumbers(body: Uint8Array): number[] {
  const reader = new BinaryReader(body);
  return Array.from({ length: reader.unsigned() }, () => reader.unsigned());
}

function readTypes(body: Uint8Array): FunctionType[] {
  const reader = new BinaryReader(body);
  const passTypes = () => Array.from({ length: reader.unsigned() }, () => reader.byte());
  return Array.from({ length: reader.unsigned() }, () => {
    if (reader.byte() !== FUNCTION_TYPE) throw new RangeError('A type is not that of a function.');
    return { parameters: passTypes().length, results: passTypes() };
  });
}
