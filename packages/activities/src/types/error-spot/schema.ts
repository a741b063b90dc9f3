import { z } from 'zod';
import { areRejectionsApart, CONTRADICTION } from '../../answers/contradiction.ts';
import { DifferenceSegment } from '../../answers/difference.schema.ts';
import { AnswerText, TextVerdict, WrongAnswer } from '../../answers/text-answer.schema.ts';
import { findTypedAnswerFaults } from '../../authoring/typed-answer-faults.ts';
import { InlineMarkdown, Markdown, pickPresentation, presentation } from '../../content/presentation.ts';
import type { ActivityDefinition } from '../../contract.ts';
import { readMarkedText } from './words.ts';

/** Corrections are compared as prose: case and sentence marks are free, spelling is not. */
export const POLICY = {
  format: 'prose',
  matchCase: false,
  ignoreAccents: false,
  tolerateTypos: false,
} as const;

const Correction = z.strictObject({
  /** What the whole marked stretch should say, the one to show first. */
  accept: z.array(AnswerText).min(1).max(12),
  /** Wrong corrections to expect. */
  rejected: z.array(WrongAnswer).max(12).default([]),
  /** Why the stretch is wrong; shown beside it after checking. */
  feedback: InlineMarkdown.optional(),
});

export const Content = z
  .strictObject({
    ...presentation,
    /**
     * `She [[have]] two brothers.` Double square brackets stand around each wrong stretch. Mark the neighbour too
     * where a word is missing or one is too many, so that any way of mending it is inside: `He [[is teacher]]`.
     */
    text: z.string().trim().min(1).max(1000),
    /** First entry is the first marked stretch. */
    corrections: z.array(Correction).min(1).max(6),
    /** Shown after checking, right or wrong. */
    explanation: Markdown,
  })
  .refine(({ text, corrections }) => isMarkedFor(text, corrections.length), {
    path: ['text'],
    message:
      'the text must hold one [[wrong stretch]] for every entry of `corrections`, and some words beside',
  })
  .refine(
    ({ text, corrections }) =>
      corrections.every(({ accept, rejected }, index) => {
        const wrong = readMarkedText(text).spans[index]?.text ?? '';
        return areRejectionsApart(accept, [...rejected, { text: wrong }], POLICY);
      }),
    { path: ['corrections'], message: `${CONTRADICTION}, or an accepted one is what stands there already` },
  );
export type Content = z.infer<typeof Content>;

function isMarkedFor(text: string, count: number): boolean {
  const { words, spans, wellFormed } = readMarkedText(text);
  const marked = spans.reduce((sum, span) => sum + span.last - span.first + 1, 0);
  return wellFormed && spans.length === count && marked < words.length;
}

export const PublicContent = z.strictObject({
  ...presentation,
  /** In reading order; a word's place is its index in an answer. */
  words: z.array(z.strictObject({ lead: z.string(), text: z.string(), trail: z.string() })),
  /** How many stretches are wrong. Which, the learner finds. */
  errorCount: z.number().int().positive(),
});
export type PublicContent = z.infer<typeof PublicContent>;

/** What the learner writes in place of single words; an empty text takes the word out. */
export const Answer = z.strictObject({
  edits: z
    .array(z.strictObject({ word: z.number().int().min(0).max(500), text: z.string().max(200) }))
    .min(1)
    .max(40)
    .refine((edits) => new Set(edits.map((edit) => edit.word)).size === edits.length, 'names a word twice'),
});
export type Answer = z.infer<typeof Answer>;

export const Feedback = z.strictObject({
  /** Every wrong stretch in reading order. */
  errors: z.array(
    z.strictObject({
      /** Indexes of its first and last word. */
      first: z.number().int(),
      last: z.number().int(),
      /** Whether the learner touched it. */
      spotted: z.boolean(),
      correct: z.boolean(),
      verdict: TextVerdict,
      /** The stretch as the learner left it. */
      given: z.string(),
      expected: z.string(),
      difference: z.array(DifferenceSegment).nullable(),
      /** Inline Markdown. */
      note: z.string().nullable(),
    }),
  ),
  /** Words the learner changed although nothing is wrong with them. */
  falseAlarms: z.array(z.number().int()),
  /** Markdown. */
  explanation: z.string(),
});
export type Feedback = z.infer<typeof Feedback>;

function toPublic(content: Content): PublicContent {
  return {
    ...pickPresentation(content),
    words: readMarkedText(content.text).words,
    errorCount: content.corrections.length,
  };
}

/** The whole correction in place of the first word of a stretch, and nothing in place of its others. */
function mendSpans(content: Content): Answer['edits'] {
  return readMarkedText(content.text).spans.flatMap(({ first, last }, index) =>
    Array.from({ length: last - first + 1 }, (_, offset) => ({
      word: first + offset,
      text: offset === 0 ? (content.corrections[index]?.accept[0] ?? '') : '',
    })),
  );
}

/** A text with wrong words to find and to put right. */
export const definition: ActivityDefinition<Content, PublicContent, Answer> = {
  type: 'error-spot',
  schemaVersion: 1,
  content: Content,
  publicContent: PublicContent,
  toPublic,
  answer: Answer,
  feedback: Feedback,
  keyTexts: (content) => content.corrections.flatMap((correction) => correction.accept),
  solve: (content) => ({ edits: mendSpans(content) }),
  review: (content) =>
    content.corrections.flatMap((correction, index) =>
      findTypedAnswerFaults(
        { ...correction, ...POLICY },
        `corrections.${index}`,
        [content.prompt, content.text, content.explanation].join('\n'),
      ),
    ),
  sample: {
    content: Content.parse({
      prompt: 'Find the mistake and mend it.',
      text: 'My sister [[have]] two cats.',
      corrections: [
        { accept: ['has', "'s got"], rejected: [{ text: 'haves', feedback: '*Have* is irregular.' }] },
      ],
      explanation: '*I have*, but *she has*.',
    }),
    right: { edits: [{ word: 2, text: 'has' }] },
    wrong: { edits: [{ word: 4, text: 'cat' }] },
  },
};
