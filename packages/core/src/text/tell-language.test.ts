import { expect, it } from 'vitest';
import { tellLanguage } from './tell-language.ts';

it.each([
  ['what is a loop?', 'en'],
  ['que es un bucle', 'es'],
  ['¿Recursividad?', 'es'],
  ['what does "por que" mean', 'en'],
  ['qué significa "what do you do"', 'es'],
  ['explain the present perfect', 'en'],
  ['pa q sirve el else', 'es'],
  ['recursion', undefined],
  ['', undefined],
] as const)('%s', (text, language) => {
  expect(tellLanguage(text)).toBe(language);
});
