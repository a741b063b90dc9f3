import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { concatenate, name, readSections, unsigned, writeModule } from './binary.ts';
import { withErrorTable } from './error-numbers.ts';

const I32 = 0x7f;

/** Two functions: `strerror(n)` and the one that raises, with these instructions before its end. */
function moduleWith(...instructions: number[]): Uint8Array<ArrayBuffer> {
  const body = [0, ...instructions, 0x0b];
  const exports = [
    [...name('strerror'), 0, 0],
    [...name('PyErr_SetFromErrnoWithFilenameObjects'), 0, 1],
  ];
  return writeModule([
    { id: 1, body: Uint8Array.of(1, 0x60, 1, I32, 1, I32) },
    { id: 3, body: Uint8Array.of(2, 0, 0) },
    { id: 5, body: Uint8Array.of(1, 0, 1) },
    { id: 7, body: concatenate([[3], ...exports, [...name('memory'), 2, 0]]) },
    { id: 10, body: concatenate([[2, 4, 0, 0x41, 7, 0x0b], unsigned(body.length), body]) },
  ]);
}

it('lets the number pass through the table after its text was found', () => {
  const changed = withErrorTable(moduleWith(0x20, 0, 0x10, 0, 0x1a, 0x20, 0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(changed));
  const table = new Uint16Array((exports.memory as WebAssembly.Memory).buffer, 512, 100);
  table[44] = 2;
  const raise = exports.PyErr_SetFromErrnoWithFilenameObjects as (number: number) => number;
  expect([raise(44), raise(45)]).toEqual([2, 0]);
});

it('refuses a module where the place is not as it knows it', () => {
  expect(() => withErrorTable(moduleWith(0x41, 1, 0x10, 0, 0x1a, 0x20, 0))).toThrow('was not found');
  expect(() => withErrorTable(moduleWith(0x20, 0))).toThrow('was not found');
  expect(() => withErrorTable(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))).toThrow(
    'does not export strerror',
  );
});

it('changes nothing else in the interpreter', async () => {
  const original = await readFile(createRequire(import.meta.url).resolve('pyodide/pyodide.asm.wasm'));
  const before = readSections(new Uint8Array(original));
  const after = readSections(withErrorTable(new Uint8Array(original)));
  expect(
    after.map(({ body }) => body.length).map((length, index) => length - (before[index]?.body.length ?? 0)),
  ).toEqual(before.map(({ id }) => (id === 10 ? 11 : 0)));
});
