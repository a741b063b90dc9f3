import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareLines } from './line-changes.ts';

it('shows what is gone and added, with two lines around it and a gap for the rest', () => {
  expect(compareLines('1\n2\n3\n4\n5\n6', '1\n2\n3\n4\nfive\n6')).toEqual([
    { kind: 'gap', lines: 2 },
    { kind: 'same', text: '3' },
    { kind: 'same', text: '4' },
    { kind: 'gone', text: '5' },
    { kind: 'added', text: 'five' },
    { kind: 'same', text: '6' },
  ]);
});

it('leaves no change out: both texts can be read off it', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, (from, to) => {
      const changes = compareLines(from.join('\n'), to.join('\n'));
      const count = (kind: 'gone' | 'added' | 'same') =>
        changes.reduce(
          (total, change) =>
            total + (change.kind === kind ? 1 : kind === 'same' && change.kind === 'gap' ? change.lines : 0),
          0,
        );
      expect(count('same') + count('gone')).toBe(Math.max(1, from.length));
      expect(count('same') + count('added')).toBe(Math.max(1, to.length));
    }),
  );
});
