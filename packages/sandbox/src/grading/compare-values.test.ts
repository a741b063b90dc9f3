import type { PythonValue } from '@kindling/shared';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { equalsExpected } from './compare-values.ts';

it.for<[PythonValue, unknown, boolean]>([
  [1, 1, true],
  [1, { $float: '1.0' }, true],
  [1, true, false],
  [true, 1, false],
  [null, false, false],
  ['a', 'a', true],
  ['1', 1, false],
  [[1, 2], [1, 2], true],
  [[1, 2], [2, 1], false],
  [[1, 2], { $tuple: [1, 2] }, false],
  [{ $tuple: [1] }, { $tuple: [1] }, true],
  [{ $set: [1, 2] }, { $set: [2, 1] }, true],
  [{ $set: [1, 2] }, { $frozenset: [2, 1] }, true],
  [{ $set: [1, 2] }, { $set: [1] }, false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { $dict: [['a', 1]] }, true],
  [{ $dict: [[1, 'x']] }, { $dict: [[{ $float: '1.0' }, 'x']] }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ $int: '123456789012345678901' }, { $int: '123456789012345678901' }, true],
  [{ $int: '123456789012345678901' }, { $int: '123456789012345678902' }, false],
  [{ $float: 'nan' }, { $float: 'nan' }, true],
  [{ $float: 'inf' }, { $float: '-inf' }, false],
  [{ $bytes: 'aGk=' }, { $bytes: 'aGk=' }, true],
  [{ $bytes: 'aGk=' }, 'aGk=', false],
  [1, { $object: { type: 'Always', repr: '1' } }, false],
  [1, undefined, false],
  [[], { $tuple: 'not a list' }, false],
])('%j against %j: %s', ([expected, claimed, equal]) => {
  expect(equalsExpected(expected, claimed)).toBe(equal);
});

it('lets floats be a little off when told to, but never ints', () => {
  expect(equalsExpected(0.3, 0.30000000000000004)).toBe(false);
  expect(equalsExpected(0.3, 0.30000000000000004, 1e-9)).toBe(true);
  expect(equalsExpected({ $set: [0.1, 0.3] }, { $set: [0.3000001, 0.1] }, 1e-3)).toBe(true);
  expect(equalsExpected(3, 4, 1)).toBe(false);
});

it('says of any JSON at all whether it is equal, and a value equals itself', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      expect(typeof equalsExpected(left as PythonValue, right)).toBe('boolean');
    }),
  );
  const plain = fc.letrec<{ value: PythonValue }>((tie) => ({
    value: fc.oneof(
      fc.integer(),
      fc.string(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.record({ $set: fc.array(fc.integer()) }),
    ) as fc.Arbitrary<PythonValue>,
  })).value;
  fc.assert(
    fc.property(plain, (value) => {
      expect(equalsExpected(value, structuredClone(value))).toBe(true);
    }),
  );
});
