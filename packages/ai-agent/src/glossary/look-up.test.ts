import type { TutorLanguage } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { lookUp } from './look-up.ts';

const find = async (form: string, language: TutorLanguage) =>
  (await lookUp(form, language)).map(({ word, part, meanings }) => `${word} ${part}: ${meanings.join('; ')}`);

describe('an English word is found', () => {
  it.each([
    ['went', 'go verb: ir'],
    ['Tried', 'try verb: '],
    ['children', 'child noun: niño'],
    ['journeys', 'journey noun: viaje'],
    ['although', 'although conjunction: aunque'],
    ['don’t', "don't phrase: no"],
    ['looking for', 'look for verb: buscar'],
    ['umbrellas', 'umbrella noun: paraguas'],
  ])('%s', async (form, expected) => {
    expect((await find(form, 'en')).some((entry) => entry.startsWith(expected))).toBe(true);
  });

  it('with a definition where it is no small word', async () => {
    const [house] = await lookUp('houses', 'en');
    expect(house).toMatchObject({
      word: 'house',
      part: 'noun',
      definition: expect.stringContaining('dwelling'),
    });
  });
});

describe('a Spanish word is found', () => {
  it.each([
    ['gatos', 'gato noun: cat'],
    ['canciones', 'canción noun: song'],
    ['jóvenes', 'joven adjective: young'],
    ['blanca', 'blanco adjective: white'],
    ['fueron', 'ser verb: to be'],
    ['podrías', 'poder verb: can'],
    ['dímelo', 'decir verb: to say'],
    ['haciendo', 'hacer verb: to do'],
    ['vuelvan', 'volver verb: to return'],
    ['busqué', 'buscar verb: to look for'],
    ['levántate', 'levantar verb: to lift'],
    ['rápidamente', 'rápidamente adverb: '],
    ['sin', 'sin preposition: without'],
  ])('%s', async (form, expected) => {
    expect((await find(form, 'es')).some((entry) => entry.startsWith(expected))).toBe(true);
  });
});

it('says nothing of what is no word, or is not fit for children', async () => {
  for (const form of ['qwxz', '', '   ', 'a\tb']) expect(await lookUp(form, 'en')).toEqual([]);
  expect(await lookUp('xyzando', 'es')).toEqual([]);
  const whore = await lookUp('whore', 'en');
  expect(whore.map(({ definition }) => definition).join()).not.toMatch(/sexual/);
});
