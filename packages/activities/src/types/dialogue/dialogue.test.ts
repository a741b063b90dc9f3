import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opaqueId } from '../../content/opaque-id.ts';
import { grade } from './grader.ts';
import { Content, definition } from './schema.ts';

const reply = (right: string, wrong: string) => ({
  speaker: 'You',
  options: [
    { text: right, correct: true },
    { text: wrong, feedback: `Not ${wrong}.` },
  ],
});
const draft = {
  prompt: 'Answer.',
  turns: [
    { speaker: 'Tom', text: 'Hi!' },
    reply('Hello!', 'Goodbye!'),
    { speaker: 'Tom', text: 'Tea?' },
    reply('Yes, please.', 'Yes, I like.'),
  ],
  explanation: 'So.',
};
const content = Content.parse(draft);
const choose = (...texts: string[]) => ({ optionIds: texts.map(opaqueId) });

describe('grade', () => {
  it.each([
    [['Hello!', 'Yes, please.'], 1, true],
    [['Goodbye!', 'Yes, please.'], 0.5, false],
    [['Goodbye!', 'Yes, I like.'], 0, false],
  ])('%j scores %d', (texts, score, correct) => {
    expect(grade(content, choose(...texts))).toMatchObject({ score, correct });
  });

  it('tells of each reply what was chosen, what fits and what the author says', () => {
    expect(grade(content, choose('Hello!', 'Yes, I like.')).feedback.replies).toEqual([
      { chosenOptionId: opaqueId('Hello!'), correctOptionId: opaqueId('Hello!'), correct: true, note: null },
      {
        chosenOptionId: opaqueId('Yes, I like.'),
        correctOptionId: opaqueId('Yes, please.'),
        correct: false,
        note: 'Not Yes, I like..',
      },
    ]);
  });

  it.each([
    ['too few replies', choose('Hello!')],
    ['an option of another reply', choose('Yes, please.', 'Hello!')],
    ['a reply left open', { optionIds: [opaqueId('Hello!'), ''] }],
  ])('refuses %s', (_fault, answer) => {
    expect(() => grade(content, answer)).toThrowError(expect.objectContaining({ code: 'invalid-input' }));
  });
});

it('shows every turn in the order it is spoken, whatever the seed', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const { turns, replyCount } = definition.toPublic(content, seed);
      expect(turns.map((turn) => turn.kind)).toEqual(['line', 'reply', 'line', 'reply']);
      expect(turns.flatMap((turn) => (turn.kind === 'reply' ? [turn.index] : []))).toEqual([0, 1]);
      expect(replyCount).toBe(2);
    }),
  );
});

it.each([
  ['one reply only', [...draft.turns.slice(0, 3)], /at least two replies/],
  [
    'two right replies',
    [
      ...draft.turns,
      {
        speaker: 'You',
        options: [
          { text: 'a', correct: true },
          { text: 'b', correct: true },
        ],
      },
    ],
    /exactly one reply/,
  ],
  ['a reply twice', [...draft.turns, reply('a', 'a')], /same text/],
])('refuses content with %s', (_fault, turns, message) => {
  const parsed = Content.safeParse({ ...draft, turns });
  expect(JSON.stringify(parsed.error?.issues)).toMatch(message);
});
