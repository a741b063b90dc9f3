import { z } from 'zod';
import { DialogueAct, MessageState, SafetyCategory, SafetySeverity, SpecialistName } from './conversation.ts';
import { Id, Instant } from './ids.ts';
import { Aid, Channel, MasteryLevel } from './learning.ts';
import { Role } from './roles.ts';
import { HelpKind, StruggleEvidence, StruggleFacts, StruggleRule } from './struggle.ts';

export const Topic = z.enum([
  'learning.events',
  'code.events',
  'exercise.events',
  'struggle.alerts',
  'conversation.events',
  'school.events',
]);
export type Topic = z.infer<typeof Topic>;

/** One owner for every event: its name, topic and payload. A consumer names the event and gets the type. */
export const EVENTS = {
  'learning.evidence-recorded': {
    topic: 'learning.events',
    payload: z.object({
      learnerId: Id,
      attemptId: Id,
      activityId: Id,
      /** Null for an answer to a review card. */
      lessonId: Id.nullable(),
      correct: z.boolean(),
      score: z.number(),
      aid: Aid,
      channel: Channel,
      at: Instant,
      skills: z.array(z.object({ skillId: Id, scorePercent: z.number().int(), level: MasteryLevel })),
    }),
  },
  'learning.lesson-completed': {
    topic: 'learning.events',
    payload: z.object({ learnerId: Id, lessonId: Id, at: Instant }),
  },
  /** A learner ran their code for an exercise, without handing it in. */
  'code.run-finished': {
    topic: 'code.events',
    payload: z.object({
      learnerId: Id,
      runId: Id,
      activityId: Id,
      passed: z.boolean(),
      /** What went wrong, the same text for the same mistake: kind of error and line, never what the learner wrote. */
      errorKey: z.string().max(200).nullable(),
      at: Instant,
    }),
  },
  /** A learner has an exercise before them; told once for each time it is shown, after a moment. */
  'exercise.opened': {
    topic: 'exercise.events',
    payload: z.object({ learnerId: Id, activityId: Id, sittingId: Id, at: Instant }),
  },
  /** A hint was given: one of its author, what was found in the program, or a rung of the tutor. */
  'exercise.help-given': {
    topic: 'exercise.events',
    payload: z.object({
      learnerId: Id,
      activityId: Id,
      source: z.enum(['author', 'diagnosis', 'tutor']),
      rung: z.number().int().min(1).max(3),
      at: Instant,
    }),
  },
  /** What a teacher set is new, or says something else now. */
  'exercise.assignment-changed': {
    topic: 'exercise.events',
    payload: z.object({
      assignmentId: Id,
      classId: Id,
      change: z.enum(['set', 'edited', 'closed', 'reopened', 'deleted', 'extended']),
      at: Instant,
    }),
  },
  'struggle.alert-raised': {
    topic: 'struggle.alerts',
    payload: z.object({
      alertId: Id,
      learnerId: Id,
      /** Null, all three, where it was said in a talk about no exercise. */
      skillId: Id.nullable(),
      activityId: Id.nullable(),
      lessonId: Id.nullable(),
      rule: StruggleRule,
      facts: StruggleFacts,
      evidence: z.array(StruggleEvidence),
      /** When the server got what triggered it. */
      at: Instant,
    }),
  },
  'struggle.alert-settled': {
    topic: 'struggle.alerts',
    payload: z.object({
      alertId: Id,
      learnerId: Id,
      outcome: z.enum(['resolved', 'dismissed']),
      at: Instant,
    }),
  },
  'struggle.help-sent': {
    topic: 'struggle.alerts',
    payload: z.object({ alertId: Id, helpId: Id, learnerId: Id, kind: HelpKind, at: Instant }),
  },
  /** A reply of the tutor ended, in whatever way. Holds nothing of what was said. */
  'conversation.turn-finished': {
    topic: 'conversation.events',
    payload: z.object({
      learnerId: Id,
      conversationId: Id,
      messageId: Id,
      replyId: Id,
      activityId: Id.nullable(),
      state: MessageState,
      specialist: SpecialistName,
      /** Null when the reply did not come to its end, as is `origin`. */
      act: DialogueAct.nullable(),
      rung: z.number().int(),
      origin: z.string().nullable(),
      /** Types of the mistakes that were corrected, one for each. */
      mistakes: z.array(z.string()),
      at: Instant,
    }),
  },
  /** Words of a learner tell of danger: an adult has to know. */
  'safety.alert-raised': {
    topic: 'struggle.alerts',
    payload: z.object({
      alertId: Id,
      learnerId: Id,
      category: SafetyCategory,
      severity: SafetySeverity,
      /** Then admins alone may read it, and hear of it. Left out by events of before it was told. */
      isAboutStaff: z.boolean().default(true),
      at: Instant,
    }),
  },
  /** Somebody of the staff looks after it. */
  'safety.alert-taken-on': {
    topic: 'struggle.alerts',
    payload: z.object({ alertId: Id, learnerId: Id, isAboutStaff: z.boolean().default(true), at: Instant }),
  },
  'school.class-joined': {
    topic: 'school.events',
    payload: z.object({ classId: Id, personId: Id, role: Role, at: Instant }),
  },
} as const satisfies Record<string, EventDefinition>;

interface EventDefinition {
  topic: Topic;
  /** Every payload says when it happened. */
  payload: z.ZodType<{ at: Instant }>;
}

export type EventName = keyof typeof EVENTS;
export type EventPayload<Name extends EventName> = z.infer<(typeof EVENTS)[Name]['payload']>;

/** An event as consumers get it. Delivered at least once: consumers are idempotent by (consumer, id). */
export interface EventEnvelope<Name extends EventName = EventName> {
  id: Id;
  name: Name;
  schoolId: Id;
  /** Orders and partitions: the learner, else the object the event is about. */
  key: string;
  correlationId: string;
  occurredAt: string;
  payload: EventPayload<Name>;
}
