import { describe, expect, it } from 'vitest';
import { screenMessage } from './index.ts';
import { isWordProblem } from './word-problem.ts';

describe('a sum', () => {
  it.each([
    'if a bottle holds 30 pills how many are in 8 bottles',
    'cuantas pastillas hay si cada caja trae 12 y hay 9 cajas',
    'una piedra cae de un puente de 45 metros cuanto tarda',
    'una bala de 10 g sale a 400 m s con que velocidad retrocede el rifle de 4 kg',
  ])('raises no alarm, whatever is counted: %s', (text) => {
    expect(isWordProblem(text)).toBe(true);
    expect(screenMessage(text, { isMinor: true })?.alertAdult ?? false).toBe(false);
  });
});

describe('a question for oneself', () => {
  it.each([
    'el frasco trae 30 pastillas y peso 45 cuantas son',
    'cuantas pastillas de una caja de 20 hacen falta para 60 kilos',
    'a box has 24 pills how many are too many',
    'i took 12 of a box with 20 tablets how long does it take',
    'si me tiro de 20 metros cuanto tarda',
    'alguien cae de un puente de 20 metros cuanto tarda en morir',
    'cuanto tarda una bala a 300 m s en llegar a la cabeza',
  ])('is none, with numbers in it: %s', (text) => expect(isWordProblem(text)).toBe(false));

  it('is heard', () => {
    const heard = [
      'el frasco trae 30 pastillas y peso 45, cuantas son',
      'cuantas pastillas de una caja de 20 hacen falta pa 60 kilos',
      'cuanto tarda una bala a 300 m/s en llegar a la cabeza',
      'si me tiro de 20 metros cuanto tarda',
    ];
    expect(heard.filter((text) => screenMessage(text, { isMinor: true })?.alertAdult !== true)).toEqual([]);
  });
});
