import { expect, it } from 'vitest';
import { OutputBuffer } from './output-buffer.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (parts: { stream: string; bytes: Uint8Array }[]) =>
  parts.map((part) => `${part.stream}:${new TextDecoder().decode(part.bytes)}`);

it('hands over what is new, stream by stream, and keeps what fits', () => {
  const buffer = OutputBuffer.ofSize(8);
  expect(buffer.append('stdout', bytes('one'))).toBe(true);
  expect(buffer.append('stderr', bytes('two'))).toBe(true);
  expect(text(buffer.takeNew())).toEqual(['stdout:one', 'stderr:two']);
  expect(buffer.append('stdout', bytes('longer'))).toBe(false);
  expect(text(buffer.takeNew())).toEqual(['stdout:longe']);
  expect(buffer.takeNew()).toEqual([]);
  expect(buffer.tail('stdout', 4)).toBe('onge');
});

it('asks to be looked at once, until it was', () => {
  const buffer = OutputBuffer.ofSize(8);
  expect([buffer.needsWake(), buffer.needsWake()]).toEqual([true, false]);
  buffer.takeNew();
  expect(buffer.needsWake()).toBe(true);
});
