import { z } from 'zod';
import { Markdown, pickPresentation, presentation } from '../../content/presentation.ts';
import type { ActivityDefinition, ContentProblem } from '../../contract.ts';
import { identifyItems, isSameOrder, scramble } from './items.ts';

const ItemText = z.string().min(1).max(200);

export const Content = z
  .strictObject({
    ...presentation,
    /** `lines` stand under each other and keep their indentation; `words` flow like a sentence. */
    layout: z.enum(['lines', 'words']),
    /** Items are lines of code, shown in a code face. */
    isCode: z.boolean().default(false),
    /** In the right order. Equal texts are interchangeable. */
    items: z.array(ItemText).min(2).max(16),
    /** Further right orders of the same items. */
    alsoAccept: z.array(z.array(ItemText)).max(12).default([]),
    /** Shown after checking, right or wrong. */
    explanation: Markdown,
  })
  .refine((content) => new Set(content.items).size > 1, {
    path: ['items'],
    message: 'the items are all the same, so there is nothing to order',
  })
  .refine(
    ({ items, alsoAccept }) => alsoAccept.every((order) => isSameOrder([...order].sort(), [...items].sort())),
    { path: ['alsoAccept'], message: 'each order must hold exactly the same items' },
  );
export type Content = z.infer<typeof Content>;

export const PublicContent = z.strictObject({
  ...presentation,
  layout: z.enum(['lines', 'words']),
  isCode: z.boolean(),
  /** Scrambled: the order to show first, never a right one. */
  items: z.array(z.strictObject({ id: z.string(), text: ItemText })),
});
export type PublicContent = z.infer<typeof PublicContent>;

/** Every item once. */
export const Answer = z.strictObject({
  itemIds: z
    .array(z.string().min(1).max(20))
    .min(2)
    .max(16)
    .refine((ids) => new Set(ids).size === ids.length, 'names an item twice'),
});
export type Answer = z.infer<typeof Answer>;

export const Feedback = z.strictObject({
  /** The learner's order. `inPlace` items are right relative to each other; the others are the ones to move. */
  items: z.array(z.strictObject({ itemId: z.string(), inPlace: z.boolean() })),
  /** The accepted order nearest to the answer. */
  expectedItemIds: z.array(z.string()),
  /** Whether other orders are right as well. */
  hasOtherOrders: z.boolean(),
  /** Markdown. */
  explanation: z.string(),
});
export type Feedback = z.infer<typeof Feedback>;

function toPublic(content: Content, seed: string): PublicContent {
  return {
    ...pickPresentation(content),
    layout: content.layout,
    isCode: content.isCode,
    items: scramble(identifyItems(content.items), [content.items, ...content.alsoAccept], seed),
  };
}

function review({ layout, isCode, items, alsoAccept }: Content): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const last = items.length - 1;
  // A full stop says which word is the last one, and leaves one place less to think about.
  if (layout === 'words' && !isCode && items.length > 2 && /[.!?…]$/.test(items[last] ?? '')) {
    problems.push({
      path: `items.${last}`,
      message: 'its sentence mark tells that it stands last; leave it out',
    });
  }
  const orders = [items, ...alsoAccept].map((order) => order.join('\n'));
  for (const [index, order] of orders.entries()) {
    if (orders.indexOf(order) < index)
      problems.push({ path: `alsoAccept.${index - 1}`, message: 'is an order that is right already' });
  }
  return problems;
}

/** Words of a sentence or lines of a text to put in order; nothing is left over. */
export const definition: ActivityDefinition<Content, PublicContent, Answer> = {
  type: 'order',
  schemaVersion: 1,
  content: Content,
  publicContent: PublicContent,
  toPublic,
  answer: Answer,
  feedback: Feedback,
  keyTexts: (content) => [content.items, ...content.alsoAccept].map((order) => order.join(' ')),
  solve: (content) => ({ itemIds: identifyItems(content.items).map((item) => item.id) }),
  review,
  sample: {
    content: {
      prompt: 'Build the sentence.',
      layout: 'words',
      isCode: false,
      items: ['I', 'am', 'from', 'Spain'],
      alsoAccept: [],
      explanation: 'Subject first, then the verb.',
    },
    right: { itemIds: identifyItems(['I', 'am', 'from', 'Spain']).map((item) => item.id) },
    wrong: { itemIds: identifyItems(['am', 'I', 'from', 'Spain']).map((item) => item.id) },
  },
};
