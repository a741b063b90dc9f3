import { expect, test } from 'vitest';
import { errorKeyOf } from './error-key.ts';

test.each([
  [{ text: '  Print ( "A" ) ' }, { text: 'print ( "a" )' }],
  [{ text: 'dos  palabras' }, { text: 'dos palabras' }],
  [
    { a: 1, b: ['X'] },
    { b: ['x'], a: 1 },
  ],
  [{ text: 'ﬁle' }, { text: 'file' }],
])('%o and %o are the same mistake', (one, other) =>
  expect(errorKeyOf(one, null)).toBe(errorKeyOf(other, null)),
);

test.each([
  [{ optionId: 'a' }, { optionId: 'b' }],
  [{ itemIds: ['a', 'b'] }, { itemIds: ['b', 'a'] }],
  [{ text: 'está' }, { text: 'esta' }],
  [null, 'null'],
])('%o and %o are not', (one, other) => expect(errorKeyOf(one, null)).not.toBe(errorKeyOf(other, null)));

test('programs make the same mistake when the same tests fail in the same way', () => {
  const failing = errorKeyOf({ source: 'x = 1' }, [['empty', 'failed']]);
  expect(errorKeyOf({ source: 'x = 2' }, [['empty', 'failed']])).toBe(failing);
  expect(errorKeyOf({ source: 'x = 1' }, [['empty', 'error']])).not.toBe(failing);
  expect(errorKeyOf({ source: 'x = 1' }, [...([['empty', 'failed']] as const), ['one', 'failed']])).not.toBe(
    failing,
  );
});
