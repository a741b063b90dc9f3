import { BinaryReader, type Section } from './binary.ts';

const SECTION = { import: 2, global: 6 } as const;
const KIND = { function: 0, table: 1, memory: 2, global: 3, tag: 4 } as const;
const I32_CONST = 0x41;
const END = 0x0b;

function passLimits(reader: BinaryReader): void {
  const hasMaximum = (reader.byte() & 1) !== 0;
  reader.unsigned();
  if (hasMaximum) reader.unsigned();
}

/** Imported globals come first in the numbering of globals. */
function countImportedGlobals(body: Uint8Array): number {
  const reader = new BinaryReader(body);
  let count = 0;
  for (let left = reader.unsigned(); left > 0; left -= 1) {
    reader.name();
    reader.name();
    const kind = reader.byte();
    if (kind === KIND.function) reader.unsigned();
    else if (kind === KIND.global) {
      reader.offset += 2;
      count += 1;
    } else {
      if (kind === KIND.table || kind === KIND.tag) reader.byte();
      if (kind === KIND.tag) reader.unsigned();
      else passLimits(reader);
    }
  }
  return count;
}

/**
 * Numbers of the module's own globals that can change. All are of 32 bits and begin with a constant, as those of C do.
 * @throws RangeError for others
 */
export function mutableGlobals(sections: readonly Section[]): number[] {
  const section = (id: number) => sections.find((found) => found.id === id)?.body ?? Uint8Array.of(0);
  const imported = countImportedGlobals(section(SECTION.import));
  const reader = new BinaryReader(section(SECTION.global));
  const found: number[] = [];
  const count = reader.unsigned();
  for (let index = 0; index < count; index += 1) {
    reader.byte();
    const isMutable = reader.byte() === 1;
    if (reader.byte() !== I32_CONST)
      throw new RangeError('A global begins with something other than a number.');
    reader.unsigned();
    if (reader.byte() !== END) throw new RangeError('A global begins with more than a number.');
    if (isMutable) found.push(imported + index);
  }
  return found;
}
