import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameJson } from './same-json.ts';

it('holds for every value and its copy, whatever the order of keys', () => {
  const reverseKeys = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reverseKeys);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, reverseKeys(inner)]),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(isSameJson(value, reverseKeys(JSON.parse(JSON.stringify(value))))).toBe(true);
    }),
  );
});

it.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1, b: 2 }, { a: 1 }],
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  [[], {}],
  [null, {}],
  ['1', 1],
  [{ a: null }, { b: null }],
])('tells %j from %j', (left, right) => {
  expect(isSameJson(left, right)).toBe(false);
});

it('reads a key that is undefined as absent, as JSON does', () => {
  expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
});
