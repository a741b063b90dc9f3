import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeText, type TextKey } from './judge-text.ts';

const KEY: TextKey = {
  accept: ['I am from Mexico', "I'm from Mexico"],
  rejected: [{ text: 'I am of Mexico', feedback: 'Use *from*.' }, { text: 'I from Mexico' }],
  format: 'prose',
  matchCase: false,
  ignoreAccents: false,
  tolerateTypos: true,
};

describe('judgeText', () => {
  it('takes any accepted answer, however it is spaced, quoted and cased', () => {
    expect(judgeText(' i\u2019m  FROM mexico! ', KEY)).toEqual({
      verdict: 'exact',
      correct: true,
      expected: "I'm from Mexico",
      difference: null,
      note: null,
    });
  });

  it('says what the author has to say to a foreseen wrong answer', () => {
    expect(judgeText('I am of Mexico.', KEY)).toMatchObject({
      verdict: 'rejected',
      correct: false,
      note: 'Use *from*.',
      expected: 'I am from Mexico',
    });
  });

  it('forgives a slip and shows it', () => {
    const judgement = judgeText('I am from Mexcio', KEY);
    expect(judgement).toMatchObject({ verdict: 'typo', correct: true, expected: 'I am from Mexico' });
    expect(judgement.difference).toEqual([
      { kind: 'same', text: 'I am from Mex' },
      { kind: 'changed', text: 'ci', expected: 'ic' },
      { kind: 'same', text: 'o' },
    ]);
  });

  it('shows an accent as the slip it is', () => {
    expect(judgeText('I am from México', KEY).difference).toContainEqual({
      kind: 'changed',
      text: 'é',
      expected: 'e',
    });
    expect(judgeText('I am from México', { ...KEY, ignoreAccents: true }).verdict).toBe('exact');
  });

  it('forgives nothing when told so, but still shows how near it was', () => {
    const judgement = judgeText('I am from Mexcio', { ...KEY, tolerateTypos: false });
    expect(judgement).toMatchObject({ verdict: 'wrong', correct: false });
    expect(judgement.difference).not.toBeNull();
  });

  it('never forgives a slip in code', () => {
    const code: TextKey = { ...KEY, accept: ['print(total_price)'], rejected: [], format: 'code' };
    expect(judgeText('print( total_price )', code).verdict).toBe('exact');
    expect(judgeText('print(total_prise)', code).verdict).toBe('wrong');
  });

  it('compares with the first answer, and not letter by letter, when nothing is alike', () => {
    expect(judgeText('good morning', KEY)).toMatchObject({
      verdict: 'wrong',
      difference: null,
      expected: 'I am from Mexico',
    });
    expect(judgeText('', KEY)).toMatchObject({ verdict: 'empty', correct: false });
    expect(judgeText(' \u200b ', KEY).verdict).toBe('empty');
  });

  it('keeps case when it matters', () => {
    const key: TextKey = { ...KEY, accept: ['Berlin'], rejected: [], matchCase: true, tolerateTypos: false };
    expect(judgeText('berlin', key)).toMatchObject({ verdict: 'wrong' });
    expect(judgeText('berlin', key).difference?.[0]).toEqual({ kind: 'changed', text: 'b', expected: 'B' });
  });

  it('is right about every accepted and wrong about every rejected answer, for any policy and any input', () => {
    const policy = fc.record({
      format: fc.constantFrom('prose' as const, 'code' as const),
      matchCase: fc.boolean(),
      ignoreAccents: fc.boolean(),
      tolerateTypos: fc.boolean(),
    });
    fc.assert(
      fc.property(policy, fc.string({ maxLength: 30 }), (rules, text) => {
        const key: TextKey = { ...KEY, ...rules };
        for (const accepted of key.accept) expect(judgeText(accepted, key).verdict).toBe('exact');
        for (const wrong of key.rejected) expect(judgeText(wrong.text, key).verdict).toBe('rejected');
        const judgement = judgeText(text, key);
        expect(judgement.correct).toBe(judgement.verdict === 'exact' || judgement.verdict === 'typo');
      }),
    );
  });
});
