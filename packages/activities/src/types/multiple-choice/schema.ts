import { z } from 'zod';
import { findOptionFaults } from '../../authoring/option-faults.ts';
import { arrange } from '../../content/arrange.ts';
import { haveDistinctIds, opaqueId } from '../../content/opaque-id.ts';
import { InlineMarkdown, Markdown, pickPresentation, presentation } from '../../content/presentation.ts';
import type { ActivityDefinition } from '../../contract.ts';

export const Content = z
  .strictObject({
    ...presentation,
    options: z
      .array(
        z.strictObject({
          text: InlineMarkdown,
          correct: z.boolean().default(false),
          /** Shown beside the option after checking, whether it was chosen or not. */
          feedback: InlineMarkdown.optional(),
        }),
      )
      .min(3)
      .max(10),
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
  .refine((content) => haveDistinctIds(content.options.map((option) => option.text)), {
    path: ['options'],
    message: 'two options have the same text',
  });
export type Content = z.infer<typeof Content>;

export const PublicContent = z.strictObject({
  ...presentation,
  /** In the order to show them. How many are right is not said. */
  options: z.array(z.strictObject({ id: z.string(), text: InlineMarkdown })),
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
  const options = content.options.map(({ text }) => ({ id: opaqueId(text), text }));
  return { ...pickPresentation(content), options: arrange(options, (option) => option.text, seed) };
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
  keyTexts: (content) => content.options.filter((option) => option.correct).map((option) => option.text),
  solve: (content) => ({
    optionIds: content.options.filter((option) => option.correct).map((option) => opaqueId(option.text)),
  }),
  review: (content) => findOptionFaults(content.options, 'options'),
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
