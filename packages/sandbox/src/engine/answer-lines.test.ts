import { expect, it } from 'vitest';
import { AnswerLines } from './answer-lines.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

it('takes lines in whatever pieces they come, each with what was printed before it', () => {
  const lines = new AnswerLines();
  lines.take(bytesOf('{"a":'), 3);
  lines.take(bytesOf('"é"}\n[1]\nnot JSON\n'), 5);
  expect(lines.answers).toEqual([
    { value: { a: 'é' }, stdoutBytes: 5 },
    { value: [1], stdoutBytes: 5 },
    { value: undefined, stdoutBytes: 5 },
  ]);
});

it('ends a program that answers without end, by bytes and by number', () => {
  const long = bytesOf(`"${'x'.repeat(9 * 1_048_576)}"\n`);
  expect(() => new AnswerLines().take(long, 0)).toThrow('too long');
  const lines = new AnswerLines();
  const many = bytesOf('1\n'.repeat(30_000));
  lines.take(many, 0);
  expect(() => lines.take(many, 0)).toThrow('too many');
  expect(lines.answers).toHaveLength(30_000);
});
