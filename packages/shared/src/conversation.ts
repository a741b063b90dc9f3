import { z } from 'zod';
import { Id, Instant } from './ids.ts';
import { Role } from './roles.ts';

/** What the tutor explains in. */
export const TutorLanguage = z.enum(['en', 'es']);
export type TutorLanguage = z.infer<typeof TutorLanguage>;

/** Free talk, a scripted scene, help with one activity, or questions about one course. */
export const ConversationKind = z.enum(['free', 'role-play', 'activity', 'course']);
export type ConversationKind = z.infer<typeof ConversationKind>;

/** Who may answer a turn. `triage` answers itself: greetings, thanks, how things work, what it did not understand. */
export const SpecialistName = z.enum([
  'triage',
  'concepts',
  'practice',
  'progress',
  'conversation',
  'writing',
  'debug',
  'code-review',
  'exercise',
]);
export type SpecialistName = z.infer<typeof SpecialistName>;

/** What a reply does in the conversation. */
export const DialogueAct = z.enum([
  'greet',
  'help',
  'explain',
  'ask-back',
  'check',
  'hint',
  'worked-example',
  'encourage',
  'summarise',
  'propose-next',
  'recast',
  'safe-reply',
  'notice',
]);
export type DialogueAct = z.infer<typeof DialogueAct>;

/** Where something in a reply comes from: a lesson, an activity, the learner's own evidence; or an exercise just made. */
export const Source = z.object({
  kind: z.enum(['lesson', 'activity', 'vocabulary', 'concept', 'evidence', 'exercise']),
  key: z.string().max(200),
  title: z.string().max(500),
});
export type Source = z.infer<typeof Source>;

/** A mistake in the learner's own words. `start` and `end` count UTF-16 units of their message. */
export const Correction = z.object({
  from: z.string(),
  to: z.string(),
  type: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  why: z.string(),
});
export type Correction = z.infer<typeof Correction>;

/** What a message may tell of that an adult has to know. */
export const SafetyCategory = z.enum(['self-harm', 'abuse', 'grooming', 'violence']);
export type SafetyCategory = z.infer<typeof SafetyCategory>;

/** `urgent`: somebody may be hurt soon. `high`: told of oneself. `low`: a worry or a sign that needs a second look. */
export const SafetySeverity = z.enum(['low', 'high', 'urgent']);
export type SafetySeverity = z.infer<typeof SafetySeverity>;

/** UTF-16 units. Nobody writes more by hand to a tutor. */
export const MAX_MESSAGE_CHARACTERS = 4_000;
/** UTF-16 units of the code on the learner's screen; with the message it fits into one frame. */
export const MAX_MESSAGE_CODE_CHARACTERS = 12_000;
/** Messages a learner may send in a minute, over all conversations and pages. */
export const MESSAGES_PER_MINUTE = 20;

/** Half of a pair of surrogates, which a cut through an emoji leaves, is a sign of its own: it could not be stored. */
export const MessageText = z
  .string()
  .overwrite((text) => text.toWellFormed())
  .trim()
  .min(1)
  .max(MAX_MESSAGE_CHARACTERS);

/** What a learner sends. `clientMessageId` is made by the client: sent again, it is the same message. */
export const NewMessage = z.strictObject({
  clientMessageId: Id,
  text: MessageText,
  /** The program on the learner's screen, when there is one. */
  code: z.string().max(MAX_MESSAGE_CODE_CHARACTERS).optional(),
});
export type NewMessage = z.infer<typeof NewMessage>;

/**
 * Replies begin as `streaming`. `stopped`: by the learner. `interrupted`: the server or the model went away in the
 * middle; what was said is kept and may be gone on with. `failed`: nothing was said. Learners' messages are `complete`.
 */
export const MessageState = z.enum(['streaming', 'complete', 'stopped', 'interrupted', 'failed']);
export type MessageState = z.infer<typeof MessageState>;

/** Who answered and how. */
export const ReplyFacts = z.object({
  /** Of the message it answers. */
  answersId: Id,
  specialist: SpecialistName,
  /** Null until it is known. */
  act: DialogueAct.nullable(),
  /** Of the hint ladder, 0-3. */
  rung: z.number().int().min(0).max(3),
  /** `builtin`, or the name of a model. */
  origin: z.string().max(200),
  sources: z.array(Source).max(20),
  /** Of the message it answers. */
  corrections: z.array(Correction).max(100),
  /** Whether words were held back because they would have given an answer away. */
  heldBack: z.boolean(),
  /**
   * Why the built-in tutor, or behind a spent budget a model that costs less, answered in the place of a model, when it did
   * (`origin` says who), or that a model was stopped as it may not answer any more. Told to the learner, kindly.
   */
  notice: z.enum(['budget-spent', 'models-away', 'not-allowed']).nullable(),
  /** A newer reply to the same message, when there was a retry. */
  replacedById: Id.nullable(),
  /** For staff; null for the learner, and for what cost nothing to know. */
  usage: z
    .object({
      inputTokens: z.number().int().nonnegative(),
      outputTokens: z.number().int().nonnegative(),
      /** Millionths of the currency of the price table. */
      costMicros: z.number().int().nonnegative(),
    })
    .nullable(),
});
export type ReplyFacts = z.infer<typeof ReplyFacts>;

/** One message. `text` is a learner's or a model's words: data, to be shown as text and never as markup. */
export const ConversationMessage = z.object({
  id: Id,
  conversationId: Id,
  role: z.enum(['learner', 'tutor']),
  text: z.string(),
  code: z.string().nullable(),
  state: MessageState,
  /** Of the last batch that `text` holds: go on listening from here. 0 for learners' messages. */
  seq: z.number().int().nonnegative(),
  at: Instant,
  /** Of learners' messages. */
  clientMessageId: Id.nullable(),
  /** Of the tutor's. */
  reply: ReplyFacts.nullable(),
});
export type ConversationMessage = z.infer<typeof ConversationMessage>;

export const Conversation = z.object({
  id: Id,
  kind: ConversationKind,
  language: TutorLanguage,
  learner: z.object({ personId: Id, displayName: z.string() }),
  /** The beginning of the first message, or what it is about. Empty while nothing was said. */
  title: z.string().max(200),
  activity: z.object({ id: Id, title: z.string(), lessonId: Id }).nullable(),
  course: z.object({ id: Id, title: z.string() }).nullable(),
  scenarioKey: z.string().max(100).nullable(),
  createdAt: Instant,
  lastMessageAt: Instant,
});
export type Conversation = z.infer<typeof Conversation>;

/** People beside the learner who may read a conversation, so that the learner knows. */
export const ConversationReaders = z.array(
  z.object({
    role: Role.extract(['teacher', 'guardian', 'admin']),
    /** At most ten; the role counts, not the list. */
    names: z.array(z.string()).max(10),
  }),
);
export type ConversationReaders = z.infer<typeof ConversationReaders>;
