import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCycle } from './prerequisite-cycle.ts';

it('names the circle', () => {
  expect(findCycle(new Map([['a', ['a']]]))).toEqual(['a', 'a']);
  const circle = new Map([
    ['start', ['a']],
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a']],
  ]);
  expect(findCycle(circle)).toEqual(['a', 'b', 'c', 'a']);
});

it('finds none where every arrow points back', () => {
  const arrows = fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })), { maxLength: 20 });
  fc.assert(
    fc.property(arrows, (pairs) => {
      const after = new Map<string, string[]>();
      for (const [left, right] of pairs) {
        const [earlier, later] = [Math.min(left, right), Math.max(left, right)];
        if (earlier < later) after.set(String(later), [...(after.get(String(later)) ?? []), String(earlier)]);
      }
      expect(findCycle(after)).toBeUndefined();
    }),
  );
});

it('passes over what is not declared, and does not stumble over two ways to one skill', () => {
  const diamond = new Map([
    ['top', ['left', 'right']],
    ['left', ['base']],
    ['right', ['base', 'elsewhere']],
    ['base', []],
  ]);
  expect(findCycle(diamond)).toBeUndefined();
});
