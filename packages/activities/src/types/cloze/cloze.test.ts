import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasGapsInOrder, splitAtGaps } from './gaps.ts';
import { grade } from './grader.ts';
import { Content, definition } from './schema.ts';

const content = Content.parse({
  prompt: 'Fill in.',
  text: 'Anna {{1}} a teacher, and they {{2}} from {{3}}.',
  gaps: [
    { accept: ['is', "'s"], rejected: [{ text: 'are', feedback: 'Only one person.' }] },
    { accept: ['are'], wrongChoices: [{ text: 'is', feedback: 'More than one.' }, { text: 'am' }] },
    { accept: ['Bogotá'], tolerateTypos: true, matchCase: true },
  ],
  explanation: 'So.',
});

describe('grade', () => {
  it('gives the share of right gaps', () => {
    expect(grade(content, { values: ['is', 'are', 'Bogotá'] })).toMatchObject({ score: 1, correct: true });
    expect(grade(content, { values: ['\u2019s', 'are', ''] }).score).toBeCloseTo(2 / 3);
    expect(grade(content, { values: ['', '', ''] })).toMatchObject({ score: 0, correct: false });
  });

  it('says for each gap what was expected and why', () => {
    expect(grade(content, { values: ['are', 'is', 'Bogota'] }).feedback.gaps).toEqual([
      {
        given: 'are',
        correct: false,
        verdict: 'rejected',
        expected: 'is',
        difference: null,
        note: 'Only one person.',
      },
      {
        given: 'is',
        correct: false,
        verdict: 'rejected',
        expected: 'are',
        difference: null,
        note: 'More than one.',
      },
      {
        given: 'Bogota',
        correct: true,
        verdict: 'typo',
        expected: 'Bogotá',
        difference: [
          { kind: 'same', text: 'Bogot' },
          { kind: 'changed', text: 'a', expected: 'á' },
        ],
        note: null,
      },
    ]);
  });

  it('takes a choice as it stands', () => {
    const chosen = (value: string) => grade(content, { values: ['is', value, 'Bogotá'] });
    expect(chosen('ARE').correct).toBe(false);
    expect(chosen('').feedback.gaps).toContainEqual(expect.objectContaining({ verdict: 'empty' }));
    expect(chosen('be').feedback.gaps).toContainEqual(expect.objectContaining({ verdict: 'wrong' }));
  });

  it('refuses a different number of values', () => {
    expect(() => grade(content, { values: ['is'] })).toThrowError(
      expect.objectContaining({ code: 'invalid-input', hint: expect.stringContaining('3 gaps') }),
    );
  });

  it('compares code gaps as code', () => {
    const code = Content.parse({
      prompt: 'Fill in.',
      text: 'name = {{1}}',
      format: 'code',
      gaps: [{ accept: ['"Ada"'] }],
      explanation: 'So.',
    });
    expect(grade(code, { values: ["'Ada'"] }).correct).toBe(true);
    expect(grade(code, { values: ['"ada"'] }).correct).toBe(false);
  });
});

describe('what learners see', () => {
  it('offers choices for the gaps that have them, and the same width for all', () => {
    const shown = definition.toPublic(content, 'seed');
    expect(shown.gapCount).toBe(3);
    expect(shown.gapWidthCharacters).toBe(8);
    const gaps = shown.segments.filter((segment) => segment.kind === 'gap');
    expect(gaps.map((gap) => gap.choices && [...gap.choices].sort())).toEqual([
      null,
      ['am', 'are', 'is'],
      null,
    ]);
    expect(JSON.stringify(shown)).not.toContain('Bogotá');
  });
});

describe('gaps', () => {
  it.each([
    ['{{1}} and {{2}}', 2, true],
    ['{{2}} and {{1}}', 2, false],
    ['{{1}} and {{1}}', 2, false],
    ['{{1}}', 2, false],
    ['none', 0, true],
  ])('in %j for %i are in order: %s', (text, count, inOrder) => {
    expect(hasGapsInOrder(text, count)).toBe(inOrder);
  });

  it('cut a text into parts that give it back', () => {
    const piece = fc.constantFrom('a', ' ', '{{1}}', '{{2}}', '{', '}}', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const parts = splitAtGaps(text);
        expect(
          parts.map((part) => (part.kind === 'text' ? part.text : `{{${part.index + 1}}}`)).join(''),
        ).toBe(text);
      }),
    );
  });
});

it.each([
  ['a gap without an entry', { text: 'x {{1}} {{2}}' }, /once each/],
  [
    'a choice that is also right',
    { gaps: [{ accept: ['a'], wrongChoices: [{ text: 'a' }] }] },
    /stands twice/,
  ],
  [
    'a rejected answer that is accepted',
    { gaps: [{ accept: ['a'], rejected: [{ text: 'A' }] }] },
    /also accepted/,
  ],
])('refuses content with %s', (_fault, change, message) => {
  const parsed = Content.safeParse({
    prompt: 'Fill in.',
    text: 'x {{1}}',
    gaps: [{ accept: ['a'] }],
    explanation: 'So.',
    ...change,
  });
  expect(parsed.error?.issues.map((issue) => issue.message).join()).toMatch(message);
});
