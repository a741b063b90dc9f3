import { describe, expect, it } from 'vitest';
import { findCorrections } from './correct-english.ts';
import { applyCorrections, correctEnglish } from './index.ts';

const mend = (text: string) => applyCorrections(text, correctEnglish(text, 'en'));

describe('a mistake of Spanish speakers', () => {
  it.each([
    ['My brother have a dog.', 'My brother has a dog.'],
    ['She like pizza.', 'She likes pizza.'],
    ['I have 20 years.', 'I am 20 years old.'],
    ['People is nice.', 'People are nice.'],
    ["He don't know.", "He doesn't know."],
    ['I goed home.', 'I went home.'],
    ["I didn't went to school.", "I didn't go to school."],
    ['I can to swim.', 'I can swim.'],
    ['I want go home.', 'I want to go home.'],
    ['It depends of you.', 'It depends on you.'],
    ['She is married with Tom.', 'She is married to Tom.'],
    ['In Monday I work.', 'On Monday I work.'],
    ['I listen music.', 'I listen to music.'],
    ['Explain me this.', 'Explain to me this.'],
    ['This is more better.', 'This is better.'],
    ['I have hunger.', 'I am hungry.'],
    ['It is a apple.', 'It is an apple.'],
    ['He is an teacher.', 'He is a teacher.'],
    ['My sister is doctor.', 'My sister is a doctor.'],
    ["I don't know nothing.", "I don't know anything."],
    ['Is raining.', 'It is raining.'],
    ['Yesterday i go to the beach.', 'Yesterday I went to the beach.'],
    ['I live here since 2010', 'I have lived here since 2010'],
    ['i study english on monday', 'I study English on Monday'],
    ['I am agree.', 'I agree.'],
    ['She said me that it was late.', 'She told me that it was late.'],
    ['I like very much football.', 'I like football very much.'],
    ['I need some informations.', 'I need some information.'],
    ['I am very exciting for the trip.', 'I am very excited for the trip.'],
    ["I'm not agree.", "I don't agree."],
    ['We went to fishing.', 'We went fishing.'],
    ['My friend is call Ana.', 'My friend is called Ana.'],
    ['He is the more intelligent of the class.', 'He is the most intelligent of the class.'],
    ["I can't to swim.", "I can't swim."],
  ])('%s', (wrong, right) => {
    expect(mend(wrong)).toBe(right);
  });
});

describe('a right sentence', () => {
  it.each([
    'Does she like pizza?',
    'Can he have a dog?',
    'Let it go.',
    'I saw him go home.',
    'Yesterday I went to the beach and it was hot.',
    'A university is a big place; an hour is a long time.',
    'It has two years left.',
    'A European user took a one-way ticket, an umbrella and a uniform.',
    'Is it raining? Is it important?',
    'My sister is a doctor and my brother is an engineer.',
    'The people of France, and the peoples’ of Europe'.replace('peoples’', 'people'),
    'They want to go home because they are hungry.',
    'I would rather he have it.',
    'I do not know anything about it.',
  ])('is left alone: %s', (text) => {
    expect(correctEnglish(text, 'en')).toEqual([]);
  });
});

it('says where, what kind and why, in the language of the learner', () => {
  const text = 'Hello! My mother work here and she like it.';
  const [first] = correctEnglish(text, 'es');
  expect(first).toMatchObject({ type: 'agreement', why: expect.stringContaining('-s') });
  expect(text.slice(first?.start, first?.end)).toBe(first?.from);
});

it('names at most five, the first ones, none over another', () => {
  const text = 'i goed and i buyed and i eated and i taked and i writed';
  const corrections = correctEnglish(text, 'en');
  expect(corrections).toEqual(findCorrections(text, 'en').slice(0, 5));
  expect(corrections).toHaveLength(5);
  corrections.slice(1).forEach(({ start }, index) => {
    expect(start).toBeGreaterThanOrEqual(corrections[index]?.end ?? 0);
  });
});

describe('spelling and grammar in one sentence', () => {
  it.each([
    ['we dont has the same resturant', "We don't have the same restaurant"],
    [
      'My freind are here becouse she need a diferent book.',
      'My friend is here because she needs a different book.',
    ],
    ['There are many diferent problem.', 'There are many different problems.'],
  ])('are told over what was written: %s', (wrong, right) => {
    expect(mend(wrong)).toBe(right);
    for (const { from, start, end } of findCorrections(wrong, 'en'))
      expect(wrong.slice(start, end)).toBe(from);
  });

  it('leaves Spanish alone, also without its accents', () => {
    for (const text of [
      'no entiendo el ejercicio, como se dice perro',
      'Hola, me puedes ayudar con el examen de mañana?',
      '¿Qué significa confortable?',
    ])
      expect(correctEnglish(text, 'es')).toEqual([]);
  });
});
