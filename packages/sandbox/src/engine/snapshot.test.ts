import fc from 'fast-check';
import { expect, it } from 'vitest';
import { captureMemory, instantiateClearing, restoreMemory } from './snapshot.ts';

const SIZE = 65_536;
const FACTS = { pages: 1, stackPointer: 0, trampolineSlot: 0 };
const stretches = fc.array(
  fc.record({
    at: fc.nat(SIZE - 1),
    length: fc.integer({ min: 1, max: 5000 }),
    value: fc.integer({ min: 1, max: 255 }),
  }),
  { maxLength: 6 },
);

function written(parts: { at: number; length: number; value: number }[]): Uint8Array {
  const memory = new Uint8Array(SIZE);
  for (const { at, length, value } of parts) memory.fill(value, at, at + length);
  return memory;
}

it('makes any used memory, also a larger one, what it was, with nothing of the run left', () => {
  fc.assert(
    fc.property(stretches, stretches, (before, after) => {
      const memory = written(before);
      const larger = new WebAssembly.Memory({ initial: 2 });
      const used = new Uint8Array(larger.buffer);
      used.set(written(after));
      used.set(written(after), SIZE);
      restoreMemory(larger, instantiateClearing(larger), { ...FACTS, ...captureMemory(memory) });
      expect(Buffer.compare(used.subarray(0, SIZE), memory)).toBe(0);
      expect(used.subarray(SIZE).every((byte) => byte === 0)).toBe(true);
    }),
  );
});

it('keeps only what is not zero', () => {
  expect(captureMemory(written([])).bytes.length).toBe(0);
  const { ranges } = captureMemory(written([{ at: 5000, length: 10, value: 1 }]));
  expect(ranges).toEqual([{ address: 4096, length: 1024 }]);
});
