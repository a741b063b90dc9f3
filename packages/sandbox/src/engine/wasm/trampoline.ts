import { concatenate, name, type Section, unsigned, writeModule } from './binary.ts';

const I32 = 0x7f;
const FUNCTION_TYPE = 0x60;
const [TYPE, IMPORT, FUNCTION, EXPORT, CODE] = [1, 2, 3, 7, 10] as const;

const functionType = (parameters: number) => [
  FUNCTION_TYPE,
  parameters,
  ...Array<number>(parameters).fill(I32),
  1,
  I32,
];

/** `if (table[f] takes `count` numbers) return table[f](a, b, c cut to count)`. Type number `typeIndex` says so. */
function callWhen(typeIndex: number, count: number): number[] {
  const isOfType = [0x20, 1, 0x25, 0, 0xfb, 0x14, typeIndex];
  const parameters = [2, 3, 4].slice(0, count).flatMap((local) => [0x20, local]);
  return [...isOfType, 0x04, 0x40, ...parameters, 0x20, 1, 0x11, typeIndex, 0, 0x0f, 0x0b];
}

/**
 * CPython calls C functions through pointers of a slightly wrong type, which WebAssembly refuses. Its Emscripten port
 * asks for a function `(success: int*, f, a, b, c) -> object` that looks at the type of `f` and passes what it takes
 * (CPython: Python/emscripten_trampoline_inner.c). In WebAssembly this saves two crossings into JavaScript a call.
 */
export function trampolineModule(): Uint8Array<ArrayBuffer> {
  const types = [3, 2, 1, 0, 5].map(functionType);
  const body = [
    ...[0, 0x20, 0, 0x41, 1, 0x36, 2, 0],
    ...callWhen(0, 3),
    ...callWhen(1, 2),
    ...callWhen(2, 1),
    ...callWhen(3, 0),
    ...[0x20, 0, 0x41, 0, 0x36, 2, 0, 0x41, 0, 0x0b],
  ];
  const memory = [...name('env'), ...name('memory'), 2, 0, 0];
  const table = [...name('env'), ...name('__indirect_function_table'), 1, 0x70, 0, 0];
  const sections: Section[] = [
    { id: TYPE, body: concatenate([unsigned(types.length), ...types]) },
    { id: IMPORT, body: concatenate([unsigned(2), memory, table]) },
    { id: FUNCTION, body: Uint8Array.of(1, 4) },
    { id: EXPORT, body: concatenate([unsigned(1), name('trampoline'), [0, 0]]) },
    { id: CODE, body: concatenate([unsigned(1), unsigned(body.length), body]) },
  ];
  return writeModule(sections);
}
