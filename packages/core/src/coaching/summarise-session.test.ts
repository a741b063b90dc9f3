import { type CefrLevel, coaching } from '@kindling/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SessionPast, summariseSession } from './summarise-session.ts';
import { computeVocabularyTrend } from './vocabulary-trend.ts';

const levels = new Map<string, CefrLevel>([
  ...'the be go to my a i with and see like house dog'
    .split(' ')
    .map((word): [string, CefrLevel] => [word, 'A1']),
  ['journey', 'A2'],
  ['receipt', 'B1'],
]);
const past: SessionPast = {
  words: { language: 'en', levels },
  courseWords: new Set(['umbrella']),
  usedBefore: new Set(),
};
const mistake = (from: string, to: string, type = 'tense') => ({
  from,
  to,
  type,
  start: 0,
  end: from.length,
  why: 'W',
});

describe('summing up a session', () => {
  it('counts turns, words, mistakes and accuracy of what was said in English', () => {
    const { summary } = summariseSession(
      [
        { text: 'Yesterday I go to the house', corrections: [mistake('I go', 'I went')] },
        { text: 'no sé cómo se dice', corrections: [mistake('se', 'x', 'spelling')] },
        {
          text: "I go with my dog, he don't like it",
          corrections: [mistake('I go', 'I went'), mistake("he don't", "he doesn't", 'agreement')],
        },
      ],
      past,
    );
    expect(summary).toMatchObject({ turns: 3, englishTurns: 2, words: 15, wordsPerTurn: 7.5 });
    expect(summary.mistakes).toEqual([
      { type: 'tense', count: 2, perHundredWords: 13.3 },
      { type: 'agreement', count: 1, perHundredWords: 6.7 },
    ]);
    // Six of fifteen words stand in mistakes: I go, I go, he don't.
    expect(summary.accuracyPercent).toBe(60);
    expect(summary.review).toEqual([
      { from: 'I go', to: 'I went', type: 'tense', why: 'W', count: 2 },
      { from: "he don't", to: "he doesn't", type: 'agreement', why: 'W', count: 1 },
    ]);
  });

  it('counts Spanish where that is what is practised, without levels of its words', () => {
    const said = [
      {
        text: 'Yo tiene un perro y mi hermana también',
        corrections: [mistake('Yo tiene', 'Yo tengo', 'agreement')],
      },
      { text: 'I like it', corrections: [mistake('I like', 'I liked')] },
    ];
    const { summary, usedWords } = summariseSession(said, { ...past, practised: 'es' });
    expect(summary).toMatchObject({
      practised: 'es', turns: 2, englishTurns: 1, spanishTurns: 1, words: 8, accuracyPercent: 75, newWords: [], vocabulary: null,
    }); // biome-ignore format: a record
    expect(summary.review.map(({ to }) => to)).toEqual(['Yo tengo']);
    expect(usedWords).toEqual([]);
  });

  it('offers a small letter for another look only when it comes again', () => {
    const capital = { ...mistake('i', 'I'), type: 'capital' as const };
    const said = (times: number) =>
      Array.from({ length: times }, () => ({ text: 'and i like it', corrections: [capital] }));
    expect(summariseSession(said(1), past).summary.review).toEqual([]);
    expect(summariseSession(said(2), past).summary.review).toMatchObject([{ to: 'I', count: 2 }]);
  });

  it('is one that can be kept and shown, also where a mistake is one in thousands of words', () => {
    const said = Array.from({ length: 500 }, () => ({
      text: 'I like my dog and the house',
      corrections: [],
    }));
    const slip = { text: 'I go', corrections: [mistake('I go', 'I went')] };
    const { summary } = summariseSession([...said, slip], past);
    expect(summary.mistakes).toEqual([{ type: 'tense', count: 1, perHundredWords: 0 }]);
    expect(coaching.SessionSummary.safeParse(summary).error).toBeUndefined();
  });

  it('names new words of list and course, hardest first, and none that is in neither', () => {
    const said = [{ text: 'My umbrella, Alhambra, two journeys, the receipt and the dogs', corrections: [] }];
    const { summary, usedWords } = summariseSession(said, {
      ...past,
      usedBefore: new Set(['my', 'the', 'and']),
    });
    expect(summary.newWords).toEqual([
      { word: 'receipt', level: 'B1', isFromCourse: false },
      { word: 'journey', level: 'A2', isFromCourse: false },
      { word: 'dog', level: 'A1', isFromCourse: false },
      { word: 'umbrella', level: null, isFromCourse: true },
    ]);
    expect(usedWords).toContain('umbrella');
    expect(usedWords).not.toContain('alhambra');
  });

  it('scores vocabulary with its error, from ten words on', () => {
    const few = summariseSession([{ text: 'the dog', corrections: [] }], past).summary;
    expect(few.vocabulary).toBeNull();
    const many = [{ text: 'I like to go to my house with a dog and see the receipt', corrections: [] }];
    // Ten words of level 1 and one of level 3: mean 13/11, variance (10·4 + 400)/121/10 = 4/11.
    expect(summariseSession(many, past).summary.vocabulary).toEqual({
      mean: 1.182,
      standardError: 0.182,
      words: 11,
    });
  });

  it('says nothing of nothing', () => {
    expect(summariseSession([], past).summary).toMatchObject({
      turns: 0, words: 0, wordsPerTurn: 0, accuracyPercent: null, mistakes: [], vocabulary: null, review: [],
    }); // biome-ignore format: a record
  });

  it('holds its bounds for any messages', () => {
    const message = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 100 }),
      corrections: fc.array(
        fc.string({ maxLength: 20 }).map((from) => mistake(from, 'x')),
        { maxLength: 5 },
      ),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 10 }), (messages) => {
        const { summary } = summariseSession(messages, past);
        expect(summary.turns).toBe(messages.length);
        expect(summary.accuracyPercent ?? 0).toBeGreaterThanOrEqual(0);
        expect(summary.accuracyPercent ?? 0).toBeLessThanOrEqual(100);
        expect(summary.review.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('the trend of vocabulary', () => {
  const scores = (means: number[], standardError = 0.05) =>
    means.map((mean) => ({ mean, standardError, words: 50 }));

  it('is unknown below three sessions', () => {
    expect(computeVocabularyTrend(scores([1, 2]))).toEqual({
      sessions: 2,
      slope: null,
      direction: 'unknown',
    });
  });

  it('is a line with the error that the scores leave', () => {
    const { slope, direction } = computeVocabularyTrend(scores([1, 1.1, 1.2, 1.3, 1.4]));
    expect(direction).toBe('up');
    expect(slope?.perSession).toBeCloseTo(0.1, 9);
    // se = 0.05 / sqrt(Σ(x - x̄)²) = 0.05 / sqrt(10)
    expect(slope?.high).toBeCloseTo(0.1 + (1.96 * 0.05) / Math.sqrt(10), 9);
  });

  it('calls what may be chance steady, however steep', () => {
    expect(computeVocabularyTrend(scores([1, 2, 1, 2, 1.5])).direction).toBe('steady');
    expect(computeVocabularyTrend(scores([1, 1.05, 1.1], 0.5)).direction).toBe('steady');
    expect(computeVocabularyTrend(scores([2, 1.7, 1.4, 1.1])).direction).toBe('down');
  });

  it('is not led by one session of nothing but easy words', () => {
    const even = [{ mean: 1, standardError: 0, words: 10 }, ...scores([1.5, 1.5, 1.5])];
    expect(Number.isFinite(computeVocabularyTrend(even).slope?.high)).toBe(true);
  });
});
