import type { Id, Purpose, StruggleEvidence, StruggleFacts, StruggleRule } from '@kindling/shared';

/** An answer that was handed in, or a run of code that was not. */
export interface Try {
  kind: 'attempt' | 'run';
  id: Id;
  activityId: Id;
  /** By the learner's device, within limits. */
  at: Date;
  /** When the server got it. */
  receivedAt: Date;
  correct: boolean;
  /** Given after help; never so for runs. */
  aided: boolean;
  durationMs: number;
  /** The same for the same mistake; null when it is right or cannot be compared. */
  errorKey: string | null;
}

/** The first answer of this sitting to one question of a quiz. */
export interface QuizAnswer {
  attemptId: Id;
  activityId: Id;
  /** 0-1. */
  score: number;
  at: Date;
}

export interface SkillHistory {
  skillId: Id;
  /** Latest answers that gave evidence for the skill, oldest first. */
  tries: readonly Try[];
  /** Whether `tries` holds the learner's very first answer to the skill. */
  isComplete: boolean;
}

/** A learner at one exercise, and what led there: everything the rules look at. */
export interface Scene {
  activityId: Id;
  lessonId: Id;
  /** The learner's; an alert belongs to a day of theirs. */
  timeZone: string;
  purpose: Purpose;
  /** What the author expects of everybody: share of right answers, 0-1. */
  expectedRate: number;
  /** Tries at this exercise of the last day, oldest first. */
  tries: readonly Try[];
  /** The exercise's skills, the leading one first. */
  skills: readonly SkillHistory[];
  /** The lesson's quiz, when this exercise is part of it. */
  quiz: { questions: number; answers: readonly QuizAnswer[] };
  /** The latest answer as it was given; undefined without one. */
  latestAnswer: unknown;
  /** Time in sight that no answer has accounted for yet. */
  openWork: { ms: number; sittingId: Id; at: Date } | null;
}

/** A rule that found something. */
export interface Signal {
  rule: StruggleRule;
  skillId: Id;
  facts: StruggleFacts;
  /** Oldest first. */
  evidence: readonly StruggleEvidence[];
}

/** What a rule of one exercise found; it speaks for the exercise's leading skill. */
export type Finding = Omit<Signal, 'skillId'>;

export function toEvidence({ kind, id, activityId, at, correct }: Try): StruggleEvidence {
  return { kind, id, activityId, at: at.toISOString(), correct };
}
