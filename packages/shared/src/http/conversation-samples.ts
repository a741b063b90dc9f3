import type { Conversation, ConversationMessage } from '../conversation.ts';
import { SAMPLE } from './samples.ts';

export const conversationSample: Conversation = {
  id: SAMPLE.conversationId,
  kind: 'activity',
  language: 'en',
  learner: { personId: SAMPLE.personId, displayName: 'Ana Torres' },
  title: 'Can I have a hint?',
  activity: { id: SAMPLE.activityId, title: 'What gets printed', lessonId: SAMPLE.lessonId },
  course: null,
  scenarioKey: null,
  createdAt: '2026-11-21T09:00:00.000Z',
  lastMessageAt: '2026-11-21T09:00:05.000Z',
};

export const learnerMessageSample: ConversationMessage = {
  id: SAMPLE.messageId,
  conversationId: SAMPLE.conversationId,
  role: 'learner',
  text: 'Can I have a hint?',
  code: null,
  state: 'complete',
  seq: 0,
  at: '2026-11-21T09:00:05.000Z',
  clientMessageId: SAMPLE.clientMessageId,
  reply: null,
};

export const replySample: ConversationMessage = {
  id: SAMPLE.replyId,
  conversationId: SAMPLE.conversationId,
  role: 'tutor',
  text: 'Look at the second argument: what does `print` do with it?',
  code: null,
  state: 'complete',
  seq: 2,
  at: '2026-11-21T09:00:05.200Z',
  clientMessageId: null,
  reply: {
    answersId: SAMPLE.messageId,
    specialist: 'practice',
    act: 'hint',
    rung: 1,
    origin: 'builtin',
    sources: [{ kind: 'activity', key: 'what-gets-printed', title: 'What gets printed' }],
    corrections: [],
    heldBack: false,
    notice: null,
    replacedById: null,
    usage: null,
  },
};
