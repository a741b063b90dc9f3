import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitLines } from './split-lines.ts';

async function collect(pieces: Uint8Array[], mostBytes = 1_000_000): Promise<string[]> {
  const lines = [];
  for await (const line of splitLines(pieces, mostBytes)) lines.push(line);
  return lines;
}

it('finds the same lines however the bytes are cut', async () => {
  const line = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\n'));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, length) => {
      const bytes = new TextEncoder().encode(lines.map((text) => `${text}\n`).join(''));
      const pieces = [];
      for (let at = 0; at < bytes.length; at += length) pieces.push(bytes.subarray(at, at + length));
      expect(await collect(pieces)).toEqual(lines);
    }),
  );
});

it('leaves out what has no end', async () => {
  expect(await collect([Buffer.from('a\nb')])).toEqual(['a']);
});

it('stops at a limit', async () => {
  await expect(collect([Buffer.from('abc')], 2)).rejects.toMatchObject({
    code: 'unavailable',
  });
});
