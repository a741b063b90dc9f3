import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from './median.ts';
import { findAlike, findOptionFaults, findRightInPrompt } from './option-faults.ts';
import { readAlike } from './read-alike.ts';

const options = (right: string, ...wrong: string[]) => [
  { text: right, correct: true },
  ...wrong.map((text) => ({ text, correct: false })),
];
const messagesOf = (...texts: [string, ...string[]]) =>
  findOptionFaults(options(...texts), 'options').map(({ path, message }) => `${path}: ${message}`);

describe('findOptionFaults', () => {
  it.each([
    [
      'two that look the same',
      ['It’s late', 'its late', "It's  late"],
      /options\.2: reads the same as number 1/,
    ],
    ['emphasis around the whole', ['**goes**', 'go', 'goes'], /options\.2: reads the same/],
    ['a long key', ['because the subject is in the third person', 'it is short', 'no rule'], /far longer/],
    [
      'a short key',
      ['yes', 'because the subject is plural here', 'because the verb is irregular'],
      /far shorter/,
    ],
    ['a catch-all', ['do', 'does', 'None of the above'], /options\.2: options are shuffled/],
    [
      'a full stop on the right one only',
      ['I am.', 'I is', 'I be'],
      /options: only the right ones end with a closing mark/,
    ],
    ['letters by hand', ['a) do', 'b) does', 'c) did'], /options: options are shuffled: take the letters/],
    ['a Spanish catch-all', ['do', 'does', 'Todas las anteriores'], /options\.2: options are shuffled/],
  ])('names %s', (_fault, texts, message) => {
    expect(messagesOf(...(texts as [string, ...string[]])).join('\n')).toMatch(message);
  });

  it.each([
    ['Monday', 'monday', 'MONDAY'],
    ['Could I?', 'Give me.', 'I want.'],
    ['a) is a letter', 'is b) a letter', 'c'],
    ['I am from Chile.', 'Am from Chile.', 'I have from Chile.'],
    ['`7`', '`"7"`', '`7.0`'],
    ['All of them left early.', 'All left them early.', 'They left all early.'],
  ])('has nothing to say of %j', (...texts) => {
    expect(messagesOf(...(texts as [string, ...string[]]))).toEqual([]);
  });

  it('finds every copy, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1 }),
        fc.nat(),
        (texts, place) => {
          const copied = texts[place % texts.length] as string;
          expect(findAlike(texts, 'x')).toEqual([]);
          expect(findAlike([...texts, ` ${copied} `], 'x')).toHaveLength(1);
        },
      ),
    );
  });
});

it.each([
  ['Choose «We are here.»', ['We are here.', 'We is here.'], 1],
  ['We are here or we is here?', ['We are here.', 'We is here.'], 0],
  ['Pedro wants to say I am', ['I am', 'I is'], 0],
])('%j says the right one of %j: %d times', (prompt, [right, ...wrong], count) => {
  expect(findRightInPrompt(prompt, options(right as string, ...wrong))).toHaveLength(count);
});

it('reads as the screen shows', () => {
  expect(readAlike(' *a*  “b” ')).toBe('*a* "b"');
  expect(readAlike('_whole_')).toBe('whole');
  expect(readAlike('* a *')).toBe('* a *');
});

it.each([
  [[], 0],
  [[3], 3],
  [[1, 9, 2], 2],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
