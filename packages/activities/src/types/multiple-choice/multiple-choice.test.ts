import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opaqueId } from '../../content/opaque-id.ts';
import { grade } from './grader.ts';
import { Answer, Content } from './schema.ts';

const content = Content.parse({
  prompt: 'Which?',
  options: [
    { text: 'a', correct: true },
    { text: 'b', correct: true },
    { text: 'c', feedback: 'Not this.' },
    { text: 'd' },
  ],
  explanation: 'So.',
});
const ids = (...texts: string[]) => ({ optionIds: texts.map(opaqueId) });

describe('grade', () => {
  it.each([
    [['a', 'b'], 1, true],
    [['b', 'a'], 1, true],
    [['a'], 0.5, false],
    [['a', 'b', 'c'], 0.5, false],
    [['a', 'c'], 0, false],
    [['c', 'd'], 0, false],
    [['a', 'b', 'c', 'd'], 0, false],
  ])('%j scores %d', (chosen, score, correct) => {
    expect(grade(content, ids(...chosen))).toMatchObject({ score, correct });
  });

  it('tells about every option', () => {
    const { feedback } = grade(content, ids('a', 'c'));
    expect(feedback.options).toEqual([
      { optionId: opaqueId('a'), chosen: true, correct: true, note: null },
      { optionId: opaqueId('b'), chosen: false, correct: true, note: null },
      { optionId: opaqueId('c'), chosen: true, correct: false, note: 'Not this.' },
      { optionId: opaqueId('d'), chosen: false, correct: false, note: null },
    ]);
  });

  it('refuses an option it does not have', () => {
    expect(() => grade(content, ids('a', 'x'))).toThrowError(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });

  it('never scores more for a wrong option more, and is correct exactly at full score without one', () => {
    const choice = fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 });
    fc.assert(
      fc.property(choice, (chosen) => {
        const before = grade(content, ids(...chosen));
        expect(before.correct).toBe(before.score === 1 && chosen.length === 2);
        const extra = ['c', 'd'].find((text) => !chosen.includes(text));
        if (extra) expect(grade(content, ids(...chosen, extra)).score).toBeLessThanOrEqual(before.score);
      }),
    );
  });
});

it('takes no option twice and not none', () => {
  expect(Answer.safeParse({ optionIds: [] }).success).toBe(false);
  expect(Answer.safeParse({ optionIds: ['x', 'x'] }).success).toBe(false);
});

it.each([
  ['nothing right', [{ text: 'a' }, { text: 'b' }, { text: 'c' }], /correct: true/],
  ['nothing wrong', ['a', 'b', 'c'].map((text) => ({ text, correct: true })), /must be wrong/],
  ['a text twice', [{ text: 'a', correct: true }, { text: 'a' }, { text: 'b' }], /same text/],
])('refuses content with %s', (_fault, options, message) => {
  const parsed = Content.safeParse({ prompt: 'Which?', options, explanation: 'So.' });
  expect(parsed.error?.issues.map((issue) => issue.message).join()).toMatch(message);
});
