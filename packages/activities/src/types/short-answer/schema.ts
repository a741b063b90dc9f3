import { z } from 'zod';
import { areRejectionsApart, CONTRADICTION } from '../../answers/contradiction.ts';
import { DifferenceSegment } from '../../answers/difference.schema.ts';
import { isNumberWithin } from '../../answers/read-number.ts';
import { AnswerText, TextVerdict, WrongAnswer } from '../../answers/text-answer.schema.ts';
import { findAnswerInPrompt, findTypedAnswerFaults } from '../../authoring/typed-answer-faults.ts';
import { Markdown, pickPresentation, presentation } from '../../content/presentation.ts';
import type { ActivityDefinition, ContentProblem } from '../../contract.ts';

const TextKey = z
  .strictObject({
    kind: z.literal('text'),
    /** Right answers, the one to show first. */
    accept: z.array(AnswerText).min(1).max(40),
    /** Wrong answers to expect; never forgiven as a typo. */
    rejected: z.array(WrongAnswer).max(40).default([]),
    /** `code` compares exact spelling and case, with free spacing and either kind of quotes. */
    format: z.enum(['prose', 'code']).default('prose'),
    matchCase: z.boolean().default(false),
    ignoreAccents: z.boolean().default(false),
    tolerateTypos: z.boolean().default(true),
  })
  .refine((key) => areRejectionsApart(key.accept, key.rejected, key), {
    path: ['rejected'],
    message: CONTRADICTION,
  });

const NumberKey = z.strictObject({
  kind: z.literal('number'),
  value: z.number(),
  /** Largest distance from `value` that is still right. */
  tolerance: z.number().nonnegative().default(0),
  /** Wrong numbers to expect, written as a learner would. */
  rejected: z.array(WrongAnswer).max(40).default([]),
});

export const Content = z.strictObject({
  ...presentation,
  /** The key: text to compare, or a number. */
  expected: z.discriminatedUnion('kind', [TextKey, NumberKey]),
  /** Shown after checking, right or wrong. */
  explanation: Markdown,
});
export type Content = z.infer<typeof Content>;

export const PublicContent = z.strictObject({
  ...presentation,
  /** What to type: picks the keyboard and the type face. */
  input: z.enum(['text', 'code', 'number']),
  maxLength: z.number().int().positive(),
});
export type PublicContent = z.infer<typeof PublicContent>;

const MAX_ANSWER_LENGTH = 200;
export const Answer = z.strictObject({ text: z.string().max(MAX_ANSWER_LENGTH) });
export type Answer = z.infer<typeof Answer>;

export const Feedback = z.strictObject({
  given: z.string(),
  verdict: TextVerdict,
  /** The right answer nearest to what was given when that was right or close, else the first. */
  expected: z.string(),
  /** Up to three other right answers. */
  alsoAccepted: z.array(z.string()),
  /** Where given and expected differ; null when equal, empty, a number, or too far apart to help. */
  difference: z.array(DifferenceSegment).nullable(),
  /** What the author says to this wrong answer; inline Markdown. */
  note: z.string().nullable(),
  /** Markdown. */
  explanation: z.string(),
});
export type Feedback = z.infer<typeof Feedback>;

function toPublic(content: Content): PublicContent {
  const { expected } = content;
  const input = expected.kind === 'number' ? 'number' : expected.format === 'code' ? 'code' : 'text';
  return { ...pickPresentation(content), input, maxLength: MAX_ANSWER_LENGTH };
}

/** A wrong number that is right by value or tolerance: whoever types it is told that it is right. */
function findRightAmongWrong({ value, tolerance, rejected }: z.infer<typeof NumberKey>): ContentProblem[] {
  return rejected.flatMap(({ text }, index) =>
    isNumberWithin(text, value, tolerance)
      ? [
          {
            path: `expected.rejected.${index}`,
            message: `${text} is right, since it lies within the tolerance`,
          },
        ]
      : [],
  );
}

/** A word, a short phrase, a line of code or a number to type. */
export const definition: ActivityDefinition<Content, PublicContent, Answer> = {
  type: 'short-answer',
  schemaVersion: 1,
  content: Content,
  publicContent: PublicContent,
  toPublic,
  answer: Answer,
  feedback: Feedback,
  keyTexts: ({ expected }) => (expected.kind === 'text' ? expected.accept : [String(expected.value)]),
  solve: ({ expected }) => ({
    text: expected.kind === 'text' ? (expected.accept[0] ?? '') : String(expected.value),
  }),
  review: ({ expected, prompt, passage = '', explanation }) => {
    if (expected.kind === 'number') return findRightAmongWrong(expected);
    const said = expected.format === 'prose' ? findAnswerInPrompt(prompt, expected.accept) : undefined;
    const faults = findTypedAnswerFaults(expected, 'expected', [prompt, passage, explanation].join('\n'));
    if (said === undefined) return faults;
    return [...faults, { path: 'prompt', message: `says the answer itself (${said})` }];
  },
  sample: {
    content: Content.parse({
      prompt: 'Write the English word for *escuela*.',
      expected: {
        kind: 'text',
        accept: ['school'],
        rejected: [{ text: 'scholar', feedback: 'A scholar is a person who studies.' }],
      },
      explanation: '*School* comes from the same Greek word as *escuela*.',
    }),
    right: { text: 'School' },
    wrong: { text: 'scholar' },
  },
};
