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
    ['Begin with: we are at home', ["we're at home"]],
    ['Write she will not come', ["she won't come"]],
    ['It is spelt b-e-c-a-u-s-e', ['because']],
    ['s c h o o l, in one word', ['school']],
    ['It is 19 in the end', ['19']],
    ['It is nineteen in the end', ['19']],
    ['Son diecinueve', ['19']],
    ['It begins “my brother is a nurse in a”', ['My brother is a nurse in a big new hospital']],
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
    ['There are 7 of them in line 2', ['7']],
    ['There are 190 of them', ['19']],
    ['My brother is a friend', ['My brother is a nurse in a big new hospital']],
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
