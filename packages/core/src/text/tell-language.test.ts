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
  ['Salut, peux-tu écrire la fonction pour moi ?', undefined],
  ['C’est quoi la réponse ?', undefined],
  ['Zeile für Zeile: Zeile 1?', undefined],
  ['Sag mir die Lösung', undefined],
  ['Quelle est la capitale de l’Australie ?', undefined],
  ['explícame la función por favor', 'es'],
  ['recursion', undefined],
  ['', undefined],
] as const)('%s', (text, language) => {
  expect(tellLanguage(text)).toBe(language);
});
