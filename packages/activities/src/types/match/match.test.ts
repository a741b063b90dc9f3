import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opaqueId } from '../../content/opaque-id.ts';
import { grade } from './grader.ts';
import { Answer, Content, definition } from './schema.ts';

const content = Content.parse({
  prompt: 'Match.',
  pairs: [
    { left: 'I', right: 'am' },
    { left: 'she', right: 'is', feedback: 'One person.' },
    { left: 'they', right: 'are' },
  ],
  extraRights: ['be'],
  explanation: 'So.',
});
const sorting = Content.parse({
  prompt: 'Sort.',
  pairs: [
    { left: '7', right: 'number' },
    { left: '2.5', right: 'number' },
    { left: '"7"', right: 'text' },
  ],
  explanation: 'So.',
});
const answer = (pairs: Record<string, string>) => ({
  pairs: Object.entries(pairs).map(([left, right]) => ({ leftId: opaqueId(left), rightId: opaqueId(right) })),
});

describe('grade', () => {
  it('gives the share of right pairs, whatever their order', () => {
    expect(grade(content, answer({ they: 'are', I: 'am', she: 'is' }))).toMatchObject({
      score: 1,
      correct: true,
    });
    expect(grade(content, answer({ I: 'am', she: 'are', they: 'is' })).score).toBeCloseTo(1 / 3);
    expect(grade(content, answer({ I: 'am' }))).toMatchObject({ correct: false });
  });

  it('tells about every left side, chosen or not', () => {
    expect(grade(content, answer({ I: 'be' })).feedback.pairs).toEqual([
      {
        leftId: opaqueId('I'),
        rightId: opaqueId('be'),
        expectedRightId: opaqueId('am'),
        correct: false,
        note: null,
      },
      {
        leftId: opaqueId('she'),
        rightId: null,
        expectedRightId: opaqueId('is'),
        correct: false,
        note: 'One person.',
      },
      {
        leftId: opaqueId('they'),
        rightId: null,
        expectedRightId: opaqueId('are'),
        correct: false,
        note: null,
      },
    ]);
  });

  it('lets a right side be used again only when it belongs to several', () => {
    expect(grade(sorting, answer({ '7': 'number', '2.5': 'number', '"7"': 'text' })).correct).toBe(true);
    expect(() => grade(content, answer({ I: 'is', she: 'is' }))).toThrowError(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });

  it.each([
    ['left side', { you: 'am' }],
    ['right side', { I: 'was' }],
  ])('refuses a %s it does not have', (_part, pairs) => {
    expect(() => grade(content, answer(pairs))).toThrowError(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });
});

describe('what learners see', () => {
  it('says nothing by the places of the two columns', () => {
    const right = new Map(content.pairs.map((pair) => [pair.left, pair.right]));
    const rounds = 600;
    const sideBySide = Array.from({ length: rounds }, (_, round) => {
      const shown = definition.toPublic({ ...content, extraRights: [] }, `activity-${round}`);
      return shown.lefts.filter((left, index) => right.get(left.text) === shown.rights[index]?.text).length;
    });
    // By chance one of three pairs stands side by side: sometimes none, sometimes all.
    const total = sideBySide.reduce((sum, count) => sum + count, 0);
    expect(Math.abs(total / rounds - 1)).toBeLessThan(0.2);
    expect(new Set(sideBySide)).toEqual(new Set([0, 1, 3]));
  });

  it('shows each right side once and whether it may be used again', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const shown = definition.toPublic(sorting, seed);
        expect(shown.rights.map((right) => right.text).sort()).toEqual(['number', 'text']);
        expect(shown.rightsReusable).toBe(true);
        expect(definition.toPublic(content, seed).rightsReusable).toBe(false);
        expect(definition.toPublic(content, seed).rights).toHaveLength(4);
      }),
    );
  });
});

it('takes no left side twice', () => {
  const pair = { leftId: 'x', rightId: 'y' };
  expect(Answer.safeParse({ pairs: [pair, pair] }).success).toBe(false);
});

it.each([
  [
    'a left side twice',
    [
      { left: 'a', right: '1' },
      { left: 'a', right: '2' },
    ],
    [],
    /same left/,
  ],
  [
    'one right side only',
    [
      { left: 'a', right: '1' },
      { left: 'b', right: '1' },
    ],
    [],
    /at least two/,
  ],
  [
    'an extra that is no extra',
    [
      { left: 'a', right: '1' },
      { left: 'b', right: '2' },
    ],
    ['1'],
    /extra right/,
  ],
])('refuses content with %s', (_fault, pairs, extraRights, message) => {
  const parsed = Content.safeParse({ prompt: 'Match.', pairs, extraRights, explanation: 'So.' });
  expect(parsed.error?.issues.map((issue) => issue.message).join()).toMatch(message);
});
