import { describe, expect, it } from 'vitest';
import { correctSpelling } from './spelling.ts';
import { applyCorrections } from './weave-corrections.ts';

const mend = (text: string) => applyCorrections(text, correctSpelling(text, 'en'));

describe('a word that is none', () => {
  it.each([
    ['becouse', 'because'], ['estudent', 'student'], ['confortable', 'comfortable'], ['beatiful', 'beautiful'],
    ['enviroment', 'environment'], ['goverment', 'government'], ['diferent', 'different'], ['posible', 'possible'],
    ['profesional', 'professional'], ['freind', 'friend'], ['tecnology', 'technology'], ['knowlege', 'knowledge'],
    ['familys', 'families'], ['inteligent', 'intelligent'], ['litreture', 'literature'], ['restaurante', 'restaurant'], ['adress', 'address'],
  ])('%s is %s', (wrong, right) => expect(mend(`my ${wrong} is here`)).toBe(`my ${right} is here`)); // biome-ignore format: a table

  it.each([
    ['i dont know and im not sure', "i don't know and I'm not sure"],
    ['we have alot of work, infact', 'we have a lot of work, in fact'],
    ['she is from spain and speaks portuguese', 'she is from Spain and speaks Portuguese'],
    ['she teached us', 'she taught us'],
    ['Becouse it is late', 'Because it is late'],
    ["the goverment's plan", "the government's plan"],
  ])('%s: %s', (wrong, right) => expect(mend(wrong)).toBe(right));
});

describe('the words beside it', () => {
  it.each([
    ['it is for yong people', 'it is for young people'],
    ['she became a teecher', 'she became a teacher'],
  ])('tell which word was meant: %s', (text, meant) => expect(mend(text)).toBe(meant));

  it('leave alone what would begin with another letter', () => {
    expect(mend('A vaper smokes other things.')).toBe('A vaper smokes other things.');
  });
});

describe('what is left alone', () => {
  it.each([
    'My teacher is Señora Gutiérrez and I live in Vallecas.',
    'We eat paella and tortilla at my abuela’s house.',
    'He works at NASA, and she has an iPhone15 from mcdonalds2go.com.',
    'The colour of the theatre is grey; the color of the theater is gray.',
    'I shouldn’t have, and they’re not mine: it’s hers.',
    'Look at https://becouse.example/estudent or write to freind@becouse.example.',
    'TikTok, Messi and Pokémon',
    'He said hmm and ok and wow.',
    'Treacher died in April. We play floorball.',
    'The x-axis and y1, a_b, #becouse, @freind',
  ])('%s', (text) => expect(correctSpelling(text, 'en')).toEqual([]));
});

it('says where it stands, and why in the language of the learner', () => {
  const text = 'It is a diferent thing 🙂, becouse…';
  const found = correctSpelling(text, 'es');
  expect(found).toHaveLength(2);
  for (const { from, start, end, why, type } of found) {
    expect(text.slice(start, end)).toBe(from);
    expect(why).toBe('Así se escribe esta palabra.');
    expect(type).toBe('spelling');
  }
});

it('looks up a bounded number of words, and none where hardly any is English', () => {
  const gibberish = 'xqabzzk xqcdzzk becouse '.repeat(60);
  expect(correctSpelling(gibberish, 'en')).toEqual([]);
  const wrong = correctSpelling('this is becouse and that is diferent, '.repeat(20), 'en');
  expect(wrong).toHaveLength(12);
});
