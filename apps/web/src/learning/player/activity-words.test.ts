import { expect, it } from 'vitest';
import { pickActivityWords } from './activity-words.ts';

it('picks the types asked for in the language asked for', () => {
  expect(Object.keys(pickActivityWords('es', ['choice', 'match']))).toEqual(['choice', 'match']);
  expect(pickActivityWords('es', ['choice']).choice?.right).toBe('Correcto');
  expect(pickActivityWords('en', ['choice']).choice?.right).toBe('Right');
});

it('parses them: what has places to fill is no text any more', () => {
  const { outcomeWrong, right } = pickActivityWords('en', ['short-answer'])['short-answer'] ?? {};
  expect(right).toBe('Right');
  expect(outcomeWrong).toEqual(['Not yet. The answer is ', ['expected'], '.']);
});

it('knows the check locales, and has no words for a type that is not there', () => {
  expect(pickActivityWords('en-XA', ['choice']).choice?.right).toMatch(/^\[/);
  expect(pickActivityWords('ar-XB', ['choice']).choice?.right).toContain('Right');
  expect(pickActivityWords('en', ['hologram'])).toEqual({ hologram: {} });
});
