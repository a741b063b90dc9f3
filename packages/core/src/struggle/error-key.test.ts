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
])('%o and %o are the same mistake', (one, other) => expect(errorKeyOf(one)).toBe(errorKeyOf(other)));

test.each([
  [{ optionId: 'a' }, { optionId: 'b' }],
  [{ itemIds: ['a', 'b'] }, { itemIds: ['b', 'a'] }],
  [{ text: 'está' }, { text: 'esta' }],
  [null, 'null'],
])('%o and %o are not', (one, other) => expect(errorKeyOf(one)).not.toBe(errorKeyOf(other)));
