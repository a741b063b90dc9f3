import { expect, it } from 'vitest';
import { guessLanguage } from './guess-language.ts';

it.each([
  ['What would you like to drink?', 'es', 'en'],
  ['¿Qué te gustaría beber?', 'en', 'es'],
  ['Casi: se dice «I am from Madrid», porque de dónde eres va con from.', 'en', 'es'],
  ['print(3)', 'es', 'es'],
  ['', 'en', 'en'],
] as const)('%s', (text, otherwise, expected) => {
  expect(guessLanguage(text, otherwise)).toBe(expected);
});
