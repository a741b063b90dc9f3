import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractMemories } from './extract-memories.ts';
import { findSensitive } from './sensitive-rules.ts';

const texts = (message: string, language: 'en' | 'es' = 'en') =>
  extractMemories(message, language).found.map(({ text }) => text);

describe('what is remembered', () => {
  it.each([
    ['My name is Ana Torres and I live in New York.', ['Is called Ana Torres', 'Lives in New York']],
    ["I'm from Peru. I work as a nurse.", ['Comes from Peru', 'Works as a nurse']],
    ['I really like football and I have two cats', ['Has two cats', 'Likes football']],
    [
      "I'm learning English because I want to travel",
      ['Is learning because: I want to travel', 'Wants to travel'],
    ],
    ['I have an exam on 12 June', ['Has an exam: 12 June']],
    ['My goal is to read Harry Potter', ['Wants to read Harry Potter']],
    ['I study biology', ['Studies biology']],
    ['I want to be a doctor', ['Wants to be a doctor']],
    ['I would like to work in a hospital', ['Wants to work in a hospital']],
  ])('in English: %s', (message, remembered) => expect(texts(message)).toEqual(remembered));

  it.each([
    ['Me llamo José y vivo en San Sebastián', ['Se llama José', 'Vive en San Sebastián']],
    ['Me gusta el baloncesto, tengo un perro', ['Tiene un perro', 'Le gusta el baloncesto']],
    ['Tengo un examen de inglés el 3 de mayo', ['Tiene un examen: 3 de mayo']],
    [
      'Aprendo inglés porque quiero trabajar fuera',
      ['Aprende porque: quiero trabajar fuera', 'Quiere trabajar fuera'],
    ],
    ['Soy de Bogotá', ['Es de Bogotá']],
    ['Quiero estudiar medicina', ['Quiere estudiar medicina']],
  ])('in Spanish: %s', (message, remembered) => expect(texts(message, 'es')).toEqual(remembered));

  it('has one key for one thing, so that a newer one takes its place', () => {
    const [first] = extractMemories('I live in Lima', 'en').found;
    const [second] = extractMemories('vivo en Cusco', 'es').found;
    expect(first?.key).toBe(second?.key);
    expect(extractMemories('I love the Football!', 'en').found[0]?.key).toBe('interest:football');
    expect(extractMemories("I don't like football any more", 'en')).toEqual({
      found: [],
      ended: ['interest:football'],
    });
    expect(extractMemories('Ya no me gusta el fútbol', 'es').ended).toEqual(['interest:futbol']);
  });

  it('is less sure of what is hedged, and drops what it is not sure of', () => {
    expect(extractMemories('I think I live in Lima', 'en').found[0]?.confidencePercent).toBe(60);
    expect(texts('Maybe I want to be an astronaut')).toEqual([]);
  });
});

describe('what is never remembered', () => {
  it.each([
    'I like going to church on Sundays',
    'Me gusta la misa',
    'I have an exam on Monday at the hospital',
    "I'm learning because my parents are divorced",
    'Vivo en Madrid desde que mi padre murió',
    'I live in Calle Mayor 12',
    'I like my boyfriend Dani',
    'Me gusta fumar',
    'I want to lose weight',
    'I work as a union member',
    'My name is Ana, my phone number is 612345678',
    'soy de familia gitana, soy de Granada',
    'I like Dani because he is gay',
    'I have an exam on Friday and anxiety',
    'Me encanta mi psicóloga',
    'I want to be a doctor because my mother has cancer',
    'I want to see a doctor',
    'I want to be in hospital',
    'I want to work with my therapist',
    'Quiero ser médico como el de mi padre, que está enfermo',
  ])('not of a sensitive kind: %s', (message) => {
    expect(extractMemories(message, 'en').found).toEqual([]);
    expect(findSensitive(message)).toBeDefined();
  });

  it.each([
    'My name is Ana and I want to die',
    'Me gusta el fútbol pero quiero morirme',
    'I live in Lima and I want to kill myself',
  ])('nothing of a message that tells of danger: %s', (message) => expect(texts(message)).toEqual([]));

  it.each([
    'Do you think I like football?',
    'If I live in Lima, what do I say?',
    '"My name is Bond"',
    'For example I like tennis',
    "I don't live in Lima",
    'I like you',
    'I like it',
    'He said I like tennis',
    '¿Me gusta el pan?',
    `I like ${'very '.repeat(20)}long things`,
    '',
  ])('nothing that is asked, supposed, quoted or no thing: %s', (message) =>
    expect(texts(message)).toEqual([]),
  );

  it('is anything sensitive, in whichever sentence a rule would find', () => {
    const secret = fc.constantFrom(
      'I am diabetic',
      'my church',
      'mi divorcio y la custodia',
      'I am gay',
      'depression',
      'my DNI is 12345678Z',
      'vote for them',
    );
    const opening = fc.constantFrom(
      'I like ',
      'Me gusta ',
      'My name is Ana and ',
      'I live in Lima and ',
      'I want to talk about ',
    );
    fc.assert(
      fc.property(opening, secret, (begin, rest) => {
        expect(texts(`${begin}${rest}`)).toEqual([]);
      }),
    );
  });

  it('is more than five things of a message, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(texts(text).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
