import fc from 'fast-check';
import type { Answer, Choice, Gap, Question } from './question.ts';

/** Letters, what other formats give a meaning to, and what Markdown does. */
const CHARACTERS = [...'aeñ京7 .,!?\'"-()', ...'=~#{}:\\%<>&*_`[]|/'];

const anyLine = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 16 })
  .map((characters) => characters.join('').trim())
  .filter((text) => text !== '' && !/\{\{|\}\}|->/.test(text));
/** A text that is the same in every dialect of Markdown: nothing in it is a sign. */
const anyTitle = anyLine.map((line) => line.replace(/[^\p{L}\p{N} ?.]/gu, '').trim() || 'Title');

const anyFeedback = fc.option(anyLine, { nil: null });
const anyAnswer: fc.Arbitrary<Answer> = fc.record({ text: anyLine, feedback: anyFeedback });
const anyAnswers = (maxLength: number) => fc.array(anyAnswer, { maxLength });

const anyOptions = fc
  .tuple(anyAnswer, fc.array(anyAnswer, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([first, others, several]) => ({
    several,
    options: [first, ...others].map((option, index): Choice => ({ ...option, correct: index === 0 })),
  }));

const anyGap: fc.Arbitrary<Gap> = fc.oneof(
  fc.record({
    accept: fc.array(anyLine, { minLength: 1, maxLength: 3 }),
    choices: fc.constant(null),
    rejected: anyAnswers(2),
    matchCase: fc.constant(false),
  }),
  fc.record({
    accept: anyLine.map((text) => [text]),
    choices: fc.array(anyAnswer, { minLength: 1, maxLength: 3 }),
    rejected: fc.constant<Answer[]>([]),
    matchCase: fc.constant(false),
  }),
);

const anyGapText = (maxGaps: number) =>
  fc
    .tuple(
      fc.array(anyGap, { minLength: 1, maxLength: maxGaps }),
      fc.array(anyLine, { minLength: maxGaps + 1, maxLength: maxGaps + 1 }),
    )
    .map(([gaps, lines]) => ({
      gaps,
      text: gaps.reduce((text, _, index) => `${text} {{${index + 1}}} ${lines[index + 1]}`, lines[0] ?? ''),
    }));

/** Questions of every kind, keys apart. */
export function anyQuestion({ maxGaps }: { maxGaps: number }): fc.Arbitrary<Question> {
  const base = {
    key: fc.constant('q'),
    title: anyTitle,
    prompt: fc.array(anyLine, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    explanation: fc.option(anyLine, { nil: null }),
  };
  return fc.oneof(
    fc
      .record({ ...base, kind: fc.constant('choice' as const), more: anyOptions })
      .map(({ more, ...rest }) => ({ ...rest, ...more })),
    fc.record({
      ...base,
      kind: fc.constant('text' as const),
      accept: fc.array(anyLine, { minLength: 1, maxLength: 3 }),
      rejected: anyAnswers(2),
      isCode: fc.constant(false),
      matchCase: fc.constant(false),
    }),
    fc.record({
      ...base,
      kind: fc.constant('number' as const),
      value: fc.integer({ min: -1000, max: 1000 }),
      tolerance: fc.constantFrom(0, 0.5, 2),
      rejected: fc.array(
        fc.record({ text: fc.integer({ min: 2000, max: 3000 }).map(String), feedback: anyFeedback }),
        { maxLength: 2 },
      ),
    }),
    fc
      .record({
        ...base,
        kind: fc.constant('cloze' as const),
        isCode: fc.boolean(),
        more: anyGapText(maxGaps),
      })
      .map(({ more, ...rest }) => ({ ...rest, ...more })),
  );
}
