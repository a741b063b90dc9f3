import { expect, it } from 'vitest';
import { RunChannel } from './run-channel.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (parts: { stream: string; bytes: Uint8Array }[]) =>
  parts.map((part) => `${part.stream}:${new TextDecoder().decode(part.bytes)}`);

it('hands over what is new, stream by stream, and keeps what fits', () => {
  const buffer = RunChannel.ofSize(8);
  expect(buffer.append('stdout', bytes('one'))).toBe(true);
  expect(buffer.append('stderr', bytes('two'))).toBe(true);
  expect(text(buffer.takeNew())).toEqual(['stdout:one', 'stderr:two']);
  expect(buffer.append('stdout', bytes('longer'))).toBe(false);
  expect(text(buffer.takeNew())).toEqual(['stdout:longe']);
  expect(buffer.takeNew()).toEqual([]);
  expect(buffer.tail('stdout', 4)).toBe('onge');
});

it('asks to be looked at once, until it was', () => {
  const buffer = RunChannel.ofSize(8);
  buffer.reset();
  expect(buffer.needsWake()).toBe(false);
  buffer.takeNew();
  expect([buffer.needsWake(), buffer.needsWake()]).toEqual([true, false]);
  buffer.takeNew();
  expect(buffer.needsWake()).toBe(true);
});

it('hands over input in pieces that fit, and its end again and again', () => {
  const channel = RunChannel.ofSize(8);
  let rest = channel.give(new Uint8Array(40_000).fill(7));
  const lengths = [channel.awaitInput()?.length];
  while (rest.length > 0) {
    rest = channel.give(rest);
    lengths.push(channel.awaitInput()?.length);
  }
  expect(lengths).toEqual([16_384, 16_384, 7232]);
  channel.give(undefined);
  expect([channel.awaitInput()?.length, channel.awaitInput()?.length]).toEqual([0, 0]);
});

it('ends the waiting of a run that is interrupted, and starts anew for the next', () => {
  const channel = RunChannel.ofSize(8);
  expect(channel.elapsedMs).toBe(0);
  channel.begin();
  expect(channel.elapsedMs).toBeGreaterThan(0);
  channel.append('stdout', bytes('text'));
  channel.interrupt();
  expect(channel.awaitInput()).toBeUndefined();
  channel.reset();
  expect([channel.isInterrupted, channel.elapsedMs, channel.takeNew()]).toEqual([false, 0, []]);
  expect([channel.isOfSize(8), channel.isOfSize(9)]).toEqual([true, false]);
});
