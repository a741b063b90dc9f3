import { describe, expect, it } from 'vitest';
import { correctMessage, isSpanish } from './correct-message.ts';

describe('the language of a message', () => {
  it.each([
    ['Ella tiene dos gatos negros', true],
    ['Mañana trabajamos temprano', true],
    ['tambien tenia hambre', true],
    ['She has two black cats', false],
    ['Tomorrow we work early', false],
    ['ok', false],
  ])('%s: Spanish is %s', (text, spanish) => {
    expect(isSpanish(text)).toBe(spanish);
  });
});

it.each([
  ['She like cats.', 'She likes'],
  ['Ella tienen dos gatos.', 'Ella tiene'],
])('corrects %s in its own language', (text, better) => {
  expect(correctMessage(text, 'en').map(({ to }) => to)).toEqual([better]);
});

it('names at most five, with reasons in the language asked for', () => {
  const text = 'tambien tenia anos, despues habia dias y aqui mas ademas';
  const found = correctMessage(text, 'es');
  expect(found).toHaveLength(5);
  expect(found[0]?.why).toContain('tilde');
});
