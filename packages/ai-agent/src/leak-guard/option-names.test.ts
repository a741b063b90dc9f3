import { describe, expect, it } from 'vitest';
import { listMarkedOptions, nameOption } from './option-names.ts';

const texts = ['a tuple', 'a string', 'a list', 'a number'];

describe('an option', () => {
  it.each([
    'C', 'It is C.', 'My money is on C, no doubt.', 'Take the third one.', 'Es la tercera.', 'Nimm die dritte Antwort.',
    "C'est la troisième réponse.", 'Option III.', 'Number 3!', 'Look: ③', 'It is Charlie.', 'The answer is cee.', 'It is gamma.',
  ])('is named by where it stands: %s', (sentence) => {
    expect(nameOption(sentence, 2, texts[2] ?? '', 3)).toBe('place');
    expect(nameOption(sentence, 0, texts[0] ?? '', 3)).toBeUndefined();
  }); // biome-ignore format: a list

  it('is named by its words, one or more of it', () => {
    expect(nameOption('A list keeps values in order.', 2, 'list', 3)).toBe('words');
    expect(nameOption('Lists keep values in order.', 2, 'list', 3)).toBe('words');
  });

  it.each([
    'Lee primero la frase entera.', 'First read it aloud.', 'Take the third value of the list and add it.',
    "It is in C++ and C# as well.", 'A tuple is a row of values.', 'There are 3 of them.', 'Which third person is it?',
  ])('is not named by a place in something else: %s', (sentence) => {
    expect([0, 1, 2, 3].map((at) => nameOption(sentence, at, 'zzzz', 3))).toEqual([undefined, undefined, undefined, undefined]);
  }); // biome-ignore format: a list
});

it('is marked where only some of a list are', () => {
  expect(listMarkedOptions('a tuple, a string, **a list**, a number', texts)).toEqual([2]);
  expect(listMarkedOptions('- **a tuple**\n- **a string**\n- **a list**\n- **a number**', texts)).toEqual([]);
  expect(listMarkedOptions('**a list** keeps values', texts)).toEqual([]);
});
