import { describe, expect, it } from 'vitest';
import { createCodeWordsCheck } from './code-words.ts';

const reference =
  'def serve(stock, orders):\n    refused = []\n    for item, wanted in orders:\n        available = stock.get(item, 0)\n        if wanted > available:\n            refused.append(item)\n        else:\n            stock[item] = available - wanted\n    return refused\n';
const check = (reply: string, earlier: string[] = []) =>
  createCodeWordsCheck(earlier, { reference, publicCode: ['def serve(stock, orders):'] })(reply);
const body = reference.split('\n').slice(1, -1).map((line) => line.trim()); // biome-ignore format: one line
const tokens = body.map((line) => line.match(/\w+|[^\s\w]+/g) ?? []);
const moved = (by: number) =>
  body
    .join('\n')
    .replace(/[a-z]/g, (sign) => String.fromCharCode(((sign.charCodeAt(0) - 97 + by) % 26) + 97));

describe('a solution said word by word', () => {
  it.each([
    ['aloud', 'refused becomes an empty list. For each item, wanted out of orders: available becomes stock dot get item or 0. When wanted is more than available, refused append item. Otherwise stock at item becomes available minus wanted.'],
    ['a token a line', tokens.flat().join('\n')],
    ['with fillers', tokens.flat().join(' um ')],
    ['from right to left', tokens.map((line) => line.toReversed().join(' ')).join('\n')],
    ['in capitals', body.join('\n').toUpperCase()],
    ['in another language', body.join('\n').replace('for', 'für jedes').replace('if', 'wenn')],
    ['moved along the alphabet', moved(7)],
    ['sign by sign', [...body.join(' ; ')].join(' ')],
  ])('is found %s', (_how, said) => {
    expect(check(said)).toEqual({ kind: 'code', by: 'words' });
  }); // biome-ignore format: a table

  it('is found over several replies', () => {
    const said = tokens.map((line) => line.join(' um '));
    expect(check(said.slice(4).join('\n'), [said.slice(0, 4).join('\n')])).toBeDefined();
  });

  it.each([
    'Look at the first order: how many are wanted, and how many are available in the stock?',
    'The items that were refused come back at the end. Which line sees to that?',
    '`stock.get(item, 0)` gives 0 where the item is missing. Why is that useful here?',
    'A for loop runs once for each item of a list. Which list is it here?',
  ])('is not found in a hint: %s', (hint) => {
    expect(check(hint)).toBeUndefined();
  });
});

it('tells nothing of a program without words of its own', () => {
  expect(createCodeWordsCheck([], { reference: 'def f(x):\n    return x * 2\n', publicCode: [] })('x x 2 x 2')).toBeUndefined(); // biome-ignore format: one line
});
