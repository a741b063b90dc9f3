import { z } from 'zod';
import { findOptionFaults } from '../../authoring/option-faults.ts';
import { opaqueId } from '../../content/opaque-id.ts';
import {
  haveDistinctTexts,
  Option,
  PublicOption,
  rightIds,
  rightTexts,
  toPublicOptions,
} from '../../content/options.ts';
import { Markdown, pickPresentation, presentation } from '../../content/presentation.ts';
import type { ActivityDefinition } from '../../contract.ts';

export const Content = z
  .strictObject({
    ...presentation,
    options: z.array(Option).min(3).max(10),
    /** Shown after checking, right or wrong. */
    explanation: Markdown,
  })
  .refine((content) => content.options.some((option) => option.correct), {
    path: ['options'],
    message: 'at least one option needs `correct: true`',
  })
  .refine((content) => content.options.some((option) => !option.correct), {
    path: ['options'],
    message: 'at least one option must be wrong',
  })
  .refine(haveDistinctTexts, {
    path: ['options'],
    message: 'two options have the same text',
  });
export type Content = z.infer<typeof Content>;

export const PublicContent = z.strictObject({
  ...presentation,
  /** In the order to show them. How many are right is not said. */
  options: z.array(PublicOption),
});
export type PublicContent = z.infer<typeof PublicContent>;

/** At least one option, none twice; their order means nothing. */
export const Answer = z.strictObject({
  optionIds: z
    .array(z.string().min(1).max(20))
    .min(1)
    .max(10)
    .refine((ids) => new Set(ids).size === ids.length, 'names an option twice'),
});
export type Answer = z.infer<typeof Answer>;

export const Feedback = z.strictObject({
  /** Every option, in the author's order. Right part: `chosen === correct`. */
  options: z.array(
    z.strictObject({
      optionId: z.string(),
      chosen: z.boolean(),
      correct: z.boolean(),
      /** What the author says to this option; inline Markdown. */
      note: z.string().nullable(),
    }),
  ),
  /** Markdown. */
  explanation: z.string(),
});
export type Feedback = z.infer<typeof Feedback>;

function toPublic(content: Content, seed: string): PublicContent {
  return { ...pickPresentation(content), options: toPublicOptions(content.options, seed) };
}

/** Every right option among three to ten. */
export const definition: ActivityDefinition<Content, PublicContent, Answer> = {
  type: 'multiple-choice',
  schemaVersion: 1,
  content: Content,
  publicContent: PublicContent,
  toPublic,
  answer: Answer,
  feedback: Feedback,
  keyTexts: (content) => rightTexts(content.options),
  solve: (content) => ({ optionIds: rightIds(content.options) }),
  review: (content) =>
    findOptionFaults(content.options, 'options', `${content.prompt}\n${content.explanation}`),
  sample: {
    content: {
      prompt: 'Which of these are numbers to Python?',
      options: [
        { text: '`7`', correct: true },
        { text: '`2.5`', correct: true },
        { text: '`"7"`', correct: false, feedback: 'The quotes make it text.' },
      ],
      explanation: 'Digits without quotes are a number.',
    },
    right: { optionIds: [opaqueId('`2.5`'), opaqueId('`7`')] },
    wrong: { optionIds: [opaqueId('`7`'), opaqueId('`"7"`')] },
  },
};
