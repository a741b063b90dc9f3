import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeanings, soundOf, spanOf } from './read-meanings.ts';

const meaningsAt = (message: string) => readMeanings(message.split(' '));

describe('meanings', () => {
  it('are the same in both languages', () => {
    expect([...meaningsAt('my stepdad').keys()]).toContain('parent');
    expect([...meaningsAt('mi padrastro').keys()]).toContain('parent');
  });

  it('stand where their words stand, phrases at their first word', () => {
    expect(meaningsAt('then he said dont tell').get('secret')).toEqual([3]);
    expect(meaningsAt('he hit me and he hit her').get('hit')).toEqual([1, 5]);
  });

  it('are heard where they are not spelled right', () => {
    expect(meaningsAt('me golpearon').has('hit')).toBe(true);
    expect(meaningsAt('me tokaron y biolaron').has('plain-word')).toBe(true);
    expect(meaningsAt('un deskonosido').has('stranger')).toBe(true);
  });

  it('are none in what has none', () => {
    expect(meaningsAt('')).toEqual(new Map());
    expect(meaningsAt('xylophone zzz')).toEqual(new Map());
  });
});

describe('the sound of a word', () => {
  it.each([
    ['quiero', 'kiero'],
    ['hacer', 'aser'],
    ['violar', 'biolar'],
    ['llorar', 'yorar'],
    ['gente', 'jente'],
  ])('is one for %s and %s', (right, heard) => {
    expect(soundOf(right)).toBe(soundOf(heard));
  });

  it('keeps what a sound is told by', () => {
    expect(soundOf('chico')).not.toBe(soundOf('cico'));
    expect(soundOf('pero')).not.toBe(soundOf('peso'));
  });

  it('is never longer than its word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdghlqkuvz') }), (word) => {
        expect(soundOf(word).length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});

it('tells how far places are apart', () => {
  expect(spanOf([4])).toBe(0);
  expect(spanOf([7, 2, 5])).toBe(5);
});
