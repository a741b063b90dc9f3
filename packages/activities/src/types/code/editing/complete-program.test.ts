import { describe, expect, it } from 'vitest';
import { completeProgram } from './complete-program.ts';

/** Labels by kind, of what only this program has. `|` is the caret. */
function offer(program: string, isAsked = false) {
  const [before = '', after = ''] = program.split('|');
  const plain = new Set(completeProgram('', '', true)?.options.map(({ label }) => label));
  const offers = completeProgram(before, after, isAsked);
  return offers?.options
    .filter(({ label }) => !plain.has(label))
    .map(({ label, kind }) => `${kind} ${label}`);
}
const all = (program: string) => completeProgram(program, '', false)?.options.map(({ label }) => label);

describe('names that are offered', () => {
  it.each([
    [
      'def total(prices, tax=0.2, *rest: int):\n    p|',
      'function total,variable prices,variable tax,variable rest',
    ],
    ['class Dog:\n    pass\nD|', 'class Dog'],
    ['for name, (age, town) in people:\n    n|', 'variable name,variable age,variable town'],
    [
      'import math, random as r\nfrom turtle import forward\nr|',
      'variable math,variable random,variable r,variable forward',
    ],
    [
      'first, last = 1, 2\ncount: int = 3\nsum_of += 1\nx|',
      'variable first,variable last,variable count,variable sum_of',
    ],
    ['with open(a) as notes:\n    n|', 'variable notes'],
    ['if (found := 3) == 3:\n    f|', 'variable found'],
    ['key = lambda word, n=1: w|', 'variable word,variable n,variable key'],
    ['x|\nlater = 3\n', 'variable later'],
    ['# hidden = 1\ntext = "other = 2"\nt|', 'variable text'],
    ['if a == b: c|', ''],
  ])('%j', (program, wanted) => {
    expect(offer(program)?.join(',')).toBe(wanted);
  });
});

it('knows what Python has', () => {
  expect(all('pri')).toEqual(expect.arrayContaining(['print', 'while', 'True', 'ValueError', 'str']));
});

it('is what a value can do after a dot', () => {
  expect(all('words = []\nwords.a')).toContain('append');
  expect(all('words = []\nwords.a')).not.toContain('print');
});

it.each(['print("pri', '# pri', '3', '', '3.', 'import math\nmath.'])('offers nothing in %j', (program) => {
  expect(all(program)).toBeUndefined();
});

it('offers everything where it is asked to, and code within a text is code', () => {
  expect(offer('total = 1\n|', true)).toEqual(['variable total']);
  expect(offer('total = 1\nprint(f"{t|")')).toEqual(['variable total']);
});
