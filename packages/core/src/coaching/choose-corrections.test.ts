import { expect, it } from 'vitest';
import { chooseCorrections } from './choose-corrections.ts';

const found = ['capital', 'agreement', 'unheard-of', 'tense', 'article', 'word-order'].map((type, index) => ({
  from: type, to: 'x', type, start: index * 10, end: index * 10 + 5, why: '',
})); // biome-ignore format: a record
const typesOf = (density?: 'few' | 'some' | 'all') =>
  chooseCorrections(found, density).map(({ type }) => type);

it('takes up what matters most, as much as the learner wants, in the order of the message', () => {
  expect(typesOf('few')).toEqual(['tense']);
  expect(typesOf('some')).toEqual(['agreement', 'tense', 'word-order']);
  expect(typesOf()).toEqual(typesOf('some'));
  expect(typesOf('all')).toEqual(['capital', 'agreement', 'tense', 'article', 'word-order']);
  expect(chooseCorrections([], 'all')).toEqual([]);
});
