import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FrameReader } from './frames.ts';

const frame = fc.record({
  kind: fc.constantFrom('o', 'e', 'a', 'd'),
  data: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
});

function toBytes({ kind, data }: { kind: string; data: Buffer }): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([Buffer.from(kind), length, data]);
}

it('reads the same frames however the bytes are cut', () => {
  fc.assert(
    fc.property(fc.array(frame), fc.array(fc.nat({ max: 40 }), { minLength: 1 }), (frames, cuts) => {
      const reader = new FrameReader();
      const bytes = Buffer.concat(frames.map(toBytes));
      const read = [];
      for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
        const end = at + 1 + (cuts[turn % cuts.length] ?? 0);
        read.push(...reader.add(bytes.subarray(at, end)));
        at = end;
      }
      expect(read).toEqual(frames);
    }),
  );
});

it('waits for the end of a frame', () => {
  const reader = new FrameReader();
  const bytes = toBytes({ kind: 'o', data: Buffer.from('hello') });
  expect(reader.add(bytes.subarray(0, 3))).toEqual([]);
  expect(reader.add(bytes.subarray(3, 9))).toEqual([]);
  expect(reader.add(bytes.subarray(9))).toEqual([{ kind: 'o', data: Buffer.from('hello') }]);
});
