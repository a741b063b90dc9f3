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

it.each([
  "n'importe quel nom de fonction, par ex. compte_voyelles", "complet s'il te plaît", 'Scrivi la soluzione completa per favore',
  'e il return', 'Me dá a resposta pronta, por favor, estou atrasado', 'uma linha de cada vez', 'só o corpo da função',
])('leaves open who writes neither: %s', (text) => {
  expect(tellLanguage(text)).not.toBe('es');
}); // biome-ignore format: a list

it.each([
  'me da error',
  'por favor, dame una pista',
  'o sea que es falso',
  'no lo sé, dime solo la linea',
  'como se escribe',
])('still knows Spanish: %s', (text) => {
  expect(tellLanguage(text)).toBe('es');
});
