import { BinaryReader, concatenate, readSections, type Section, unsigned, writeModule } from './binary.ts';
import { countImports, exportedIndex } from './indices.ts';

const CODE = 10;
const [GET, SET, CALL, CONSTANT, SHIFT_LEFT, LOAD_16] = [0x20, 0x21, 0x10, 0x41, 0x74, 0x2f] as const;

/** Where the table lies: C leaves the first KiB of memory unused, so that a null pointer points at nothing. */
export const ERROR_TABLE_ADDRESS = 512;
export const ERROR_TABLE_LENGTH = 256;

/**
 * CPython's one function that makes an OSError of the C library's `errno`: between asking for the text and making the
 * exception, the number is replaced by the one at its place in a table. The C library counts errors as WASI does, and
 * learners, their books and their tests know the numbers of Linux ("[Errno 2] No such file or directory").
 */
const RAISING_FUNCTION = 'PyErr_SetFromErrnoWithFilenameObjects';

/** Passes every `errno` that becomes an exception through the table. @throws RangeError when the place is not found */
export function withErrorTable(module: Uint8Array): Uint8Array<ArrayBuffer> {
  const sections = readSections(module);
  const describe = exportedIndex(sections, 'strerror');
  const raising = exportedIndex(sections, RAISING_FUNCTION) - countImports(sections, 'function');
  return writeModule(
    sections.map((section) =>
      section.id === CODE ? { id: CODE, body: rewriteFunction(section.body, raising, describe) } : section,
    ),
  );
}

function rewriteFunction(code: Section['body'], target: number, describe: number): Uint8Array<ArrayBuffer> {
  const reader = new BinaryReader(code);
  reader.unsigned();
  for (let left = target; left > 0; left -= 1) {
    const length = reader.unsigned();
    reader.offset += length;
  }
  const start = reader.offset;
  const size = reader.unsigned();
  const end = reader.offset + size;
  const body = translating(code.subarray(reader.offset, end), describe);
  return concatenate([code.subarray(0, start), unsigned(body.length), body, code.subarray(end)]);
}

/** Finds `strerror(local)` and lets `local = table[local]` follow. */
function translating(body: Uint8Array, describe: number): Uint8Array<ArrayBuffer> {
  const call = [CALL, ...unsigned(describe)];
  const at = body.findIndex((_, index) => call.every((byte, offset) => body[index + offset] === byte));
  const local = body[at - 1];
  if (at < 2 || local === undefined || body[at - 2] !== GET)
    throw new RangeError('The place where errors get their numbers was not found.');
  const address = [GET, local, CONSTANT, 1, SHIFT_LEFT];
  const translate = [...address, LOAD_16, 1, ...unsigned(ERROR_TABLE_ADDRESS), SET, local];
  const after = at + call.length;
  return concatenate([body.subarray(0, after), translate, body.subarray(after)]);
}
