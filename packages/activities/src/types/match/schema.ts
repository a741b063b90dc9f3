import { z } from 'zod';
import { findAlike } from '../../authoring/option-faults.ts';
import { readAlike } from '../../authoring/read-alike.ts';
import { arrange } from '../../content/arrange.ts';
import { haveDistinctIds, opaqueId } from '../../content/opaque-id.ts';
import { InlineMarkdown, Markdown, pickPresentation, presentation } from '../../content/presentation.ts';
import type { ActivityDefinition } from '../../contract.ts';

export const Content = z
  .strictObject({
    ...presentation,
    /** Several lefts may share one right: that makes it a sorting task ("claim" or "reason"). */
    pairs: z
      .array(
        z.strictObject({
          left: InlineMarkdown,
          right: InlineMarkdown,
          /** Shown beside the pair after checking. */
          feedback: InlineMarkdown.optional(),
        }),
      )
      .min(2)
      .max(10),
    /** Right sides that belong to no left. */
    extraRights: z.array(InlineMarkdown).max(4).default([]),
    /** Shown after checking, right or wrong. */
    explanation: Markdown,
  })
  .refine((content) => haveDistinctIds(content.pairs.map((pair) => pair.left)), {
    path: ['pairs'],
    message: 'two pairs have the same left side',
  })
  .refine((content) => haveDistinctIds(listRights(content)), {
    path: ['extraRights'],
    message: 'an extra right side is also the right side of a pair, or stands twice',
  })
  .refine((content) => listRights(content).length >= 2, {
    path: ['pairs'],
    message: 'there must be at least two different right sides',
  });
export type Content = z.infer<typeof Content>;

const Side = z.strictObject({ id: z.string(), text: InlineMarkdown });
export const PublicContent = z.strictObject({
  ...presentation,
  /** In the order to show them. */
  lefts: z.array(Side),
  /** In the order to show them; may be fewer (sorting) or more (extra ones) than the lefts. */
  rights: z.array(Side),
  /** True: a right side may be used for several lefts. False: for one at most. */
  rightsReusable: z.boolean(),
});
export type PublicContent = z.infer<typeof PublicContent>;

/** One right side for each left; lefts left out count as wrong. */
export const Answer = z.strictObject({
  pairs: z
    .array(z.strictObject({ leftId: z.string().min(1).max(20), rightId: z.string().min(1).max(20) }))
    .min(1)
    .max(10)
    .refine(
      (pairs) => new Set(pairs.map((pair) => pair.leftId)).size === pairs.length,
      'names a left side twice',
    ),
});
export type Answer = z.infer<typeof Answer>;

export const Feedback = z.strictObject({
  /** Every left side, in the author's order. */
  pairs: z.array(
    z.strictObject({
      leftId: z.string(),
      /** What the learner chose; null when left out. */
      rightId: z.string().nullable(),
      expectedRightId: z.string(),
      correct: z.boolean(),
      /** What the author says to this pair; inline Markdown. */
      note: z.string().nullable(),
    }),
  ),
  /** Markdown. */
  explanation: z.string(),
});
export type Feedback = z.infer<typeof Feedback>;

/** The different right sides, extra ones last. */
export function listRights(content: { pairs: { right: string }[]; extraRights: string[] }): string[] {
  return [...new Set(content.pairs.map((pair) => pair.right)), ...content.extraRights];
}

/** Whether some right side belongs to several lefts. */
export function areRightsReusable(content: { pairs: { right: string }[] }): boolean {
  return new Set(content.pairs.map((pair) => pair.right)).size < content.pairs.length;
}

/** Both sides are shuffled, each by its own seed: standing on the same height says nothing. */
function toPublic(content: Content, seed: string): PublicContent {
  const asSides = (texts: string[]) => texts.map((text) => ({ id: opaqueId(text), text }));
  const lefts = asSides(content.pairs.map((pair) => pair.left));
  const rights = asSides(listRights(content));
  return {
    ...pickPresentation(content),
    lefts: arrange(lefts, (side) => side.text, `${seed}#left`),
    rights: arrange(rights, (side) => side.text, `${seed}#right`),
    rightsReusable: areRightsReusable(content),
  };
}

const samplePair = (left: string, right: string) => ({ leftId: opaqueId(left), rightId: opaqueId(right) });

/** Left sides to join with their right sides, or to sort under headings. */
export const definition: ActivityDefinition<Content, PublicContent, Answer> = {
  type: 'match',
  schemaVersion: 1,
  content: Content,
  publicContent: PublicContent,
  toPublic,
  answer: Answer,
  feedback: Feedback,
  keyTexts: (content) => content.pairs.map((pair) => `${pair.left} ${pair.right}`),
  solve: (content) => ({
    pairs: content.pairs.map((pair) => ({ leftId: opaqueId(pair.left), rightId: opaqueId(pair.right) })),
  }),
  review: (content) => [
    ...findAlike(
      content.pairs.map((pair) => pair.left),
      'pairs',
    ),
    ...findAlike(listRights(content), 'pairs.right'),
    ...content.pairs.flatMap((pair, index) =>
      readAlike(pair.left) === readAlike(pair.right)
        ? [{ path: `pairs.${index}`, message: 'both sides are the same, so there is nothing to find' }]
        : [],
    ),
  ],
  sample: {
    content: {
      prompt: 'Match the words that go together.',
      pairs: [
        { left: 'I', right: 'am' },
        { left: 'she', right: 'is' },
        { left: 'they', right: 'are', feedback: '*They* is more than one.' },
      ],
      extraRights: ['be'],
      explanation: 'The verb *to be* has three forms in the present.',
    },
    right: { pairs: [samplePair('I', 'am'), samplePair('she', 'is'), samplePair('they', 'are')] },
    wrong: { pairs: [samplePair('I', 'is'), samplePair('she', 'am'), samplePair('they', 'are')] },
  },
};
