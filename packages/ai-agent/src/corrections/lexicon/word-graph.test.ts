import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearby } from './find-nearby.ts';
import { openWordGraph, packWordGraph, writeWordGraph } from './pack-word-graph.ts';
import { findWord } from './word-graph.ts';

const LETTERS = "'abcdeñ";
const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 7 }), {
  maxLength: 60,
});
const toGraph = (list: readonly string[]) =>
  packWordGraph(list.map((word, place) => ({ word, zipf: (place % 8) * 0.5, tags: place })));

describe('a graph of words', () => {
  it('knows its words, what is known of each, and no others', () => {
    fc.assert(
      fc.property(words, words, (list, others) => {
        const graph = openWordGraph(writeWordGraph(toGraph(list)));
        for (const [place, word] of list.entries()) {
          const number = findWord(graph, word);
          expect(graph.tags[number]).toBe(place);
          expect(graph.zipf32[number]).toBe((place % 8) * 16);
        }
        for (const other of others) if (!list.includes(other)) expect(findWord(graph, other)).toBe(-1);
      }),
    );
  });

  it('shares beginnings and ends', () => {
    const list = ['walk', 'walks', 'walked', 'walking', 'talk', 'talks', 'talked', 'talking'];
    expect(toGraph(list).edges.length).toBeLessThan(15);
  });

  it('refuses a letter it has no place for', () => {
    expect(() => toGraph(['naïve'])).toThrow(RangeError);
  });

  it('is read from any place in a buffer', () => {
    const bytes = writeWordGraph(toGraph(['and', 'an']));
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(findWord(openWordGraph(shifted.subarray(1)), 'an')).toBeGreaterThanOrEqual(0);
  });
});

describe('words nearby', () => {
  it('are found with their numbers, and cost nothing where they are the word itself', () => {
    fc.assert(
      fc.property(words, (list) => {
        const graph = toGraph(list);
        for (const word of list) {
          const found = findNearby(graph, word, 0);
          expect(found).toEqual([{ word, number: findWord(graph, word), cost: 0 }]);
        }
      }),
    );
  });

  it('are those one letter away, and every one of them', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.constantFrom(...'abcde'), (list, which, where, letter) => {
        const word = list[which % Math.max(1, list.length)] ?? 'a';
        const graph = toGraph([...new Set([...list, word])]);
        const at = where % word.length;
        const slips = [word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + letter + word.slice(at + 1)];
        for (const slip of slips) expect(findNearby(graph, slip, 1).map((near) => near.word)).toContain(word);
      }),
    ); // biome-ignore format: three slips in a line
  });

  it.each([
    ['frist', 'first', 'a swapped pair'],
    ['succes', 'success', 'a letter not doubled'],
    ['estudent', 'student', 'the e of Spanish'],
    ['becouse', 'because', 'a vowel for a vowel'],
    ['confortable', 'comfortable', 'a letter that sounds alike'],
  ])('%s costs less than any letter: %s, for %s', (written, meant) => {
    const [near] = findNearby(toGraph([meant]), written, 2);
    expect(near?.cost).toBeLessThan(0.9);
  });
});
