import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeError, isSameAnswer, readAnswer } from './compare-answer.ts';

describe('the answer inside a message', () => {
  it.each([
    ['went', 'went'],
    ['I think it is “went”?', 'went'],
    ['My answer is has gone!', 'has gone'],
    ['Creo que es fui', 'fui'],
    ["it's 42.", '42'],
  ])('%s', (message, answer) => expect(readAnswer(message)).toBe(answer));
});

it('is the same whatever capitals and signs it has', () => {
  expect(
    isSameAnswer('My brother DOESN’T like coffee.'.replace('’', "'"), "my brother doesn't like coffee"),
  ).toBe(true);
  expect(isSameAnswer('has gone', 'have gone')).toBe(false);
});

describe('an error', () => {
  const say = (given: string, ...keys: string[]) => describeError(given, keys, 'en');

  it.each([
    ['spelling', 'beutiful', ['beautiful'], /spelled/],
    ['order', 'always he is late', ['he is always late'], /order/],
    ['something missing', 'he lives Madrid', ['he lives in Madrid'], /missing/],
    ['something too much', 'he is being tall', ['he is tall'], /too much/],
    ['the form', 'teached', ['teaches every day', 'teaching'], /form/],
    [
      'a beginning that is right',
      'my sister lives there for years',
      ['my sister has lived there for years'],
      /my sister/,
    ],
    ['another word', 'yesterday', ['went'], /Not yet/],
  ])('is described: %s', (_kind, given, keys, expected) => {
    expect(say(given, ...keys)).toMatch(expected);
  });

  it('is measured by the nearest accepted answer', () => {
    expect(say('has went', 'went', 'has gone')).not.toMatch(/Not yet/);
  });

  it('never holds a word of the key that the learner did not write', () => {
    const words = fc.constantFrom('moon', 'river', 'stone', 'cloud', 'forest', 'garden', 'window', 'silver');
    const texts = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(texts, texts, fc.constantFrom<'en' | 'es'>('en', 'es'), (given, key, language) => {
        fc.pre(!isSameAnswer(given, key));
        const told = describeError(given, [key], language);
        for (const word of key.split(' ')) if (!given.includes(word)) expect(told).not.toContain(word);
      }),
    );
  });
});
