import { z } from 'zod';

/**
 * The contents of activity types as far as other systems have something like it. What is more in them is passed
 * over here; the types themselves own and check the whole.
 */
const Presented = z.object({
  prompt: z.string(),
  passage: z.string().optional(),
  code: z.object({ language: z.string(), text: z.string() }).optional(),
  explanation: z.string(),
});
export type Presented = z.infer<typeof Presented>;

const WrongAnswer = z.object({ text: z.string(), feedback: z.string().optional() });

export const ChoiceContent = Presented.extend({
  options: z.array(WrongAnswer.extend({ correct: z.boolean().default(false) })),
});

export const ClozeContent = Presented.extend({
  text: z.string(),
  format: z.enum(['prose', 'code']).default('prose'),
  gaps: z.array(
    z.object({
      accept: z.array(z.string()),
      wrongChoices: z.array(WrongAnswer).optional(),
      rejected: z.array(WrongAnswer).default([]),
      matchCase: z.boolean().default(false),
    }),
  ),
});

export const ShortAnswerContent = Presented.extend({
  expected: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('text'),
      accept: z.array(z.string()),
      rejected: z.array(WrongAnswer).default([]),
      format: z.enum(['prose', 'code']).default('prose'),
      matchCase: z.boolean().default(false),
    }),
    z.object({
      kind: z.literal('number'),
      value: z.number(),
      tolerance: z.number().default(0),
      rejected: z.array(WrongAnswer).default([]),
    }),
  ]),
});
