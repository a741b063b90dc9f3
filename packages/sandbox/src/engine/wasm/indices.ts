import { BinaryReader, type Section } from './binary.ts';

const SECTION = { import: 2, export: 7 } as const;
const KIND = { function: 0, table: 1, memory: 2, global: 3, tag: 4 } as const;
const EMPTY = Uint8Array.of(0);

function passLimits(reader: BinaryReader): void {
  const hasMaximum = (reader.byte() & 1) !== 0;
  reader.unsigned();
  if (hasMaximum) reader.unsigned();
}

function passDescription(reader: BinaryReader, kind: number): void {
  if (kind === KIND.table || kind === KIND.tag || kind === KIND.global) reader.byte();
  if (kind === KIND.table || kind === KIND.memory) passLimits(reader);
  else reader.unsigned();
}

/** How many of a kind are imported: those come first in the numbering of their kind. */
export function countImports(sections: readonly Section[], wanted: 'function' | 'global'): number {
  const reader = new BinaryReader(sections.find(({ id }) => id === SECTION.import)?.body ?? EMPTY);
  let count = 0;
  for (let left = reader.unsigned(); left > 0; left -= 1) {
    reader.name();
    reader.name();
    const kind = reader.byte();
    if (kind === KIND[wanted]) count += 1;
    passDescription(reader, kind);
  }
  return count;
}

/** The number under which something is exported. @throws RangeError when nothing has this name */
export function exportedIndex(sections: readonly Section[], name: string): number {
  const reader = new BinaryReader(sections.find(({ id }) => id === SECTION.export)?.body ?? EMPTY);
  for (let left = reader.unsigned(); left > 0; left -= 1) {
    const exported = reader.name();
    reader.byte();
    const index = reader.unsigned();
    if (exported === name) return index;
  }
  throw new RangeError(`The interpreter does not export ${name}.`);
}
