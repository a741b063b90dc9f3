import type { PackProblem } from '@kindling/core/curriculum';
import { z } from 'zod';

/** What is to be found out about a program, by running it or by reading it. */
export type Question =
  | { kind: 'compile'; source: string }
  | { kind: 'names'; source: string }
  /** `typed`: the lines a person types. */
  | { kind: 'show'; source: string; typed?: string[] }
  /** After `setup`, of which parts may fail. `wanted` is an expression that should come to the same. */
  | { kind: 'evaluate'; setup: string[]; expression: string; wanted?: string };

export const Verdict = z.object({
  /** `TypeError: …`; for `evaluate` of the expression itself. */
  error: z.string().optional(),
  stdout: z.string().optional(),
  repr: z.string().optional(),
  text: z.string().optional(),
  /** A list, tuple or range, its items with a space between. */
  items: z.string().optional(),
  /** Whether `wanted` came to the same; absent where it is no expression. */
  equal: z.boolean().optional(),
  unknown: z.array(z.string()).optional(),
});
export type Verdict = z.infer<typeof Verdict>;

/** Something a course says of programs: what to ask Python, and what to make of the answers. */
export interface Claim {
  questions: Question[];
  judge(verdicts: readonly Verdict[]): PackProblem[];
}
