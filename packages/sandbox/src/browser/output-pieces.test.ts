import { expect, it } from 'vitest';
import { OutputPieces } from './output-pieces.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function open(limitBytes = 100_000) {
  const sent: string[] = [];
  let at = 0;
  const pieces = new OutputPieces(
    limitBytes,
    (stream, part) => void sent.push(`${stream} ${new TextDecoder().decode(part)}`),
    () => at,
  );
  const pass = (milliseconds: number) => {
    at += milliseconds;
  };
  return { pieces, sent, pass };
}

it('sends a first line at once, and what follows within a moment together', () => {
  const { pieces, sent, pass } = open();
  pieces.append('stdout', bytes('a'));
  pieces.append('stdout', bytes('b'));
  pieces.append('stderr', bytes('c'));
  pieces.append('stdout', bytes('d'));
  expect(sent).toEqual(['stdout a']);
  pass(29);
  pieces.sendDue();
  expect(sent).toHaveLength(1);
  pass(1);
  pieces.sendDue();
  expect(sent.slice(1)).toEqual(['stdout b', 'stderr c', 'stdout d']);
});

it('does not let a flood wait', () => {
  const { pieces, sent } = open();
  pieces.append('stdout', bytes('a'));
  for (let line = 0; line < 20; line += 1) pieces.append('stdout', bytes('x'.repeat(1000)));
  expect(sent).toHaveLength(2);
  pieces.sendAll();
  expect(sent.join('').replaceAll('stdout ', '')).toBe(`a${'x'.repeat(20_000)}`);
  pieces.sendAll();
  expect(sent).toHaveLength(3);
});

it('takes what fits of each stream, and ends the run at what does not', () => {
  const { pieces, sent } = open(5);
  pieces.append('stderr', bytes('12345'));
  expect(() => pieces.append('stdout', bytes('123456'))).toThrow('too much');
  pieces.sendAll();
  expect(sent).toEqual(['stderr 12345', 'stdout 12345']);
  expect(pieces.stdoutBytes).toBe(5);
});

it('copies what it is given, which is only there during the call', () => {
  const { pieces, sent } = open();
  pieces.append('stdout', bytes('a'));
  const memory = bytes('b');
  pieces.append('stdout', memory);
  memory.fill(120);
  pieces.sendAll();
  expect(sent).toEqual(['stdout a', 'stdout b']);
});

it('remembers the end of what went to standard error', () => {
  const { pieces } = open();
  pieces.append('stderr', bytes('x'.repeat(5000)));
  pieces.append('stderr', bytes('MemoryError\n'));
  expect(pieces.stderrEnd).toMatch(/xMemoryError\n$/);
  expect(pieces.stderrEnd.length).toBe(2000);
});
