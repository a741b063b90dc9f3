import { describe, expect, it } from 'vitest';
import { baseOf, comparedOf, findIrregular, pluralOf, singularOf, toVerbForm } from './word-forms.ts';

describe('forms of words', () => {
  it.each([
    ['stopped', 'stop'],
    ['studies', 'study'],
    ['making', 'make'],
    ['went', 'go'],
    ['lying', 'lie'],
    ['planned', 'plan'],
    ['watches', 'watch'],
    ['table', undefined],
  ])('the base of %s is %s', (form, base) => expect(baseOf(form)).toBe(base));

  it.each([
    ['stop', 'ing', 'stopping'],
    ['visit', 'past', 'visited'],
    ['carried', 'third', 'carries'],
    ['wrote', 'participle', 'written'],
    ['agrees', 'ing', 'agreeing'],
    ['has', 'base', 'have'],
  ] as const)('of %s the %s is %s', (word, form, right) => expect(toVerbForm(word, form)).toBe(right));

  it.each([
    ['city', 'cities'],
    ['child', 'children'],
    ['potato', 'potatoes'],
    ['photo', 'photos'],
    ['bus', 'buses'],
  ])('one %s, two %s', (one, many) => {
    expect(pluralOf(one)).toBe(many);
    expect(singularOf(many)).toBe(one);
  });

  it('knows nothing of the plural of what is not counted', () => {
    expect(pluralOf('information')).toBeUndefined();
    expect(pluralOf('quickly')).toBeUndefined();
  });

  it('compares short adjectives in use', () => {
    expect(comparedOf('big', 'er')).toBe('bigger');
    expect(comparedOf('easy', 'est')).toBe('easiest');
    expect(comparedOf('real', 'er')).toBeUndefined();
  });

  it('finds the past of its own that a rule was used for', () => {
    expect(['goed', 'teached', 'choosed', 'walked', 'fed'].map(findIrregular)).toEqual(['went', 'taught', 'chose', undefined, undefined]); // biome-ignore format: a pair of lists
  });
});
