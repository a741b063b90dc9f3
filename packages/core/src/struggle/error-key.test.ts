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
])('%o and %o are the same mistake', (one, other) => expect(errorKeyOf(one, {})).toBe(errorKeyOf(other, {})));

test.each([
  [{ optionId: 'a' }, { optionId: 'b' }],
  [{ itemIds: ['a', 'b'] }, { itemIds: ['b', 'a'] }],
  [{ text: 'está' }, { text: 'esta' }],
  [null, 'null'],
])('%o and %o are not', (one, other) => expect(errorKeyOf(one, {})).not.toBe(errorKeyOf(other, {})));

test('programs make the same mistake when the same tests fail in the same way', () => {
  const key = (source: string, ...tests: [string, boolean, string][]) =>
    errorKeyOf({ source }, { tests: tests.map(([name, passed, status]) => ({ key: name, passed, status })) });
  const failing = key('x = 1', ['empty', false, 'failed'], ['one', true, 'passed']);
  expect(key('x = 2', ['empty', false, 'failed'], ['one', true, 'passed'])).toBe(failing);
  expect(key('x = 1', ['empty', false, 'error'], ['one', true, 'passed'])).not.toBe(failing);
  expect(key('x = 1', ['empty', false, 'failed'], ['one', false, 'failed'])).not.toBe(failing);
});
