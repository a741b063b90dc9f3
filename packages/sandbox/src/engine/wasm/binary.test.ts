import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BinaryReader, name, readSections, signed, unsigned, writeModule } from './binary.ts';
import { trampolineModule } from './trampoline.ts';

it('writes numbers and names that it reads again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), fc.string({ unit: 'grapheme' }), (number, text) => {
      const reader = new BinaryReader(Uint8Array.from([...unsigned(number), ...name(text)]));
      expect(reader.unsigned()).toBe(number);
      expect(reader.name()).toBe(text);
      expect(reader.isAtEnd).toBe(true);
    }),
  );
});

it('writes signed numbers in as many bytes as they need', () => {
  const examples: [number, number[]][] = [
    [0, [0]],
    [63, [0x3f]],
    [64, [0xc0, 0]],
    [-1, [0x7f]],
    [-64, [0x40]],
    [-65, [0xbf, 0x7f]],
    [0x7fffffff, [0xff, 0xff, 0xff, 0xff, 0x07]],
    [-0x80000000, [0x80, 0x80, 0x80, 0x80, 0x78]],
  ];
  for (const [number, bytes] of examples) expect(signed(number)).toEqual(bytes);
});

it('takes a module apart and puts it together again', () => {
  const module = trampolineModule();
  expect(readSections(module).map(({ id }) => id)).toEqual([1, 2, 3, 7, 10]);
  expect(writeModule(readSections(module))).toEqual(module);
});

it('refuses what is no module, and what is cut off', () => {
  expect(() => readSections(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8))).toThrow('Not a WebAssembly module');
  const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
  expect(() => readSections(Uint8Array.from([...header, 1, 0x80]))).toThrow('ends too early');
});

it('makes a trampoline the engine accepts', () => {
  expect(() => new WebAssembly.Module(trampolineModule())).not.toThrow();
});
