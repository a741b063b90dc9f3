import { BinaryReader, type Section } from './binary.ts';
import { countImports } from './indices.ts';

const GLOBAL = 6;
const I32_CONST = 0x41;
const END = 0x0b;

/**
 * Numbers of the module's own globals that can change. All are of 32 bits and begin with a constant, as those of C do.
 * @throws RangeError for others
 */
export function mutableGlobals(sections: readonly Section[]): number[] {
  const imported = countImports(sections, 'global');
  const reader = new BinaryReader(sections.find(({ id }) => id === GLOBAL)?.body ?? Uint8Array.of(0));
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
