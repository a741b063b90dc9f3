import { concatenate, name, type Section, signed, unsigned, writeModule } from './binary.ts';

const I32 = 0x7f;
const [TYPE, IMPORT, FUNCTION, EXPORT, CODE] = [1, 2, 3, 7, 10] as const;
/** Both ends of what is cleared are multiples of this. */
const STEP_BYTES = 64;
const [GET, SET, CONSTANT, ADD] = [0x20, 0x21, 0x41, 0x6a] as const;
const FROM = 0;

const loadVector = (offset: number) => [GET, FROM, 0xfd, 0x00, 0, offset];
const or = [0xfd, 0x50];

/**
 * `clear(from, end)`: writes zeros over what is not zero. What is zero already is only read, for a page nobody wrote to
 * takes no room. JavaScript has no such search; written there, it took longer than copying the whole snapshot.
 */
export function clearingModule(): Uint8Array<ArrayBuffer> {
  const isAnySet = [
    ...loadVector(0),
    ...[16, 32, 48].flatMap((offset) => [...loadVector(offset), ...or]),
    ...[0xfd, 0x53],
  ];
  const fill = [GET, FROM, CONSTANT, 0, CONSTANT, ...signed(STEP_BYTES), 0xfc, 0x0b, 0];
  const advance = [GET, FROM, CONSTANT, ...signed(STEP_BYTES), ADD, SET, FROM];
  const isDone = [GET, FROM, GET, 1, 0x4f, 0x0d, 1];
  const loop = [0x03, 0x40, ...isDone, ...isAnySet, 0x04, 0x40, ...fill, 0x0b, ...advance, 0x0c, 0, 0x0b];
  const body = [0, 0x02, 0x40, ...loop, 0x0b, 0x0b];
  const memory = [...name('env'), ...name('memory'), 2, 0, 0];
  const sections: Section[] = [
    { id: TYPE, body: concatenate([unsigned(1), [0x60, 2, I32, I32, 0]]) },
    { id: IMPORT, body: concatenate([unsigned(1), memory]) },
    { id: FUNCTION, body: Uint8Array.of(1, 0) },
    { id: EXPORT, body: concatenate([unsigned(1), name('clear'), [0, 0]]) },
    { id: CODE, body: concatenate([unsigned(1), unsigned(body.length), body]) },
  ];
  return writeModule(sections);
}
