import { z } from 'zod';
import { findOptionFaults } from '../../authoring/option-faults.ts';
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
import { InlineMarkdown, Markdown, pickPresentation, presentation } from '../../content/presentation.ts';
import type { ActivityDefinition } from '../../contract.ts';

const Speaker = z.string().trim().min(1).max(40);

const Line = z.strictObject({ speaker: Speaker, text: InlineMarkdown });

const Reply = z
  .strictObject({
    speaker: Speaker,
    /** The feedback of a reply says what the other one would understand. */
    options: z.array(Option).min(2).max(4),
  })
  .refine(hasOneRight, {
    path: ['options'],
    message: 'exactly one reply needs `correct: true`',
  })
  .refine(haveDistinctTexts, {
    path: ['options'],
    message: 'two replies have the same text',
  });
export type Reply = z.infer<typeof Reply>;

export const Content = z
  .strictObject({
    ...presentation,
    /** In the order they are spoken: lines that are said, and replies to choose. */
    turns: z
      .array(z.union([Line, Reply]))
      .min(3)
      .max(20),
    /** Shown after checking, right or wrong. */
    explanation: Markdown,
  })
  .refine((content) => listReplies(content).length >= 2, {
    path: ['turns'],
    message: 'a conversation needs at least two replies to choose; a single one is a choice activity',
  });
export type Content = z.infer<typeof Content>;

/** The turns a learner chooses, in order. */
export function listReplies(content: { turns: readonly z.infer<typeof Line | typeof Reply>[] }): Reply[] {
  return content.turns.filter((turn) => 'options' in turn);
}

export const PublicContent = z.strictObject({
  ...presentation,
  turns: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('line'), speaker: Speaker, text: InlineMarkdown }),
      z.strictObject({
        kind: z.literal('reply'),
        speaker: Speaker,
        /** Counts replies from 0; the place in the answer's `optionIds`. */
        index: z.number().int().nonnegative(),
        /** In the order to show them. */
        options: z.array(PublicOption),
      }),
    ]),
  ),
  replyCount: z.number().int().positive(),
});
export type PublicContent = z.infer<typeof PublicContent>;

/** The chosen option of each reply, in the order of the conversation. */
export const Answer = z.strictObject({ optionIds: z.array(z.string().max(20)).min(1).max(20) });
export type Answer = z.infer<typeof Answer>;

export const Feedback = z.strictObject({
  replies: z.array(
    z.strictObject({
      chosenOptionId: z.string(),
      correctOptionId: z.string(),
      correct: z.boolean(),
      /** What the author says to the chosen reply; inline Markdown. */
      note: z.string().nullable(),
    }),
  ),
  /** Markdown. */
  explanation: z.string(),
});
export type Feedback = z.infer<typeof Feedback>;

function toPublic(content: Content, seed: string): PublicContent {
  let index = -1;
  const turns = content.turns.map((turn): PublicContent['turns'][number] => {
    if (!('options' in turn)) return { kind: 'line', ...turn };
    index += 1;
    const options = toPublicOptions(turn.options, `${seed}#${index}`);
    return { kind: 'reply', speaker: turn.speaker, index, options };
  });
  return { ...pickPresentation(content), turns, replyCount: index + 1 };
}

/** A conversation in which the learner chooses what to answer, turn by turn. */
export const definition: ActivityDefinition<Content, PublicContent, Answer> = {
  type: 'dialogue',
  schemaVersion: 1,
  content: Content,
  publicContent: PublicContent,
  toPublic,
  answer: Answer,
  feedback: Feedback,
  keyTexts: (content) => listReplies(content).flatMap((reply) => rightTexts(reply.options)),
  solve: (content) => ({ optionIds: listReplies(content).flatMap((reply) => rightIds(reply.options)) }),
  review: ({ prompt, explanation, turns }) =>
    turns.flatMap((turn, index) =>
      'options' in turn
        ? findOptionFaults(turn.options, `turns.${index}.options`, `${prompt}\n${explanation}`)
        : [],
    ),
  sample: {
    content: Content.parse({
      prompt: 'Answer the waiter.',
      turns: [
        { speaker: 'Waiter', text: 'Are you ready to order?' },
        {
          speaker: 'You',
          options: [
            { text: "Yes, I'd like the soup, please.", correct: true },
            { text: 'Yes, I want that you bring soup.', feedback: '*Want* takes no *that*.' },
          ],
        },
        { speaker: 'Waiter', text: 'Anything to drink?' },
        {
          speaker: 'You',
          options: [
            { text: 'Just water, please.', correct: true },
            { text: 'I have thirst.', feedback: 'You *are thirsty*.' },
          ],
        },
      ],
      explanation: "*I'd like* is how to ask politely.",
    }),
    right: { optionIds: [opaqueId("Yes, I'd like the soup, please."), opaqueId('Just water, please.')] },
    wrong: { optionIds: [opaqueId("Yes, I'd like the soup, please."), opaqueId('I have thirst.')] },
  },
};
