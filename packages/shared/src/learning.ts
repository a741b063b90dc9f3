import { z } from 'zod';
import { Id, Instant } from './ids.ts';

export const Subject = z.enum(['python', 'language', 'writing']);
export type Subject = z.infer<typeof Subject>;

/**
 * How much help came before an answer. The server decides it from its own record (hints it gave, solutions it
 * showed); a client cannot claim less. Only `none` raises mastery.
 */
export const Aid = z.enum(['none', 'hint-1', 'hint-2', 'hint-3', 'worked-example', 'chat']);
export type Aid = z.infer<typeof Aid>;

/** What an activity counts as in the mastery formula. */
export const Purpose = z.enum(['exercise', 'quiz']);
export type Purpose = z.infer<typeof Purpose>;

/** Where an answer came in. */
export const Channel = z.enum(['web', 'api']);
export type Channel = z.infer<typeof Channel>;

/**
 * What a learner was doing when they answered. Only `lesson` begins a lesson: a question met in practice says nothing
 * about having started the lesson it comes from.
 */
export const Occasion = z.enum(['lesson', 'practice', 'review', 'placement']);
export type Occasion = z.infer<typeof Occasion>;

/** Who judged an answer: exact rules of the activity type, a language model, a person. */
export const Grader = z.enum(['rule', 'model', 'person']);
export type Grader = z.infer<typeof Grader>;

export const MasteryLevel = z.enum(['beginner', 'learning', 'proficient', 'mastered']);
export type MasteryLevel = z.infer<typeof MasteryLevel>;

export const MasteryComponent = z.enum(['exercise', 'quiz', 'codeQuality', 'consistency']);
export type MasteryComponent = z.infer<typeof MasteryComponent>;

/** Mastery of one skill, with the parts it was made of so that a reader can check the sum. */
export const Mastery = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-started') }),
  z.object({
    state: z.literal('started'),
    /** Whole percent, 0-100, rounded half up before the level is read off. */
    scorePercent: z.number().int().min(0).max(100),
    level: MasteryLevel,
    parts: z.array(
      z.object({
        component: MasteryComponent,
        valuePercent: z.number().min(0).max(100),
        /** Weight of the mission's formula. */
        nominalWeight: z.number().min(0).max(1),
        /** Weight after missing components were left out; these sum to 1. */
        weight: z.number().min(0).max(1),
      }),
    ),
    /** Components without evidence; their weight was shared out among the others. */
    missing: z.array(MasteryComponent),
    unaidedAnswers: z.number().int().nonnegative(),
    aidedAnswers: z.number().int().nonnegative(),
  }),
]);
export type Mastery = z.infer<typeof Mastery>;

/** Outcome of grading one answer, made by the activity type's grader. */
export const Grade = z.object({
  correct: z.boolean(),
  /** 0-1; partly right answers (cloze, match, order) lie between. */
  score: z.number().min(0).max(1),
  /** How well a right program is written, 0-1; absent where nobody looked. */
  codeQuality: z.number().min(0).max(1).optional(),
  /**
   * What the renderer shows after checking. Its shape belongs to the activity type (validated there): which
   * parts were right, the expected answer, a typo's difference.
   */
  feedback: z.record(z.string(), z.unknown()),
});
export type Grade = z.infer<typeof Grade>;

/** One row of the evidence ledger: immutable, one per answer and skill. */
export const Evidence = z.object({
  id: Id,
  activityId: Id,
  activityTitle: z.string(),
  lessonTitle: z.string(),
  skillId: Id,
  score: z.number().min(0).max(1),
  correct: z.boolean(),
  purpose: Purpose,
  aid: Aid,
  durationMs: z.number().int().nonnegative(),
  channel: Channel,
  grader: Grader,
  /** How sure the grader was, 0-1; exact rules are certain. */
  confidence: z.number().min(0).max(1),
  /** How much the answer counts among the learner's answers, 0-1, before confidence. */
  weight: z.number().min(0).max(1),
  at: Instant,
  /** Whether this row counts towards the mastery score. */
  counted: z.boolean(),
});
export type Evidence = z.infer<typeof Evidence>;
