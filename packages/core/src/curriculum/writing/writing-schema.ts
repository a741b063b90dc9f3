import { z } from 'zod';
import { Key, Sentence, Title } from '../pack-parts.ts';

const Description = z.string().trim().min(20).max(600);

/** rubrics/<key>.yaml: what an essay is judged by, with every level of every criterion described. */
export const RubricFile = z.strictObject({
  title: Title,
  summary: Sentence,
  /** From the lowest to the highest. */
  levels: z
    .array(z.strictObject({ key: Key, name: Title }))
    .min(3)
    .max(6),
  criteria: z
    .array(
      z.strictObject({
        key: Key,
        name: Title,
        /** What a reader asks of the essay, said to the writer. */
        question: Sentence,
        /** Share of the whole in percent; all of a rubric make 100. */
        weight: z.number().int().min(5).max(60),
        /** By key of the level: what can be seen in an essay that stands there. */
        descriptions: z.record(Key, Description),
      }),
    )
    .min(3)
    .max(8),
});
export type RubricFile = z.infer<typeof RubricFile>;

/** prompts/<key>.yaml: something to write an essay about. */
export const PromptFile = z
  .strictObject({
    title: Title,
    /** Key of the unit that has taught what it takes. */
    unit: Key,
    genre: z.enum(['argument', 'explanation', 'letter', 'review', 'reflection', 'comparison']),
    /** The task, said to the writer. Markdown. */
    task: z.string().trim().min(40).max(2000),
    /** Who will read it, as far as the writer is to imagine. */
    audience: Sentence,
    words: z.strictObject({
      min: z.number().int().min(50).max(5000),
      max: z.number().int().min(50).max(5000),
    }),
    /** Time for a first draft. */
    minutes: z.number().int().min(10).max(240),
    /** Key of the rubric it is judged by. */
    rubric: Key,
    /** Questions that lead into the task. None suggests which side to take. */
    thinkAbout: z.array(Sentence).min(2).max(6),
  })
  .refine(({ words }) => words.min < words.max, {
    path: ['words'],
    message: '`min` must be less than `max`',
  });
export type PromptFile = z.infer<typeof PromptFile>;
