import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLeak } from './hint-leak.ts';

describe('findLeak', () => {
  it.each([
    ['The answer is school.', ['school']],
    ['Use SCHOOL, not college', ['school']],
    ['It ends *as a result* of this', ['As a result']],
    ['Write `5` here', ['`5`']],
    ['The word is "am"', ['am']],
    ['The word is «am»', ['am']],
    ['Try *is* here', ['is']],
    ['Say from Mexico I am, turned round', ['I am from Mexico']],
    ['Put `==` between them', ['==']],
  ])('%j gives %j away', (hint, keys) => {
    expect(findLeak(hint, keys)).toBe(keys[0]);
  });

  it.each([
    ['Which form is used with she?', ['is']],
    ['I am sure you know it', ['am']],
    ['Think of schools you know', ['school']],
    ['A result of what?', ['As a result']],
    ['Where are you in the sentence?', ['I am from Mexico']],
    ['There are 5 lines', ['`5`']],
    ['Compare them with two signs', ['==']],
    ['Anything', []],
  ])('%j does not give %j away', (hint, keys) => {
    expect(findLeak(hint, keys)).toBeUndefined();
  });

  it('finds every key of three letters or more, wherever it stands', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(
        word,
        fc.array(word, { maxLength: 5 }),
        fc.array(word, { maxLength: 5 }),
        (key, before, after) => {
          expect(findLeak([...before, key, ...after].join(' '), [key])).toBe(key);
        },
      ),
    );
  });
});
