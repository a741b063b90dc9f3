import { z } from 'zod';
import { InlineMarkdown } from '../content/presentation.ts';

/** One accepted answer as an author writes it; shown as is when it is the first. */
export const AnswerText = z.string().trim().min(1).max(200);

/** A wrong answer an author expects, with what to say to it. Never forgiven as a typo of the right one. */
export const WrongAnswer = z.strictObject({ text: AnswerText, feedback: InlineMarkdown.optional() });
export type WrongAnswer = z.infer<typeof WrongAnswer>;

/** How strictly typed text is compared. `code` is always exact in case and spelling, free in spacing and quotes. */
export interface TextPolicy {
  format: 'prose' | 'code';
  matchCase: boolean;
  ignoreAccents: boolean;
  tolerateTypos: boolean;
}

/**
 * How an answer came to its verdict: `exact` up to spacing, quotes and allowed case; `typo` forgiven and shown;
 * `rejected` a wrong answer the author foresaw; `wrong` any other; `empty` left blank.
 */
export const TextVerdict = z.enum(['exact', 'typo', 'rejected', 'wrong', 'empty']);
export type TextVerdict = z.infer<typeof TextVerdict>;
