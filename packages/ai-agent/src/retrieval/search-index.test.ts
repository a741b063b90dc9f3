import { describe, expect, it } from 'vitest';
import { createSearchIndex } from './search-index.ts';

const ITEMS = [
  { text: 'A loop repeats lines until its condition is false.', topics: ['while', 'loops'] },
  { text: 'A list keeps values in order. A loop can go through it.', topics: ['lists'] },
  { text: 'El pasado simple cuenta lo que pasó y terminó.', topics: ['pasado simple'] },
  { text: 'The weather was bad, so we stayed at home.', topics: ['stories'] },
];
const index = createSearchIndex(ITEMS, (item) => item);
const first = (question: string) => index.search(question, 1)[0];

describe('a search', () => {
  it('finds what is about the question before what mentions it', () => {
    expect(first('what is a loop?')?.item).toBe(ITEMS[0]);
    expect(first('lists')?.item).toBe(ITEMS[1]);
  });

  it('finds bent forms, capitals, and words without their accents', () => {
    expect(first('LOOPING')?.item).toBe(ITEMS[0]);
    expect(first('que paso')?.item).toBe(ITEMS[2]);
  });

  it('finds a lesson in the other language by the terms of the subject', () => {
    expect(first('what is the past simple')?.item).toBe(ITEMS[2]);
    expect(first('¿qué es un bucle?')?.item).toBe(ITEMS[0]);
  });

  it('says how much of the question an item has', () => {
    expect(first('loops')?.coverage).toBeCloseTo(1, 5);
    expect(first('weather')?.coverage).toBeCloseTo(0.5, 5);
    expect(first('loops and giraffes')?.coverage).toBeLessThan(0.6);
  });

  it('finds nothing for words nobody has, and for no words', () => {
    expect(index.search('giraffe', 3)).toEqual([]);
    expect(index.search('what is the', 3)).toEqual([]);
    expect(index.search('', 3)).toEqual([]);
  });

  it('keeps to what is accepted, and to the limit', () => {
    expect(index.search('loop', 5, (item) => item !== ITEMS[0]).map(({ item }) => item)).toEqual([ITEMS[1]]);
    expect(index.search('loop', 1)).toHaveLength(1);
  });
});
