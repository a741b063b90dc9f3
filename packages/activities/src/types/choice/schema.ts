import { z } from 'zod';
import { findOptionFaults, findRightInPrompt } from '../../authoring/option-faults.ts';
import { opaqueId } from '../../content/opaque-id.ts';
import {
  hasOneRight,
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
    options: z.array(Option).min(2).max(8),
    /** Shown after checking, right or wrong. */
    explanation: Markdown,
  })
  .refine(hasOneRight, {
    path: ['options'],
    message: 'exactly one option needs `correct: true`',
  })
  .refine(haveDistinctTexts, {
    path: ['options'],
    message: 'two options have the same text',
  });
export type Content = z.infer<typeof Content>;

export const PublicContent = z.strictObject({
  ...presentation,
  /** In the order to show them. */
  options: z.array(PublicOption),
});
export type PublicContent = z.infer<typeof PublicContent>;

export const Answer = z.strictObject({ optionId: z.string().min(1).max(20) });
export type Answer = z.infer<typeof Answer>;

export const Feedback = z.strictObject({
  chosenOptionId: z.string(),
  correctOptionId: z.string(),
  /** What the author says to the chosen option; inline Markdown. */
  note: z.string().nullable(),
  /** Markdown. */
  explanation: z.string(),
});
export type Feedback = z.infer<typeof Feedback>;

function toPublic(content: Content, seed: string): PublicContent {
  return { ...pickPresentation(content), options: toPublicOptions(content.options, seed) };
}

/** One right option among two to eight. */
export const definition: ActivityDefinition<Content, PublicContent, Answer> = {
  type: 'choice',
  schemaVersion: 1,
  content: Content,
  publicContent: PublicContent,
  toPublic,
  answer: Answer,
  feedback: Feedback,
  keyTexts: (content) => rightTexts(content.options),
  solve: (content) => ({ optionId: rightIds(content.options)[0] ?? '' }),
  review: ({ prompt, options, explanation }) => [
    ...findOptionFaults(options, 'options', `${prompt}\n${explanation}`),
    ...findRightInPrompt(prompt, options),
  ],
  sample: {
    content: {
      prompt: 'What does this line show?',
      code: { language: 'python', text: 'print(2 + 3)' },
      options: [
        { text: '`5`', correct: true },
        { text: '`2 + 3`', correct: false, feedback: 'Only text in quotes is shown as it is written.' },
        { text: '`23`', correct: false, feedback: 'That is what joining two texts would give.' },
      ],
      explanation: 'Python works out `2 + 3` first and then shows the result.',
    },
    right: { optionId: opaqueId('`5`') },
    wrong: { optionId: opaqueId('`2 + 3`') },
  },
};
