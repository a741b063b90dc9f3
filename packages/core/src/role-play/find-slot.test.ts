import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLOT_KINDS, type SlotKind } from '../curriculum/language/script-schema.ts';
import { findSlot } from './find-slot.ts';
import { foldWords } from './fold-words.ts';
import { findPhrase } from './match-phrase.ts';
import { readMessage } from './read-message.ts';
import { wordDistance } from './word-distance.ts';

const find = (kind: SlotKind, text: string) => findSlot(kind, readMessage(text))?.value;

describe('finding what a reply says', () => {
  it.each<[SlotKind, string, string | undefined]>([
    ['name', "Hi, I'm Pablo.", 'Pablo'],
    ['name', 'my name is ana maría', 'Ana'],
    ['name', 'Me llamo José', 'José'],
    ['name', 'Lucía', 'Lucia'],
    ['name', 'Hi Emma, my name Iker', 'Iker'],
    ['name', 'hola, Iker', 'Iker'],
    ['name', 'hello', undefined],
    ['name', 'hola', undefined],
    ['name', 'no entiendo', undefined],
    ['name', 'ayuda', undefined],
    ['name', 'I am from Spain', undefined],
    ['origin', "I'm from the United States", 'the United States'],
    ['origin', "I'm from Spain and you", 'Spain'],
    ['origin', 'vivo en Bogotá', 'Bogotá'],
    ['time', 'at half past three', 'half past three'],
    ['time', 'at 6:30', '6:30'],
    ['time', 'I am tired', undefined],
    ['date', 'about a week ago', 'week ago'],
    ['date', 'in 2019', '2019'],
    ['duration', 'about ten minutes', 'ten minutes'],
    ['phone', 'my number is 07700 900 123', '07700 900 123'],
    ['phone', 'write to ana@example.org', 'ana@example.org'],
    ['phone', 'I have 2 bags', undefined],
    ['job', "I'm a police officer", 'police officer'],
    ['job', 'soy enfermera', 'nurse'],
    ['food', 'two tomatos please', 'tomato'],
    ['food', 'Un bocadillo de queso', 'cheese sandwich'],
    ['family', 'These are her children', 'child'],
    ['colour', 'It was big and bleu', 'blue'],
    ['position', 'it is next to the bank', 'next to'],
    ['direction', 'turn left at the church', 'turn left'],
    ['quantity', 'half a kilo', 'a kilo'],
    ['price', 'it costs £6.50', '£6.50'],
    ['yes-no', 'no, thank you', 'no'],
    ['yes-no', 'of course', 'yes'],
    ['question', 'how much is it', 'asked'],
    ['question', 'It is late.', undefined],
  ])('%s in "%s" is %s', (kind, text, value) => expect(find(kind, text)).toBe(value));

  it('is not sure of a short word that is one letter off', () => {
    expect(findSlot('food', readMessage('some soap'))).toEqual({ value: 'soup', sure: false });
    expect(findSlot('food', readMessage('a sandwhich'))).toEqual({ value: 'sandwich', sure: true });
  });

  it('makes sense or nothing of any text whatever', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom(...SLOT_KINDS),
        (text, kind) => {
          expect(findSlot(kind, readMessage(text))?.value).not.toBe('');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('reading a message', () => {
  it('tells Spanish, questions and being lost', () => {
    expect(readMessage('quiero un café, por favor')).toMatchObject({ spanish: true, asks: false });
    expect(readMessage('I like Madrid and the tapas de Sevilla')).toMatchObject({ spanish: false });
    expect(readMessage('Hi, Emma. What do you do')).toMatchObject({ asks: true, spanish: false });
    expect(readMessage("I don't understand")).toMatchObject({ confused: true });
    expect(readMessage('¿?')).toMatchObject({ confused: true });
    expect(
      readMessage("I don't understand why my boss never gave me the money for all those long days").confused,
    ).toBe(false);
  });

  it('writes out short forms', () => {
    expect(foldWords("I'd like 2, can't u? Café")).toEqual([
      'i',
      'would',
      'like',
      '2',
      'can',
      'not',
      'you',
      'cafe',
    ]);
  });
});

describe('phrases', () => {
  const found = (phrase: string, text: string) => findPhrase(phrase, foldWords(text));
  it('have gaps, choices, words that may be missing and kinds of words', () => {
    expect(found('if … will', 'If we open the streets, you will see')).toEqual([
      'if we open the streets you will',
    ]);
    expect(found('turn left/right', 'turn right, then turn left')).toEqual(['turn right', 'turn left']);
    expect(found('is very? tall', 'he is tall, she is very tall')).toEqual(['is tall', 'is very tall']);
    expect(found('I was <ing>', 'I was walking; I was morning')).toEqual(['i was walking']);
    expect(found('at <number>', 'at nine')).toEqual(['at nine']);
    expect(found("I've <participle>", 'I have worked')).toEqual(['i have worked']);
    expect(found('understand', 'i understnad')).toEqual(['understnad']);
    expect(found('if … will', `if ${'so '.repeat(9)}will`)).toEqual([]);
    expect(() => found('<verb>', 'a')).toThrow(RangeError);
  });
});

it('word distance counts steps, swaps as one, and stops at its bound', () => {
  expect(wordDistance('coffee', 'cofee', 2)).toBe(1);
  expect(wordDistance('bleu', 'blue', 2)).toBe(1);
  expect(wordDistance('tea', 'coffee', 2)).toBe(3);
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const steps = wordDistance(one, other, 9);
      expect(steps).toBe(wordDistance(other, one, 9));
      expect(steps === 0).toBe(one === other);
      expect(steps).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
    }),
  );
});
