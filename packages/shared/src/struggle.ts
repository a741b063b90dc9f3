import { z } from 'zod';
import { Id, Instant } from './ids.ts';

/** Why somebody seems to be stuck. Each rule is a pure function in core/struggle. */
export const StruggleRule = z.enum([
  'stuck-phrase',
  'same-error',
  'failed-in-a-row',
  'low-quiz',
  'long-work',
  'wheel-spinning',
]);
export type StruggleRule = z.infer<typeof StruggleRule>;

/** From when on a rule speaks. A school may set its own. */
export const StruggleThresholds = z.strictObject({
  /** The same wrong answer or failing run so often ... */
  sameErrors: z.number().int().min(2).max(20).default(3),
  /** ... within so many minutes. */
  sameErrorsMinutes: z.number().int().min(1).max(1440).default(30),
  /** More than so many minutes of work on one exercise. */
  longWorkMinutes: z.number().int().min(1).max(240).default(10),
  /** A quiz below so many percent. */
  quizBelowPercent: z.number().int().min(1).max(100).default(50),
  /** So many failed runs or wrong answers without a right one between them. */
  failedInARow: z.number().int().min(2).max(20).default(5),
  /** Chance in percent that a skill will not be mastered within ten tries. */
  spinningPercent: z.number().int().min(30).max(99).default(60),
});
export type StruggleThresholds = z.infer<typeof StruggleThresholds>;

/** One thing an alert rests on. */
export const StruggleEvidence = z.object({
  /** `work` is time on an exercise without an answer; its id is that of the sitting. `message` is a chat message. */
  kind: z.enum(['attempt', 'run', 'work', 'message']),
  id: Id,
  /** Null for a message of a talk that is about no activity. */
  activityId: Id.nullable(),
  at: Instant,
  /** Null where there is nothing to be right or wrong. */
  correct: z.boolean().nullable(),
});
export type StruggleEvidence = z.infer<typeof StruggleEvidence>;

/** Most pieces of evidence one alert carries; the newest ones when there are more. */
export const MAX_STRUGGLE_EVIDENCE = 10;

/** The numbers of the rule's sentence, such as `count` and `minutes`. Never what a learner wrote. */
export const StruggleFacts = z.record(z.string(), z.union([z.string(), z.number()]));
export type StruggleFacts = z.infer<typeof StruggleFacts>;

/** What a teacher can do about it. */
export const HelpKind = z.enum(['hint', 'message', 'review']);
export type HelpKind = z.infer<typeof HelpKind>;

export const DismissReason = z.enum(['helped-in-person', 'not-struggling', 'known', 'other']);
export type DismissReason = z.infer<typeof DismissReason>;

/** How a program that a learner tried ended; what they wrote stays on their machine. */
export const FinishedRun = z.strictObject({
  /** Made by the client; the same run sent again counts once. */
  runId: Id,
  /** Whether the program came to its end without an error. */
  passed: z.boolean(),
  /** Kind of error and line, such as `NameError:3`; null for a run that passed. */
  errorKey: z
    .string()
    .max(80)
    .regex(/^[\w.:-]+$/)
    .nullable(),
  at: Instant,
});
export type FinishedRun = z.infer<typeof FinishedRun>;

/** Enough for a second of trying; of more the newest are kept. */
export const MAX_RUNS_PER_REPORT = 20;
