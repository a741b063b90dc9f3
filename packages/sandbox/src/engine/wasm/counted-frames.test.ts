import { expect, it } from 'vitest';
import { concatenate, name, type Section, signed, unsigned, writeModule } from './binary.ts';
import { withCountedFrames } from './counted-frames.ts';

const I32 = 0x7f;
const SEE = [0x10, 0];
const PARAMETER = [0x20, 0];
const FIRST = 4096;
/** 32 for a frame, 4 for its parameter, in multiples of 16. */
const FRAME_BYTES = 48;

/** `f(n)` and `g(n)` of these instructions, and `see()` of the host; types are 0: (i32) -> i32, 1: () -> (). */
function moduleOf(f: number[], g: number[]): Uint8Array<ArrayBuffer> {
  const body = (instructions: number[]) => [...unsigned(instructions.length + 2), 0, ...instructions, 0x0b];
  const sections: Section[] = [
    { id: 1, body: Uint8Array.of(2, 0x60, 1, I32, 1, I32, 0x60, 0, 0) },
    { id: 2, body: concatenate([unsigned(1), name('env'), name('see'), [0, 1]]) },
    { id: 3, body: Uint8Array.of(2, 0, 0) },
    { id: 6, body: concatenate([[1, I32, 1, 0x41], signed(FIRST), [0x0b]]) },
    {
      id: 7,
      body: concatenate([
        unsigned(3),
        [...name('f'), 0, 1],
        [...name('g'), 0, 2],
        [...name('__stack_pointer'), 3, 0],
      ]),
    },
    { id: 10, body: concatenate([unsigned(2), body(f), body(g)]) },
  ];
  return writeModule(sections);
}

function load(module: Uint8Array<ArrayBuffer>) {
  const seen: number[] = [];
  const see = () => void seen.push(FIRST - Number(pointer.value));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module), { env: { see } });
  const pointer = exports.__stack_pointer as WebAssembly.Global;
  const call = (exported: 'f' | 'g', value: number) =>
    (exports[exported] as (value: number) => number)(value);
  return { call, seen, left: () => FIRST - Number(pointer.value) };
}

/** Calls itself until its parameter is 0, and then leaves in the way given. */
const recursive = (leave: number[]) => [
  ...SEE,
  ...PARAMETER,
  ...[0x45, 0x04, 0x40, ...leave, 0x0b],
  ...[...PARAMETER, 0x41, 1, 0x6b, 0x10, 1],
];
const IDENTITY = PARAMETER;

it.each([
  ['returns', [0x41, 7, 0x0f]],
  ['branches out', [0x41, 7, 0x0c, 1]],
  ['branches out, maybe', [0x41, 7, 0x41, 1, 0x0d, 1, 0x1a]],
])('counts a function in that %s, call by call, and gives all of it back', (_, leave) => {
  const { call, seen, left } = load(withCountedFrames(moduleOf(recursive(leave), IDENTITY)));
  expect(call('f', 3)).toBe(7);
  expect(seen).toEqual([1, 2, 3, 4].map((frames) => frames * FRAME_BYTES));
  expect(left()).toBe(0);
});

it('leaves alone what calls nothing, and what was not asked for', () => {
  const original = moduleOf(recursive([0x41, 7, 0x0f]), recursive([0x41, 8, 0x0f]));
  const { call, seen } = load(withCountedFrames(original, ['g']));
  expect([call('f', 1), call('g', 0)]).toEqual([7, 8]);
  expect(seen).toEqual([0, 0, FRAME_BYTES]);
  const quiet = moduleOf(IDENTITY, IDENTITY);
  expect(withCountedFrames(quiet)).toEqual(quiet);
  expect(() => withCountedFrames(original, ['h'])).toThrow('does not export h');
});
