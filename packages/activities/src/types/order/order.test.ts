import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from './grader.ts';
import { identifyItems, scramble } from './items.ts';
import { Content, definition } from './schema.ts';
import { findSettled } from './settled.ts';

const content = Content.parse({
  prompt: 'Order.',
  layout: 'lines',
  items: ['a = 1', 'b = 2', 'c = a + b', 'print(c)'],
  alsoAccept: [['b = 2', 'a = 1', 'c = a + b', 'print(c)']],
  explanation: 'So.',
});
const idOf = new Map(identifyItems(content.items).map((item) => [item.text, item.id]));
const answer = (...texts: string[]) => ({ itemIds: texts.map((text) => idOf.get(text) ?? text) });

describe('grade', () => {
  it.each([
    [['a = 1', 'b = 2', 'c = a + b', 'print(c)'], 1],
    [['b = 2', 'a = 1', 'c = a + b', 'print(c)'], 1],
    [['print(c)', 'a = 1', 'b = 2', 'c = a + b'], 2 / 3],
    [['print(c)', 'c = a + b', 'b = 2', 'a = 1'], 1 / 3],
  ])('%j scores %d', (order, score) => {
    const result = grade(content, answer(...order));
    expect(result.score).toBeCloseTo(score);
    expect(result.correct).toBe(score === 1);
  });

  it('marks the fewest items to move, against the nearest accepted order', () => {
    const { feedback } = grade(content, answer('b = 2', 'print(c)', 'a = 1', 'c = a + b'));
    expect(feedback.items).toEqual([
      { itemId: idOf.get('b = 2'), inPlace: true },
      { itemId: idOf.get('print(c)'), inPlace: false },
      { itemId: idOf.get('a = 1'), inPlace: true },
      { itemId: idOf.get('c = a + b'), inPlace: true },
    ]);
    expect(feedback.expectedItemIds).toEqual(answer(...(content.alsoAccept[0] ?? [])).itemIds);
    expect(feedback.hasOtherOrders).toBe(true);
  });

  it('scores a full reversal of one accepted order as 0', () => {
    const words = definition.sample.content;
    const ids = identifyItems(words.items).map((item) => item.id);
    expect(grade(words, { itemIds: ids.reverse() })).toMatchObject({ score: 0, correct: false });
  });

  it('lets equal items change places', () => {
    const twice = Content.parse({ ...content, alsoAccept: [], items: ['x', 'y', 'x'] });
    const [first, middle, last] = identifyItems(twice.items).map((item) => item.id);
    expect(grade(twice, { itemIds: [last ?? '', middle ?? '', first ?? ''] }).correct).toBe(true);
  });

  it.each([
    ['an unknown item', ['a = 1', 'b = 2', 'c = a + b', 'zzz']],
    ['an item too few', ['a = 1', 'b = 2', 'c = a + b']],
  ])('refuses %s', (_fault, order) => {
    expect(() => grade(content, answer(...order))).toThrowError(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });

  it('is correct exactly at score 1, for every order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(content.items, { minLength: 4 }), (order) => {
        const result = grade(content, answer(...order));
        expect(result.correct).toBe(result.score === 1);
        expect(result.score).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('findSettled', () => {
  it('finds a common subsequence in line with the expected order', () => {
    const letters = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd'), { maxLength: 7 });
    fc.assert(
      fc.property(letters, letters, (given, expected) => {
        const settled = [...findSettled(given, expected)];
        expect(settled).toEqual([...settled].sort((left, right) => left - right));
        let from = 0;
        for (const index of settled) {
          from = expected.indexOf(given[index] ?? '', from) + 1;
          expect(from).toBeGreaterThan(0);
        }
        expect(settled.length).toBe(findSettled(expected, given).size);
      }),
    );
  });
});

describe('what learners see', () => {
  it('never begins with a right order', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const shown = definition.toPublic(content, seed).items.map((item) => item.text);
        expect([...shown].sort()).toEqual([...content.items].sort());
        expect([content.items, ...content.alsoAccept]).not.toContainEqual(shown);
      }),
    );
  });

  it('gives up scrambling when every order is right', () => {
    const items = identifyItems(['a', 'b']);
    expect(
      scramble(
        items,
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
        'seed',
      ),
    ).toHaveLength(2);
  });
});

it.each([
  ['items that are all the same', { items: ['a', 'a'], alsoAccept: [] }, /nothing to order/],
  ['an accepted order of other items', { alsoAccept: [['a = 1', 'b = 2']] }, /exactly the same items/],
])('refuses content with %s', (_fault, change, message) => {
  const parsed = Content.safeParse({ ...content, ...change });
  expect(parsed.error?.issues.map((issue) => issue.message).join()).toMatch(message);
});
