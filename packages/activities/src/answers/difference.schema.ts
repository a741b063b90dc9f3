import { z } from 'zod';

/**
 * One stretch of the comparison between what was written and what was expected, in reading order.
 * `same` and `extra` carry the learner's text, `missing` the expected text, `changed` the learner's text with
 * the expected one beside it. Joining `same`, `extra` and `changed` texts gives back what the learner wrote.
 */
export const DifferenceSegment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('same'), text: z.string() }),
  z.strictObject({ kind: z.literal('missing'), text: z.string() }),
  z.strictObject({ kind: z.literal('extra'), text: z.string() }),
  z.strictObject({ kind: z.literal('changed'), text: z.string(), expected: z.string() }),
]);
export type DifferenceSegment = z.infer<typeof DifferenceSegment>;
