import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSolutionLeak } from './solution-leak.ts';

const solution = `def longest(words):
    best = None
    for word in words:
        if best is None or len(word) > len(best):
            best = word
    return best
`;
const given = ['Write a function `longest(words)`.', 'def longest(words):\n    pass\n'];

describe('findSolutionLeak', () => {
  it.each([
    'Write `if best is None or len(word)>len(best):` and go on.',
    'Write\n```python\nfor word in words:\n```',
    'Try `for w in ws:\n  if top is None or len(w) > len(top):\n    top = w`.',
    'Then say "for word in words:" and see',
    "It's easy: for word in words: and that's all",
    'It is best is None or len(word) > len(best), nothing else.',
  ])('finds it in %j', (text) => {
    expect(findSolutionLeak(text, solution, given)).toBeDefined();
  });

  it.each([
    'Keep the best word so far, and compare each new word with it.',
    'Begin with `best = None`.',
    'What does `longest(words)` return when there is no word?',
    'for every word in the words there is a question',
    '',
  ])('lets %j pass', (text) => {
    expect(findSolutionLeak(text, solution, given)).toBeUndefined();
  });

  it('takes a list of other numbers for no leak', () => {
    expect(
      findSolutionLeak('Try 1, 2, 3, 4, 5 and 6, 7, 8.', 'x = [9, 8, 7, 6, 5, 4, 3]\n', []),
    ).toBeUndefined();
  });

  it('does not count what the learner has been given', () => {
    const line = 'Look at `if best is None or len(word) > len(best):`';
    expect(findSolutionLeak(line, solution, [line])).toBeUndefined();
  });

  it('finds every line of four tokens or more, whatever stands around it and however it is spaced', () => {
    const name = fc.stringMatching(/^[a-z]{3,6}$/);
    const words = fc.array(name, { maxLength: 4 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(name, name, words, words, (left, right, before, after) => {
        const code = `${left} = ${right} + 1\n`;
        const told = `${before}. ${left}=${right}  +  1. ${after}`;
        expect(findSolutionLeak(told, code, [])).toBe(`${left} = ${right} + 1`);
      }),
    );
  });
});
