import { describe, expect, it } from 'vitest';
import { readDangerWords } from './danger-features.ts';
import { findNamedDanger } from './named-danger.ts';

const find = (message: string) => findNamedDanger(readDangerWords(message));

describe('a danger that is called by its name', () => {
  it.each([
    ['im being abused at home', 'abuse'],
    ['sufro maltrato de mis padres', 'abuse'],
    ['a mis hermanas les hicieron la ablacion', 'abuse'],
    ['i think my friend is anorexic', 'self-harm'],
    ['mi amigo quiere suicidarse', 'self-harm'],
    ['kiero suisidarme, mi vida da asco', 'self-harm'],
    ['he is blackmailing me', 'grooming'],
    ['my cousin makes explosives', 'violence'],
  ])('is found beside a person: %s', (message, category) => {
    expect(find(message)).toBe(category);
  });

  it.each([
    'we learned about suicide',
    'what does abuse mean',
    'my essay is about bullying',
    'in the book the king is blackmailed by his brother',
    'mi presentación es sobre la anorexia',
    'noose',
    'how do i sort a list',
  ])('is none where it is talked about, or of nobody: %s', (message) => {
    expect(find(message)).toBeUndefined();
  });
});
