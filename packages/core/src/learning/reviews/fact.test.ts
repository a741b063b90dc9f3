import { describe, expect, it } from 'vitest';
import { type Fact, findWay, toActivity, toWordState, wayOf } from './fact.ts';

const others = [
  { term: 'museum', meaning: 'museo' },
  { term: 'bookshop', meaning: 'librería' },
  { term: 'study', meaning: 'biblioteca; estudio' },
  { term: 'hall', meaning: 'Museo (grande), salón' },
  { term: 'street', meaning: 'calle' },
  { term: 'park', meaning: 'parque' },
];
function word(change: Partial<Fact> = {}): Fact {
  return {
    cardId: 'card',
    questionIds: { recognise: 'one', recall: 'two' },
    term: 'library',
    meaning: 'biblioteca',
    example: 'The library is next to the park.',
    note: null,
    language: 'es',
    teaches: 'en',
    others,
    ...change,
  };
}

interface Content {
  prompt: string;
  passage?: string;
  options?: { text: string; correct?: boolean }[];
  expected?: { accept: string[] };
}
const ask = (fact: Fact, way: 'recognise' | 'recall', language = 'es') =>
  toActivity(fact, way, language).content as Content;

describe('which way a card is asked', () => {
  it('begins with its meaning and takes turns', () => {
    expect([0, 1, 2, 3].map((reviews) => wayOf(word(), reviews))).toEqual([
      'recognise',
      'recall',
      'recognise',
      'recall',
    ]);
  });

  it('is typing where there is nothing to choose between', () => {
    expect(wayOf(word({ others: [] }), 0)).toBe('recall');
    expect(wayOf(word({ others: [{ term: 'reading room', meaning: 'Biblioteca' }] }), 0)).toBe('recall');
  });

  it('is said by the question', () => {
    expect([findWay(word(), 'one'), findWay(word(), 'two')]).toEqual(['recognise', 'recall']);
  });
});

describe('recognising', () => {
  it('offers three meanings beside the right one, none of which is right as well or said twice', () => {
    const { prompt, options } = ask(word(), 'recognise');
    expect(prompt).toBe('¿Qué significa **library**?');
    expect(options).toEqual([
      { text: 'biblioteca', correct: true },
      { text: 'museo' },
      { text: 'librería' },
      { text: 'calle' },
    ]);
  });

  it('asks in English elsewhere', () => {
    expect(ask(word(), 'recognise', 'en').prompt).toBe('What does **library** mean?');
  });
});

describe('recalling', () => {
  it('leaves a gap in the example and takes every word of just this meaning', () => {
    const fact = word({ others: [...others, { term: 'book house', meaning: 'biblioteca' }] });
    const { passage, expected } = ask(fact, 'recall');
    expect(passage).toBe(String.raw`The \_\_\_\_ is next to the park.`);
    expect(expected?.accept).toEqual(['library', 'book house']);
  });

  it.each([
    ['stands in another form', 'child', 'The children play.'],
    ['is a part of a longer word only', 'art', 'We start at nine.'],
    ['is all there is', 'Help!', 'Help!'],
  ])('shows no example where the word %s', (_case, term, example) => {
    expect(ask(word({ term, example }), 'recall').passage).toBeUndefined();
  });
});

it('leaves a gap wherever the example says the term', () => {
  const fact = word({ term: 'time', example: 'Time after time, sometimes in time.' });
  expect(ask(fact, 'recall').passage).toBe(String.raw`\_\_\_\_ after \_\_\_\_, sometimes in \_\_\_\_.`);
});

it('shows what a learner wrote as it stands, not as Markdown', () => {
  const fact = word({ term: '*not*', meaning: '1. <b>no</b>', example: '- a [link](x)' });
  expect(ask(fact, 'recall').prompt).toBe(String.raw`¿Cómo se dice **1\. \<b\>no\</b\>**?`);
  expect(ask(fact, 'recognise').passage).toBe(String.raw`\- a \[link\](x)`);
});

it('counts a word as known when it is remembered for three weeks', () => {
  expect(toWordState(null)).toBe('new');
  expect(toWordState({ reviews: 0, stability: 0.1 })).toBe('new');
  expect(toWordState({ reviews: 1, stability: 20.9 })).toBe('learning');
  expect(toWordState({ reviews: 4, stability: 21 })).toBe('known');
});
