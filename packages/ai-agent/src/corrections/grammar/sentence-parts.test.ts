import { describe, expect, it } from 'vitest';
import { applyCorrections, keepApart } from '../weave-corrections.ts';
import { findGrammar } from './find-grammar.ts';

const mend = (text: string) => applyCorrections(text, keepApart(findGrammar(text, 'en')));

describe('parts of a sentence', () => {
  it.each([
    ['We will able to come.', 'We will be able to come.'],
    ['She not like fish.', "She doesn't like fish."],
    ['She very tired.', 'She is very tired.'],
    ['I hungry.', 'I am hungry.'],
    ['What you are doing?', 'What are you doing?'],
    ['Where I can find a bank?', 'Where can I find a bank?'],
    ['Do you are from Spain?', 'Are you from Spain?'],
    ['I always am late.', 'I am always late.'],
    ['He goes always to school.', 'He always goes to school.'],
    ['It is too much big.', 'It is too big.'],
    ['There is cars here.', 'There are cars here.'],
    ['I enjoy to swim.', 'I enjoy swimming.'],
    ['They decided going home.', 'They decided to go home.'],
    ['I am interested in learn English.', 'I am interested in learning English.'],
  ])('%s', (wrong, right) => expect(mend(wrong)).toBe(right));
});

describe('prepositions that belong to a word', () => {
  it.each([
    ['I am interested on music.', 'I am interested in music.'],
    ['It is similar with this one.', 'It is similar to this one.'],
    ['We participate at the game.', 'We participate in the game.'],
    ['They discuss about the film.', 'They discuss the film.'],
    ['It is the best restaurant of the city.', 'It is the best restaurant in the city.'],
    ['I work on the morning.', 'I work in the morning.'],
  ])('%s', (wrong, right) => expect(mend(wrong)).toBe(right));
});

describe('phrases', () => {
  it.each([
    ['I play guitar and go to beach.', 'I play the guitar and go to the beach.'],
    ['We could of gone.', 'We could have gone.'],
    ['They where at home.', 'They were at home.'],
    ['I want to make a question.', 'I want to ask a question.'],
    ['She assisted to the class.', 'She attended the class.'],
    ['I go there everyday.', 'I go there every day.'],
    ['They gave us feedbacks.', 'They gave us feedback.'],
    ['He took breakfast late.', 'He had breakfast late.'],
  ])('%s', (wrong, right) => expect(mend(wrong)).toBe(right));
});

describe('right sentences that look like one of these', () => {
  it.each([
    'Tell me what you are doing. I know where I can find it.',
    'He is enough of a friend; it is not too much.',
    'There is lots of time, and there is a book.',
    'She finished to great applause. We avoid contact with snakes.',
    'It was composed by hand and filled by him.',
    'All of the world is here; part of the city is old, a reconquest of the country.',
    'Everyday life is hard. I look at the night sky.',
    'They have a large effect on the world of music.',
    'I am always late and I always go to school.',
    'We need running water and want parking.',
  ])('%s', (text) => expect(findGrammar(text, 'en')).toEqual([]));
});
