import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levelOfWords } from './level-of-words.ts';

const score = (mean: number, words: number) => ({ mean, words, standardError: 0.1 });

it.each([
  [[], undefined],
  [[score(1.4, 30)], 'A1'],
  [[score(1.5, 30)], 'A2'],
  // Many words weigh more than few.
  [[score(1, 10), score(3, 90)], 'B1'],
  [[score(9, 10)], 'C2'],
])('the level of words in %j is %s', (scores, level) => expect(levelOfWords(scores)).toBe(level));

it('is a level for any scores there are', () => {
  const scores = fc.array(
    fc.record({
      mean: fc.double({ min: 0, max: 10, noNaN: true }),
      words: fc.integer({ min: 1, max: 500 }),
      standardError: fc.constant(0),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(scores, (all) => {
      expect(levelOfWords(all)).toMatch(/^[ABC][12]$/);
    }),
  );
});
