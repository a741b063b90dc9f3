import { z } from 'zod';
import { areRejectionsApart, CONTRADICTION } from '../../answers/contradiction.ts';
import { DifferenceSegment } from '../../answers/difference.schema.ts';
import { AnswerText, TextVerdict, WrongAnswer } from '../../answers/text-answer.schema.ts';
import { findSameContent } from '../../authoring/form-faults.ts';
import { findAlike } from '../../authoring/option-faults.ts';
import { findTypedAnswerFaults } from '../../authoring/typed-answer-faults.ts';
import { arrange } from '../../content/arrange.ts';
import { Markdown, pickPresentation, presentation } from '../../content/presentation.ts';
import type { ActivityDefinition, ContentProblem } from '../../contract.ts';
import { hasGapsInOrder, splitAtGaps } from './gaps.ts';

const Gap = z
  .strictObject({
    /** Right answers, the one to show first. */
    accept: z.array(AnswerText).min(1).max(20),
    /** Makes the gap a list to choose from: these wrong ones and the first accepted answer. */
    wrongChoices: z.array(WrongAnswer).min(1).max(6).optional(),
    /** Wrong answers to expect in a typed gap. */
    rejected: z.array(WrongAnswer).max(20).default([]),
    matchCase: z.boolean().default(false),
    ignoreAccents: z.boolean().default(false),
    tolerateTypos: z.boolean().default(false),
  })
  .refine((gap) => areDistinct([...gap.accept, ...(gap.wrongChoices ?? []).map((choice) => choice.text)]), {
    path: ['wrongChoices'],
    message: 'an answer stands twice, or is both right and wrong',
  });

export const Content = z
  .strictObject({
    ...presentation,
    /** Gaps are `{{1}}`, `{{2}}` ... in reading order; the rest is plain text with line breaks. */
    text: z.string().min(1).max(4000),
    /** `code` keeps indentation and compares gaps as code: exact spelling, free spacing and quotes. */
    format: z.enum(['prose', 'code']).default('prose'),
    /** First entry is gap `{{1}}`. */
    gaps: z.array(Gap).min(1).max(12),
    /** Shown after checking, right or wrong. */
    explanation: Markdown,
  })
  .refine((content) => hasGapsInOrder(content.text, content.gaps.length), {
    path: ['text'],
    message: 'the text must hold {{1}}, {{2}} ... once each, in this order, one for every entry of `gaps`',
  })
  .refine(
    ({ gaps, format }) =>
      gaps.every((gap) => areRejectionsApart(gap.accept, gap.rejected, { ...gap, format })),
    { path: ['gaps'], message: CONTRADICTION },
  );
export type Content = z.infer<typeof Content>;

export const PublicContent = z.strictObject({
  ...presentation,
  format: z.enum(['prose', 'code']),
  /** The text in reading order. `index` counts gaps from 0 and is the place in the answer's `values`. */
  segments: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('text'), text: z.string() }),
      z.strictObject({
        kind: z.literal('gap'),
        index: z.number().int().nonnegative(),
        /** A list to choose from, in the order to show; null: typed. */
        choices: z.array(z.string()).nullable(),
      }),
    ]),
  ),
  gapCount: z.number().int().positive(),
  /** Width of every typed gap in characters: the same for all, so that it says nothing about one answer. */
  gapWidthCharacters: z.number().int().positive(),
});
export type PublicContent = z.infer<typeof PublicContent>;

/** One value per gap in reading order; '' for a gap left blank. */
export const Answer = z.strictObject({ values: z.array(z.string().max(200)).min(1).max(12) });
export type Answer = z.infer<typeof Answer>;

export const Feedback = z.strictObject({
  /** In reading order. */
  gaps: z.array(
    z.strictObject({
      given: z.string(),
      correct: z.boolean(),
      verdict: TextVerdict,
      /** The answer to show. */
      expected: z.string(),
      /** Where given and expected differ; null when equal, empty, chosen from a list, or too far apart to help. */
      difference: z.array(DifferenceSegment).nullable(),
      /** What the author says to this wrong answer; inline Markdown. */
      note: z.string().nullable(),
    }),
  ),
  /** Markdown. */
  explanation: z.string(),
});
export type Feedback = z.infer<typeof Feedback>;

function areDistinct(texts: string[]): boolean {
  return new Set(texts).size === texts.length;
}

function toPublic(content: Content, seed: string): PublicContent {
  const listChoices = (index: number): string[] | null => {
    const gap = content.gaps[index];
    if (!gap?.wrongChoices) return null;
    const choices = [...gap.accept.slice(0, 1), ...gap.wrongChoices.map((choice) => choice.text)];
    return arrange(choices, (choice) => choice, `${seed}#${index}`);
  };
  return {
    ...pickPresentation(content),
    format: content.format,
    segments: splitAtGaps(content.text).map((part) =>
      part.kind === 'text' ? part : { ...part, choices: listChoices(part.index) },
    ),
    gapCount: content.gaps.length,
    gapWidthCharacters: computeGapWidth(content),
  };
}

/** The longest answer of all gaps, rounded up to a multiple of four. */
function computeGapWidth(content: Content): number {
  const longest = Math.max(...content.gaps.flatMap((gap) => gap.accept.map((text) => text.length)));
  return Math.min(Math.max(8, Math.ceil(longest / 4) * 4), 40);
}

function reviewGap(gap: Content['gaps'][number], index: number, content: Content): ContentProblem[] {
  const { format, prompt, explanation, text } = content;
  const path = `gaps.${index}`;
  if (!gap.wrongChoices)
    return findTypedAnswerFaults({ ...gap, format }, path, [prompt, text, explanation].join('\n'));
  const choices = [...gap.accept.slice(0, 1), ...gap.wrongChoices.map((choice) => choice.text)];
  const said = [prompt, explanation, ...gap.wrongChoices.map((choice) => choice.feedback ?? '')].join('\n');
  const same = format === 'code' ? [] : findSameContent(choices, said, `${path}.wrongChoices`);
  return [...findAlike(choices, `${path}.wrongChoices`), ...same];
}

/** A text that is all gap, or that says beside a gap what belongs into it. */
function reviewText({ text, gaps }: Content): ContentProblem[] {
  const parts = splitAtGaps(text);
  const said = parts.map((part) => (part.kind === 'text' ? part.text : ''));
  if (!said.some((words) => /[\p{L}\p{N}]/u.test(words)))
    return [{ path: 'text', message: 'has no word around its gaps: ask for a short answer instead' }];
  return parts.flatMap((part, place) => {
    if (part.kind === 'text') return [];
    const before = /(\S+)\s*$/u.exec(said[place - 1] ?? '')?.[1]?.toLowerCase();
    const after = /^\s*(\S+)/u.exec(said[place + 1] ?? '')?.[1]?.toLowerCase();
    const told = gaps[part.index]?.accept.find((answer) => [before, after].includes(answer.toLowerCase()));
    return told === undefined
      ? []
      : [{ path: 'text', message: `says ${told} right beside the gap it belongs into` }];
  });
}

/** A text with gaps to type into or choose for. */
export const definition: ActivityDefinition<Content, PublicContent, Answer> = {
  type: 'cloze',
  schemaVersion: 1,
  content: Content,
  publicContent: PublicContent,
  toPublic,
  answer: Answer,
  feedback: Feedback,
  keyTexts: (content) => content.gaps.flatMap((gap) => gap.accept),
  solve: (content) => ({ values: content.gaps.map((gap) => gap.accept[0] ?? '') }),
  review: (content) => [
    ...content.gaps.flatMap((gap, index) => reviewGap(gap, index, content)),
    ...reviewText(content),
  ],
  sample: {
    content: Content.parse({
      prompt: 'Complete the introduction.',
      text: 'My name {{1}} Ana.\nI {{2}} a student.',
      gaps: [
        {
          accept: ['is', "'s"],
          rejected: [{ text: 'are', feedback: 'Use *are* with *you*, *we*, *they*.' }],
        },
        { accept: ['am'], wrongChoices: [{ text: 'is' }, { text: 'are' }] },
      ],
      explanation: '*I am*, *she is*, *they are*.',
    }),
    right: { values: ['is', 'am'] },
    wrong: { values: ['are', 'am'] },
  },
};
