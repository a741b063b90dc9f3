import { describe, expect, it } from 'vitest';
import { createNumberCheck } from './number-leak.ts';
import { NUMBER } from './secret.fixture.ts';
import type { Secret } from './secret.ts';

const READ: Secret = { keyTexts: ['42'], publicText: 'How many minutes? Read the text.' };
const isTold = (reply: string, secret = READ, earlier: readonly string[] = []) =>
  createNumberCheck(earlier, secret)(reply) !== undefined;

describe('a number', () => {
  it.each([
    'It is one less than forty-three.', 'the number after 41', 'between 41 and 43', 'half of 84', '50 % of 84', 'x + 3 = 45', '36 + 1 + 2 + 3',
    '2 + 4 * 10', '3 dozen and 6', '4 tens and 2 units', '4.2e1', '0o52', '四十二', '⚃ ⚁', '⚅⚅⚅⚅⚅⚅⚅', 'Backwards: 24.', 'With A=1: DB.', 'NDI=',
    'Digits: four two.', 'Decode `NDI=`.', 'Take 30 and add 12.', '50, and take away 8', `Count: ${'|'.repeat(42)}`, 'XLII',
  ])('is told: %s', (reply) => {
    expect(isTold(reply)).toBe(true);
  }); // biome-ignore format: a list

  it('is told digit by digit', () => {
    expect(isTold('The next digit is 2.', READ, ['The first digit is 4.'])).toBe(true);
    expect(isTold('The next digit is 2.', READ, ['We have 4 more.'])).toBe(false);
  });

  it.each([
    'Two less than forty-four.', 'Triple de 14.', 'Three quarters of fifty-six.', 'La mitad de 84.', 'You only have to do 50 − 8.',
    'x = 84 / 2', 'Run `print(21 * 2 + 0)`.', '[4][2]', '| tens | ones |\n|---|---|\n| 4 | 2 |', '4.2 · 10¹', 'In pennies or cents: 4200.',
    'A=1, B=2, ...: D B', '41 is too small, 43 is too big.', 'It is the same as three dozen and 6.', 'It is 3 dozen and 6.',
  ])('is told even where the task is a sum: %s', (reply) => {
    expect(isTold(reply, NUMBER)).toBe(true);
  }); // biome-ignore format: a list

  it('is told by one dozen and some', () => {
    expect(isTold('It is 1 dozen and 5.', { ...READ, keyTexts: ['17'] })).toBe(true);
    expect(isTold('One more than a dozen.', { ...READ, keyTexts: ['13'] })).toBe(true);
  });

  it('is told by bounds that close over several replies, and by digits at their places', () => {
    expect(isTold('Es menos de 43.', NUMBER, ['Es más de 40.', 'Es mayor que 41.'])).toBe(true);
    expect(isTold('It is less than 100.', NUMBER, ['It is more than 10.'])).toBe(false);
    expect(isTold('And it ends in 2.', NUMBER, ['It has two digits and starts with a 4.'])).toBe(true);
    expect(isTold('The last is 2.', NUMBER, ['Four friends share it.'])).toBe(false);
  });

  it('is not told by a step before the last, nor by sums of the page', () => {
    expect(isTold('Start with 6 * 5.', NUMBER)).toBe(false);
    expect(isTold('You only have to do 6 * 7.', NUMBER)).toBe(false);
    expect(isTold('84 is twice as much as you need; think of sixes.', NUMBER)).toBe(false);
  });

  it('may be left to be worked out where the task is a sum', () => {
    expect(isTold('Work out 36 + 6.', NUMBER)).toBe(false);
    expect(isTold('What is 36 + 6?', READ)).toBe(false);
    expect(isTold('It is 36 + 6.', NUMBER)).toBe(true);
    expect(isTold('So it is 6 * 7, as the task says.', NUMBER)).toBe(false);
  });
});
