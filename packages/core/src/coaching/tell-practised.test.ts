import { expect, it } from 'vitest';
import { tellPractised } from './tell-practised.ts';

const ENGLISH = 'I like my job and I go there by bus';
const SPANISH = 'Me gusta mi trabajo y voy en autobús';

it.each([
  ['writes English', [ENGLISH], 'es', 'en'],
  ['falls back into Spanish', [SPANISH, SPANISH, ENGLISH], 'es', 'en'],
  ['writes nothing but Spanish', [SPANISH], 'es', 'es'],
  ['has said nothing yet', [], 'es', 'en'],
  ['has Spanish explained in English', [SPANISH, SPANISH, ENGLISH], 'en', 'es'],
  ['slips into Spanish once', [ENGLISH, ENGLISH, SPANISH], 'en', 'en'],
] as const)('of who %s', (_, said, language, practised) => {
  expect(tellPractised(said, language)).toBe(practised);
});
