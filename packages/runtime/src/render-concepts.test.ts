import type { ConceptCard } from '@kindling/core/curriculum';
import { expect, it } from 'vitest';
import { renderConcepts } from './render-concepts.ts';

const card = (key: string, en: string, es: string) =>
  ({ key, en: { title: en }, es: { title: es } }) as ConceptCard;

it('names cards by key, each with its titles', () => {
  const cards = [card('set', 'set', 'conjunto'), card('for-loop', "Python's for", 'bucle for')];
  expect(renderConcepts(cards).split('\n').slice(-4)).toEqual([
    `  'for-loop': { en: "Python's for", es: 'bucle for' },`,
    `  set: { en: 'set', es: 'conjunto' },`,
    '} as const;',
    '',
  ]);
});
