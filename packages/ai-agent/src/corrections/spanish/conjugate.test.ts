import { describe, expect, it } from 'vitest';
import { conjugate, type Tense } from './conjugate.ts';
import { participleOf, readForm } from './verbs.ts';

describe('forms of a verb', () => {
  it.each<[string, Tense, string]>([
    ['hablar', 'present', 'hablo hablas habla hablamos habláis hablan'],
    ['tener', 'present', 'tengo tienes tiene tenemos tenéis tienen'],
    ['mantener', 'preterite', 'mantuve mantuviste mantuvo mantuvimos mantuvisteis mantuvieron'],
    ['dormir', 'preterite', 'dormí dormiste durmió dormimos dormisteis durmieron'],
    ['pedir', 'present', 'pido pides pide pedimos pedís piden'],
    ['jugar', 'present', 'juego juegas juega jugamos jugáis juegan'],
    ['empezar', 'preterite', 'empecé empezaste empezó empezamos empezasteis empezaron'],
    ['leer', 'preterite', 'leí leíste leyó leímos leísteis leyeron'],
    ['construir', 'present', 'construyo construyes construye construimos construís construyen'],
    ['traducir', 'preterite', 'traduje tradujiste tradujo tradujimos tradujisteis tradujeron'],
    ['conocer', 'present', 'conozco conoces conoce conocemos conocéis conocen'],
    ['hacer', 'preterite', 'hice hiciste hizo hicimos hicisteis hicieron'],
    ['ser', 'imperfect', 'era eras era éramos erais eran'],
    ['vivir', 'imperfect', 'vivía vivías vivía vivíamos vivíais vivían'],
    ['decir', 'future', 'diré dirás dirá diremos diréis dirán'],
    ['enviar', 'present', 'envío envías envía enviamos enviáis envían'],
    ['continuar', 'present', 'continúo continúas continúa continuamos continuáis continúan'],
  ])('%s, %s', (verb, tense, forms) => {
    expect(conjugate(verb, tense).join(' ')).toBe(forms);
  });
});

it('reads a form as all that it can be', () => {
  expect(readForm('fue').map(({ verb }) => verb)).toEqual(['ser', 'ir']);
  expect(readForm('hablamos').map(({ tense }) => tense)).toEqual(['present', 'preterite']);
  expect(readForm('mesa')).toEqual([]);
});

it.each([
  ['hablar', 'hablado'],
  ['vivir', 'vivido'],
  ['escribir', 'escrito'],
])('%s has the participle %s', (verb, participle) => {
  expect(participleOf(verb)).toBe(participle);
});
