import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from './grader.ts';
import { Answer, Content, type Feedback } from './schema.ts';
import { joinWords, readMarkedText } from './words.ts';

const content = Content.parse({
  prompt: 'Find two.',
  text: 'She [[is teacher]], and she [[work]] in "our" school.',
  corrections: [
    { accept: ['is a teacher'], rejected: [{ text: 'is an teacher', feedback: 'No vowel.' }] },
    { accept: ['works'], feedback: 'She takes an s.' },
  ],
  explanation: 'So.',
});
const edit = (...edits: [number, string][]) => ({ edits: edits.map(([word, text]) => ({ word, text })) });

describe('readMarkedText', () => {
  it('keeps marks apart from words and finds the wrong stretches', () => {
    const { words, spans, wellFormed } = readMarkedText('She [[is teacher]], in "our" school.');
    expect(wellFormed).toBe(true);
    expect(words.map((word) => word.text)).toEqual(['She', 'is', 'teacher', 'in', 'our', 'school']);
    expect(words[2]).toEqual({ lead: '', text: 'teacher', trail: ',' });
    expect(words[4]).toEqual({ lead: '"', text: 'our', trail: '"' });
    expect(spans).toEqual([{ first: 1, last: 2, text: 'is teacher' }]);
  });

  it.each(['a [[b c', 'a b]] c', 'a [[b [[c]]', 'a x[[b]] c', 'a [[b]]x c', 'a [[]] c'])(
    'refuses %j',
    (text) => {
      expect(readMarkedText(text).wellFormed).toBe(false);
    },
  );

  it('loses no word of any text', () => {
    const word = fc.stringMatching(/^[a-z']{0,3}[a-z][.,]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (texts) => {
        const { words } = readMarkedText(texts.join(' '));
        expect(words.map(({ lead, text, trail }) => lead + text + trail)).toEqual(texts);
      }),
    );
  });

  it('leaves no gap where a word was taken out', () => {
    expect(joinWords([{ text: 'I' }, { text: ' ' }, { text: 'agree' }])).toBe('I agree');
  });
});

describe('grade', () => {
  it.each<[string, [number, string][], number, boolean]>([
    [
      'both mended, the insertion before',
      [
        [2, 'a teacher'],
        [5, 'works'],
      ],
      1,
      true,
    ],
    [
      'both mended, the insertion after',
      [
        [1, 'is a'],
        [5, 'WORKS'],
      ],
      1,
      true,
    ],
    ['one mended', [[5, 'works']], 0.5, false],
    [
      'both found, none mended',
      [
        [1, 'was'],
        [5, 'worked'],
      ],
      0.5,
      false,
    ],
    [
      'both mended and a sound word changed',
      [
        [2, 'a teacher'],
        [5, 'works'],
        [6, 'at'],
      ],
      0.75,
      false,
    ],
    [
      'only sound words changed',
      [
        [0, 'He'],
        [6, 'at'],
      ],
      0,
      false,
    ],
    [
      'a sound word written as it was',
      [
        [2, 'a teacher'],
        [5, 'works'],
        [0, 'She'],
      ],
      1,
      true,
    ],
    ['a word taken out', [[1, '']], 0.25, false],
  ])('%s', (_case, edits, score, correct) => {
    expect(grade(content, edit(...edits))).toMatchObject({ score, correct });
  });

  it('says of each stretch what was found, expected and why', () => {
    const { errors, falseAlarms } = grade(content, edit([2, 'an teacher'], [8, 'home'])).feedback as Feedback;
    expect(errors[0]).toMatchObject({
      first: 1,
      last: 2,
      spotted: true,
      verdict: 'rejected',
      note: 'No vowel.',
    });
    expect(errors[1]).toMatchObject({
      spotted: false,
      given: 'work',
      expected: 'works',
      note: 'She takes an s.',
    });
    expect(falseAlarms).toEqual([8]);
  });

  it('refuses a word the text does not have', () => {
    expect(() => grade(content, edit([90, 'x']))).toThrowError(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });

  it('never rewards touching one more sound word', () => {
    const edits = fc.uniqueArray(fc.tuple(fc.nat(5), fc.constantFrom('works', 'a teacher', 'x')), {
      minLength: 1,
      selector: ([word]) => word,
    });
    fc.assert(
      fc.property(edits, (some) => {
        const before = grade(content, edit(...some));
        expect(grade(content, edit(...some, [8, 'town'])).score).toBeLessThanOrEqual(before.score);
      }),
    );
  });
});

it('takes no word twice and not none', () => {
  expect(Answer.safeParse({ edits: [] }).success).toBe(false);
  expect(Answer.safeParse(edit([1, 'a'], [1, 'b'])).success).toBe(false);
});

it.each([
  ['nothing marked', 'She works.', ['works'], /one \[\[wrong stretch\]\]/],
  ['everything marked', '[[She work]].', ['She works'], /some words beside/],
  ['a correction that corrects nothing', 'She [[work]] here.', ['Work'], /already/],
])('refuses content with %s', (_fault, text, accept, message) => {
  const parsed = Content.safeParse({ prompt: 'Find.', text, corrections: [{ accept }], explanation: 'So.' });
  expect(parsed.error?.issues.map((issue) => issue.message).join()).toMatch(message);
});
