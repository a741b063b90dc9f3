import { expect, it } from 'vitest';
import { readSpelling } from './read-spelling.ts';

const ENGLISH = [{ language: 'en', levels: new Map([['loose', 'B1'] as const, ['friend', 'A1'] as const]) }];

/** What is said of a hint, in a course whose other texts say `known` twice. */
function slipsOf(text: string, known: string, language = 'es'): string[] {
  const documents = new Map<string, unknown>([
    ['course.yaml', { language, description: known, summary: known }],
    ['lessons/one.yaml', { activities: [{ hints: [text] }] }],
  ]);
  const files = { folder: 'c', documents, texts: new Map(), sources: new Map(), unreadable: [] };
  return readSpelling(files, ENGLISH).map(({ message }) => message);
}

it.each([
  ['two letters turned', 'La palbara va delante.', 'La palabra va delante.', /palabra/],
  ['an accent forgotten', 'Es un sustantivo debil.', 'Un sonido débil.', /débil/],
  ['an ending that always has one', 'La oracion es larga.', 'Nada más.', /oración/],
  ['a letter doubled', 'La perssona va delante.', 'La persona va delante.', /persona/],
  ['a well-known slip', 'Aqui va el verbo.', 'Nada más.', /aquí/],
])('names %s', (_slip, text, known, message) => {
  expect(slipsOf(text, known).join()).toMatch(message);
});

it('names a slip of English, in an English course', () => {
  expect(slipsOf('It is becuase of him.', 'Nothing else.', 'en')).toEqual(['“becuase” is spelt because']);
  expect(slipsOf('Read the statment again.', 'A statement says something.', 'en').join()).toMatch(
    /statement/,
  );
});

it.each([
  ['a name', 'Habla con Marai mañana.', 'Habla con María.'],
  ['a word of the list', 'Se dice *loose*.', 'Se dice *lose*.'],
  ['other endings', 'Las palabras cortas.', 'La palabra corta.'],
  ['question words', 'No sabe donde vive.', '¿Dónde vive?'],
  ['code', 'Escribe `pirnt(1)` otra vez.', 'Escribe print otra vez.'],
])('leaves %s alone', (_what, text, known) => {
  expect(slipsOf(text, known)).toEqual([]);
});
