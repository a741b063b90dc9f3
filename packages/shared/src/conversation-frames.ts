import { z } from 'zod';
import { ConversationMessage, Correction, NewMessage, Source, SpecialistName } from './conversation.ts';
import { ERROR_CODES } from './errors.ts';
import { Id } from './ids.ts';

const seq = z.number().int().nonnegative();
const ofConversation = { conversationId: Id };
const ofReply = { ...ofConversation, messageId: Id };

/** The one error shape, as `ErrorBody` of HTTP. */
export const FrameError = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  requestId: z.string(),
  hint: z.string(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type FrameError = z.infer<typeof FrameError>;

/**
 * What pages get about a conversation they have joined. Text goes by batches: each adds to what came before, and its
 * `seq` is one more than that of the batch before. A page that misses one joins again with the last it has.
 */
export const CONVERSATION_FRAMES = {
  /** A learner's message is stored; every page of the learner shows it. `replyId` is that of the reply to come. */
  'message-accepted': z.object({ ...ofConversation, message: ConversationMessage, replyId: Id }),
  /** The reply waits for others to end; 1 is next. */
  'reply-queued': z.object({ ...ofReply, position: z.number().int().positive() }),
  /**
   * The reply stands at `text`, as of `seq`: empty and 0 at its beginning. Whoever comes later, or has missed more than
   * is kept, gets it again and throws away what it had.
   */
  'reply-start': z.object({
    ...ofReply,
    answersId: Id,
    specialist: SpecialistName,
    origin: z.string(),
    rung: z.number().int().min(0).max(3),
    seq,
    text: z.string(),
  }),
  /** `text` follows batch `seq - 1`. */
  'reply-delta': z.object({ ...ofReply, seq, text: z.string() }),
  'reply-corrections': z.object({ ...ofReply, corrections: z.array(Correction).max(100) }),
  'reply-sources': z.object({ ...ofReply, sources: z.array(Source).max(20) }),
  /** The whole, as it is stored: complete, stopped or failed. */
  'reply-end': z.object({ ...ofReply, message: ConversationMessage }),
  /** Cut in the middle. What was said is in `message`. */
  'reply-interrupted': z.object({ ...ofReply, message: ConversationMessage, canResume: z.boolean() }),
  /** The tutor is at work, or the learner writes in another of their tabs. */
  typing: z.object({ ...ofConversation, who: z.enum(['learner', 'tutor']) }),
  /** How many of the learner's pages have the conversation open. */
  presence: z.object({ ...ofConversation, tabs: z.number().int().nonnegative() }),
  'conversation-deleted': z.object(ofConversation),
  /** Something the learner asked for did not work out, long after it was accepted. */
  'conversation-error': z.object({ ...ofConversation, messageId: Id.nullable(), error: FrameError }),
} as const satisfies Record<string, z.ZodType>;

export type ConversationFrameName = keyof typeof CONVERSATION_FRAMES;
export type ConversationFrame<Name extends ConversationFrameName = ConversationFrameName> = z.infer<
  (typeof CONVERSATION_FRAMES)[Name]
>;
/** A frame with its name, as it travels inside the server and over server-sent events. */
export type NamedConversationFrame = {
  [Name in ConversationFrameName]: { name: Name; frame: ConversationFrame<Name> };
}[ConversationFrameName];

/** What pages send. Each is answered: see `ConversationAck`. What does not fit its schema is answered `invalid-input`. */
export const CONVERSATION_CALLS = {
  /**
   * From now on frames of this conversation come. A reply in the making comes first: from `lastSeq` of `messageId` on
   * when the page has a part of it, else from its beginning.
   */
  'conversation-join': z.strictObject({
    ...ofConversation,
    messageId: Id.optional(),
    lastSeq: seq.optional(),
  }),
  'conversation-leave': z.strictObject(ofConversation),
  /** As POST /v1/conversations/:conversationId/messages. */
  'message-send': NewMessage.extend(ofConversation),
  /** As POST .../stop. */
  'reply-stop': z.strictObject(ofReply),
  /** The learner writes; once every two seconds is enough. */
  typing: z.strictObject(ofConversation),
} as const satisfies Record<string, z.ZodType>;

export type ConversationCallName = keyof typeof CONVERSATION_CALLS;
export type ConversationCall<Name extends ConversationCallName = ConversationCallName> = z.infer<
  (typeof CONVERSATION_CALLS)[Name]
>;

/** What a call is answered with once it is done; of the results only `message-send` says something. */
interface ConversationResults {
  'conversation-join': object;
  'conversation-leave': object;
  'message-send': { message: ConversationMessage; replyId: Id };
  'reply-stop': object;
  typing: object;
}

export type ConversationAck<Name extends ConversationCallName = ConversationCallName> =
  | { ok: true; result: ConversationResults[Name] }
  | { ok: false; error: FrameError };

export type ConversationServerFrames = {
  [Name in ConversationFrameName]: (frame: ConversationFrame<Name>) => void;
};
/** For typed Socket.io clients: `Socket<LiveServerFrames, LiveClientFrames>`. */
export type LiveClientFrames = {
  [Name in ConversationCallName]: (
    call: ConversationCall<Name>,
    answer?: (ack: ConversationAck<Name>) => void,
  ) => void;
};
