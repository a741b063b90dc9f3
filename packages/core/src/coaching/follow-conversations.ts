import type { ConversationStore } from '../conversation/conversation-store.ts';
import type { MessageStore } from '../conversation/message-store.ts';
import type { TransactionalConsumer } from '../events/index.ts';
import {
  findRecurringMistakes,
  type MemoryStore,
  putMemories,
  rememberMessage,
  SESSIONS_LOOKED_AT,
} from '../memory/index.ts';
import type { NewId } from '../ports/index.ts';
import type { CoachStore } from './coach-store.ts';
import { type SummingPorts, sumUpConversation } from './sum-up-conversation.ts';
import { isInSpanish } from './tell-practised.ts';

interface FollowStores {
  coach: CoachStore;
  memories: MemoryStore;
  conversations: Pick<ConversationStore, 'find'>;
  messages: Pick<MessageStore, 'find'>;
}

/**
 * After every turn: takes up what the message tells of its learner, and sums the conversation up anew. Apart from the
 * reply, which waits for neither. A conversation that was deleted meanwhile leaves nothing, nor does what was answered as
 * danger: it is for adults to know, and no practice.
 */
export function createConversationFollower(ports: {
  newId: NewId;
  summing: SummingPorts;
}): TransactionalConsumer<FollowStores, 'conversation.turn-finished'> {
  return {
    name: 'coach',
    events: ['conversation.turn-finished'],
    effect: 'transaction',
    async handle({ payload }, stores) {
      const { conversationId, learnerId, messageId } = payload;
      const conversation = await stores.conversations.find(conversationId);
      const message = await stores.messages.find(messageId);
      if (conversation === undefined || message === undefined) return;
      const { kind, language } = conversation;
      const at = new Date(message.at);
      const source = { conversationId, messageId, at };
      const isOfDanger = payload.act === 'safe-reply';
      if (!isOfDanger)
        await rememberMessage(ports.newId, stores, { learnerId, source, text: message.text, language, kind });
      if (kind !== 'free' && kind !== 'role-play') return;
      const { summary, usedWords } = await sumUpConversation(ports.summing, stores.coach, conversation);
      await stores.coach.putSession({ conversationId, learnerId, at, summary, usedWords });
      // A mistake in the language one falls back into is nobody's habit in the other.
      const isPractised = !isOfDanger && isInSpanish(message.text) === (summary.practised === 'es');
      const corrections = isPractised ? ports.summing.findCorrections(message.text, language) : [];
      if (corrections.length === 0) return;
      const { items } = await stores.coach.pageSessions(learnerId, { limit: SESSIONS_LOOKED_AT });
      const sessions = items.map((session) => session.summary);
      const found = findRecurringMistakes(corrections, sessions, language);
      await putMemories(ports.newId, stores.memories, { learnerId, source, found, ended: [] });
    },
  };
}
