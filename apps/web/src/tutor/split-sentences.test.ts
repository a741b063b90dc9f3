import { expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

it('says a sentence once it is whole, and the rest when the text is', () => {
  expect(splitSentences('Look at line 2. What does', false)).toEqual({
    sentences: ['Look at line 2.'],
    taken: 15,
  });
  expect(splitSentences('Look at line 2.', false).sentences).toEqual([]);
  expect(splitSentences('Look at line 2. What does', true).sentences).toEqual([
    'Look at line 2.',
    'What does',
  ]);
});

it('ends a sentence after what closes it, and at a new line, never inside a number', () => {
  expect(splitSentences('She said “yes.” Then 3.14 came\nOne more', false).sentences).toEqual([
    'She said “yes.”',
    'Then 3.14 came',
  ]);
});

it('does not wait for the end of what has none', () => {
  const { sentences, taken } = splitSentences('word '.repeat(60), false);
  expect(sentences).toHaveLength(1);
  expect(taken).toBeGreaterThan(240);
});

it('adds up to the whole text, however it is cut', () => {
  const text = 'One. Two? Three!\n\n- four\n- five: six. Seven';
  for (let cut = 0; cut <= text.length; cut += 1) {
    const first = splitSentences(text.slice(0, cut), false);
    const rest = splitSentences(text.slice(first.taken), true);
    expect([...first.sentences, ...rest.sentences].join(' ')).toBe(
      text.replaceAll('\n', ' ').replaceAll('  ', ' '),
    );
  }
});
