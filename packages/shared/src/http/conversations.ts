/** Talking with the tutor: conversations, their messages and the replies to them. */
import { z } from 'zod';
import {
  Conversation,
  ConversationKind,
  ConversationMessage,
  ConversationReaders,
  NewMessage,
  TutorLanguage,
} from '../conversation.ts';
import { CONVERSATION_FRAMES } from '../conversation-frames.ts';
import { endpoint } from '../endpoint.ts';
import { Id } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LEARNER_ROLES, ROLES } from '../roles.ts';
import { conversationSample, learnerMessageSample, replySample } from './conversation-samples.ts';
import { SAMPLE } from './samples.ts';

const conversationParams = z.object({ conversationId: Id });
const replyParams = conversationParams.extend({ messageId: Id });
const replySampleParams = { conversationId: SAMPLE.conversationId, messageId: SAMPLE.replyId };

export const NewConversation = z.strictObject({
  kind: ConversationKind,
  language: TutorLanguage,
  /** Needed by, and only for, kind `activity`. */
  activityId: Id.optional(),
  /** Needed by, and only for, kind `course`. */
  courseId: Id.optional(),
  /** Needed by, and only for, kind `role-play`. */
  scenarioKey: z
    .string()
    .regex(/^[a-z0-9-]{1,100}$/)
    .optional(),
});
export type NewConversation = z.infer<typeof NewConversation>;

export const createConversation = endpoint({
  id: 'createConversation',
  method: 'POST',
  path: '/v1/conversations',
  tag: 'Conversations',
  summary: 'Begin a conversation with the tutor',
  access: LEARNER_ROLES,
  body: NewConversation,
  response: Conversation,
  status: 201,
  errors: ['not-found'],
  ratePerMinute: 20,
  example: {
    body: { kind: 'activity', language: 'en', activityId: SAMPLE.activityId },
    response: conversationSample,
  },
});

export const listConversations = endpoint({
  id: 'listConversations',
  method: 'GET',
  path: '/v1/conversations',
  tag: 'Conversations',
  summary: 'Conversations of the caller, or of a learner they may read, the last used first',
  access: ROLES,
  query: PageQuery.extend({
    /** Whose; the caller's own when left out. */
    learnerId: Id.optional(),
    activityId: Id.optional(),
    kind: ConversationKind.optional(),
  }),
  response: pageOf(Conversation),
  errors: ['not-found'],
  example: { response: { items: [conversationSample], nextCursor: null } },
});

export const getConversation = endpoint({
  id: 'getConversation',
  method: 'GET',
  path: '/v1/conversations/:conversationId',
  tag: 'Conversations',
  summary:
    'A conversation, who may read it, and a page of its messages, newest first; reading by others is recorded',
  access: ROLES,
  params: conversationParams,
  query: PageQuery,
  response: z.object({
    conversation: Conversation,
    readers: ConversationReaders,
    messages: pageOf(ConversationMessage),
  }),
  errors: ['not-found'],
  example: {
    params: { conversationId: SAMPLE.conversationId },
    response: {
      conversation: conversationSample,
      readers: [
        { role: 'teacher', names: ['Mei Tanaka'] },
        { role: 'admin', names: ['Rosa Weber'] },
      ],
      messages: { items: [replySample, learnerMessageSample], nextCursor: null },
    },
  },
});

export const sendMessage = endpoint({
  id: 'sendMessage',
  method: 'POST',
  path: '/v1/conversations/:conversationId/messages',
  tag: 'Conversations',
  summary: 'Send a message; the reply is made meanwhile. Safe to send again with the same clientMessageId',
  access: LEARNER_ROLES,
  params: conversationParams,
  body: NewMessage,
  response: z.object({ message: ConversationMessage, replyId: Id }),
  status: 202,
  errors: ['not-found', 'conflict', 'unavailable'],
  ratePerMinute: 60,
  example: {
    params: { conversationId: SAMPLE.conversationId },
    body: { clientMessageId: SAMPLE.clientMessageId, text: 'Can I have a hint?' },
    response: { message: learnerMessageSample, replyId: SAMPLE.replyId },
  },
});

export const streamReply = endpoint({
  id: 'streamReply',
  method: 'GET',
  path: '/v1/conversations/:conversationId/messages/:messageId/stream',
  tag: 'Conversations',
  summary: 'A reply as server-sent events, from batch `after` on, until it ends',
  access: LEARNER_ROLES,
  params: replyParams,
  query: z.object({
    /** The last batch the caller has; the header Last-Event-ID says the same. */
    after: z.coerce.number().int().min(0).max(1_000_000).default(0),
  }),
  /** One event: `event` is the frame's name, `data` the frame, `id` the batch. */
  response: z.union([
    CONVERSATION_FRAMES['reply-queued'],
    CONVERSATION_FRAMES['reply-start'],
    CONVERSATION_FRAMES['reply-delta'],
    CONVERSATION_FRAMES['reply-corrections'],
    CONVERSATION_FRAMES['reply-sources'],
    CONVERSATION_FRAMES['reply-end'],
    CONVERSATION_FRAMES['reply-interrupted'],
  ]),
  isEventStream: true,
  errors: ['not-found', 'unavailable'],
  example: {
    params: replySampleParams,
    response: { ...replySampleParams, seq: 1, text: 'Look at the second argument: ' },
  },
});

export const stopReply = endpoint({
  id: 'stopReply',
  method: 'POST',
  path: '/v1/conversations/:conversationId/messages/:messageId/stop',
  tag: 'Conversations',
  summary: 'Stop a reply; what was said is kept. Nothing happens to one that has ended',
  access: LEARNER_ROLES,
  params: replyParams,
  response: z.object({}),
  errors: ['not-found'],
  example: { params: replySampleParams, response: {} },
});

export const retryReply = endpoint({
  id: 'retryReply',
  method: 'POST',
  path: '/v1/conversations/:conversationId/messages/:messageId/retry',
  tag: 'Conversations',
  summary: 'Ask for another reply to the same message, in place of the last one',
  access: LEARNER_ROLES,
  params: replyParams,
  response: z.object({ replyId: Id }),
  status: 202,
  errors: ['not-found', 'conflict', 'unavailable'],
  ratePerMinute: 20,
  example: { params: replySampleParams, response: { replyId: SAMPLE.replyId } },
});

export const resumeReply = endpoint({
  id: 'resumeReply',
  method: 'POST',
  path: '/v1/conversations/:conversationId/messages/:messageId/resume',
  tag: 'Conversations',
  summary: 'Go on with a reply that was interrupted or stopped',
  access: LEARNER_ROLES,
  params: replyParams,
  response: z.object({ replyId: Id }),
  status: 202,
  errors: ['not-found', 'conflict', 'unavailable'],
  ratePerMinute: 20,
  example: { params: replySampleParams, response: { replyId: SAMPLE.replyId } },
});

export const deleteConversation = endpoint({
  id: 'deleteConversation',
  method: 'DELETE',
  path: '/v1/conversations/:conversationId',
  tag: 'Conversations',
  summary: 'Delete a conversation of the caller with all its messages, for everybody',
  access: LEARNER_ROLES,
  params: conversationParams,
  response: z.object({}),
  errors: ['not-found'],
  example: { params: { conversationId: SAMPLE.conversationId }, response: {} },
});
