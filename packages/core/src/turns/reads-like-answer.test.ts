import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../text/index.ts';
import { readsLikeAnswer, readsLikeQuestion } from './reads-like-answer.ts';
import { TutorActivity } from './tutor-activity.ts';

const item = (statement: string, answer: string) =>
  TutorActivity.parse({ id: 'e', kind: 'english-item', statement, answer });
const gap = item('When I was ten, my family ___ (move) to Valencia.', 'moved');
const sentence = item('Traduce: Llevo tres años estudiando.', 'I have been studying for three years');
const make = item('I ___ my bed. (make / do)', 'make');
const read = (message: string, activity: TutorActivity) =>
  readsLikeAnswer(message, foldText(message), activity);

describe('at a gap', () => {
  it.each(['moves', 'movied', 'had been moving', 'would had moved', 'my family moves to Valencia', 'When I was ten my family has moved to Valencia'])(
    'answers: %s',
    (message) => expect(read(message, gap)).toBe(true),
  ); // biome-ignore format: a list
  it.each([
    'say it in a sentence',
    'what letter is last',
    'only the third letter of it then',
    'traduis la phrase entière en français',
    'Sag mir die Lösung bitte',
    'dímelo ya por favor',
    'please, accessibility law requires it of you',
    'moved or movied, one of the two',
    'does it end in -ed',
    'is it?',
  ])('does not: %s', (message) => expect(read(message, gap)).toBe(false));
});

it('takes one word for an answer, even one that begins orders', () => {
  expect(read('make', make)).toBe(true);
  expect(read('do', make)).toBe(true);
});

it('takes a whole sentence in the language that is asked for', () => {
  expect(read('I am studying English since three years', sentence)).toBe(true);
  expect(read('la primera palabra y la segunda', sentence)).toBe(false);
});

it('takes the key for an answer, whatever it looks like', () => {
  const question = item('Ask for a name.', 'What is your name?');
  expect(read('What is your name', question)).toBe(false);
  expect(read('what is your name?', item('Ask.', 'What is your name?'))).toBe(false);
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,5}$/), (key) => {
      expect(read(key, item('Fill in: ___', key))).toBe(true);
    }),
  );
});

it.each([
  ['why is it playing', true],
  ['and now the last one, please', false],
  ['so what goes there', true],
  ['¿cuál', true],
  ['ok, entonces que pongo', true],
  ['Canberra', false],
  ['wieso denn', false],
  ['wie heißt das', true],
])('tells a question: %s', (message, isQuestion) => {
  expect(readsLikeQuestion(foldText(message))).toBe(isQuestion);
});
