import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { readSections, type Section } from './binary.ts';
import { mutableGlobals } from './globals.ts';
import { assertFunctionTableIsConstant } from './instructions.ts';
import { toRunModule } from './run-module.ts';
import { trampolineModule } from './trampoline.ts';

const END = 0x0b;
/** A code section with one function of these instructions. */
const code = (...instructions: number[]): Section[] => [
  { id: 10, body: Uint8Array.of(1, instructions.length + 2, 0, ...instructions, END) },
];

it('finds every way to change the table of functions', () => {
  const number = [0x41, 0];
  const reference = [0xd0, 0x70];
  const ways = [
    [...number, ...reference, 0x26, 0],
    [...number, ...number, ...number, 0xfc, 12, 0, 0],
    [...number, ...number, ...number, 0xfc, 14, 0, 1],
    [...reference, ...number, 0xfc, 15, 0],
    [...number, ...reference, ...number, 0xfc, 17, 0],
  ];
  for (const way of ways)
    expect(() => assertFunctionTableIsConstant(code(...way))).toThrow('function table changes');
});

it('lets other tables and ordinary instructions pass, and refuses what it does not know', () => {
  const number = [0x41, 0xff, 0x00];
  const others = [...number, 0xd0, 0x6f, 0x26, 1, 0x0e, 2, 0, 0, 0, 0x43, 1, 2, 3, 4, 0x28, 2, 0x80, 1];
  expect(() => assertFunctionTableIsConstant(code(...others))).not.toThrow();
  expect(() => assertFunctionTableIsConstant(code(0xfb, 0x14, 0))).toThrow('fb is not known');
  expect(() => assertFunctionTableIsConstant(readSections(trampolineModule()))).toThrow('fb is not known');
});

it('counts imported globals before the module’s own, and takes those that change', () => {
  const imports = [2, 1, 0x61, 1, 0x62, 3, 0x7f, 1, 1, 0x61, 1, 0x63, 0, 0];
  const globals = [3, 0x7f, 1, 0x41, 5, END, 0x7f, 0, 0x41, 6, END, 0x7f, 1, 0x41, 7, END];
  const sections = [
    { id: 2, body: Uint8Array.from(imports) },
    { id: 6, body: Uint8Array.from(globals) },
  ];
  expect(mutableGlobals(sections)).toEqual([1, 3]);
  const global = { id: 6, body: Uint8Array.of(1, 0x7f, 1, 0x23, 0, END) };
  expect(() => mutableGlobals([global])).toThrow('other than a number');
});

it('leaves four globals that change in the interpreter, and all of them within reach of the host', async () => {
  const original = await readFile(createRequire(import.meta.url).resolve('pyodide/pyodide.asm.wasm'));
  const options = { minimumPages: 300, maximumPages: 8192, extraTableSlots: 1 };
  const module = new WebAssembly.Module(toRunModule(new Uint8Array(original), options));
  const names = WebAssembly.Module.exports(module).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('state '))).toEqual([
    'state 0',
    'state 1',
    'state 2',
    'state 3',
  ]);
});
