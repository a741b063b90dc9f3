import { PYTHON_CONCEPTS, PYTHON_MISCONCEPTIONS } from '@kindling/shared';
import { expect, it } from 'vitest';
import { readConceptCards } from './concept-cards.ts';

const cards = await readConceptCards();
const python = new Map((cards.get('python-from-zero') ?? []).map((card) => [card.key, card]));

it('has a card in both languages, with a program to run, for every concept of Python', () => {
  expect(Object.keys(PYTHON_CONCEPTS)).toEqual([...python.keys()].sort());
  for (const [key, { en, es }] of Object.entries(PYTHON_CONCEPTS)) {
    const card = python.get(key);
    expect([card?.en.title, card?.es.title], key).toEqual([en, es]);
    expect(card?.prints, key).toBeDefined();
  }
});

it.each(PYTHON_MISCONCEPTIONS)('leads from the misconception $key to a card', ({ concept }) => {
  expect(python.has(concept), concept).toBe(true);
});

// An address names a concept by its key alone, whichever course it is from.
it('names no two concepts alike in all courses', () => {
  const keys = [...cards.values()].flat().map(({ key }) => key);
  expect(keys.length - new Set(keys).size).toBe(0);
});
