import { describe, expect, it } from 'vitest';
import { readConceptCards } from './concept-cards.ts';

const cards = await readConceptCards();

describe('the ideas that come with Kindling', () => {
  it.each([
    ['python-from-zero', 60],
    ['english-for-spanish-speakers', 50],
    ['writing-well', 20],
  ])('are many in %s', (course, least) => {
    expect(cards.get(course)?.length).toBeGreaterThanOrEqual(least);
  });

  it('show what their programs print, in every course of Python', () => {
    for (const { key, prints } of cards.get('python-from-zero') ?? []) expect(prints, key).toBeDefined();
  });

  it('are said otherwise in the other language', () => {
    for (const { key, en, es } of [...cards.values()].flat()) expect(en.says, key).not.toBe(es.says);
  });
});
