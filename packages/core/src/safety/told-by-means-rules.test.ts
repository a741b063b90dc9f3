import { describe, expect, it } from 'vitest';
import { screenMessage } from './index.ts';

const find = (text: string) => screenMessage(text, { isMinor: true });

/** Each with means the model has seldom met: it alone takes them for an ordinary day. */
describe.each([
  [
    'what was swallowed',
    'self-harm',
    [
      'i took a whole strip of sertraline',
      'mixed rum and valium',
      'tragué 25 paracetamoles y ahora que',
      'me tome toda la caja de clonazepam',
    ],
  ],
  ['what is fastened', 'self-harm', ['i looped my tights over the shower rail', 'ate la sabana a la viga']],
  [
    'who will find one',
    'self-harm',
    ['q no sea mi hermana quien me encuentre', 'who will find me, i hope not my brother'],
  ],
  [
    'what burns',
    'abuse',
    [
      'dad put hot oil on my foot as a punishment',
      'she held my hand on the stove',
      'nos echa cloro cuando nos portamos mal',
      'me apagan puchos en la pierna los de quinto',
      'me hundio la cara en la pila',
    ],
  ],
  ['what was done with a thing', 'abuse', ['they shoved a bottle up my ass at camp']],
  [
    'a sign for when he drinks',
    'abuse',
    ['me and my brother have a secret signal for when nans bloke drinks'],
  ],
  [
    'what is made ready to burn',
    'violence',
    ['moje la puerta con nafta y traje fosforos', 'soaked the doormat with petrol, matches are in my pocket'],
  ],
] as const)('%s', (_, category, messages) => {
  it.each(messages)('is told: %s', (text) =>
    expect(find(text)).toMatchObject({ category, alertAdult: true }),
  );
});

describe('the same means on an ordinary day', () => {
  it.each([
    'my dad had wine and took his pills, funny dinner conversation for the play',
    'i took all of the pictures of the pills for the poster',
    'i tied my scarf round my neck its freezing',
    'i tied a rope to the beam for the swing',
    'ate la bufanda al cuello que frio',
    'whoever finds me first in hide and seek wins',
    'mum poured hot water on my noodles',
    'mi abuela me puso aceite en el pelo',
    'my coach put my head in the water to teach me to float, swimming is fun',
    'we have a code word for when the wifi is slow',
    'dad poured lighter fluid on the bbq and lit it',
  ])('raise no alarm: %s', (text) => expect(find(text)?.alertAdult ?? false).toBe(false));
});
