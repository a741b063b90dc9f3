import { describe, expect, it } from 'vitest';
import { findEmptySigns, findSameContent } from './form-faults.ts';

const named = (texts: string[], said = 'Which one is right?') =>
  findSameContent(texts, said, 'options').map(({ path }) => path);

describe('options that say the same', () => {
  it.each([
    ['in capitals', ['We are here.', 'WE ARE HERE.'], ['options.1']],
    ['with another first letter', ['am', 'is', 'Am'], ['options.2']],
    ['without the full stop', ['We are here.', 'We are here'], ['options.1']],
    ['with a word in bold', ['We are here.', '**We** are here.'], ['options.1']],
  ])('%s are named', (_case, texts, paths) => {
    expect(named(texts)).toEqual(paths);
  });

  it.each([
    ['code, where all of it counts', ['`Name`', '`name`']],
    ['an apostrophe apart, which changes the word', ['its', "it's"]],
    ['a comma apart, which changes the sentence', ["Let's eat, Grandma", "Let's eat Grandma"]],
    ['all of them forms of one thing', ['monday', 'Monday', 'MONDAY']],
    ['alike altogether, which is named elsewhere', ['goes', '*goes*']],
  ])('are left alone when they are %s', (_case, texts) => {
    expect(named(texts)).toEqual([]);
  });

  it.each(['Los días llevan mayúscula.', 'Days take a capital letter.', 'Which full stop is missing?'])(
    'are what the item is about when it says so: %s',
    (said) => {
      expect(named(['monday', 'Monday'], said)).toEqual([]);
    },
  );
});

it('names one option without a letter, and leaves a choice between signs alone', () => {
  expect(findEmptySigns(['We are', '—', 'We is'], 'options').map(({ path }) => path)).toEqual(['options.1']);
  expect(findEmptySigns([';', ':', 'and'], 'options')).toEqual([]);
  expect(findEmptySigns(['`+`', 'plus'], 'options')).toEqual([]);
});
