import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { browserApi } from '#web/api/client.ts';
import {
  type ConversationReaders,
  conversationKeys,
  loadConversation,
  type OpenedConversation,
} from './queries.ts';
import { useTalk, useTalkState } from './talk.tsx';

/**
 * Who else can read the conversation. What tells of danger is kept from some of them: whoever wrote it must not go on
 * reading their names, so it is asked again after every fixed safety reply.
 */
export function useReaders(opened: OpenedConversation): ConversationReaders {
  const { conversation, isOwn } = useTalk();
  const warnings = useTalkState(
    ({ thread }) => thread.messages.filter(({ reply }) => reply?.act === 'safe-reply').length,
  );
  const { data } = useQuery({
    queryKey: conversationKeys.readers(conversation.id, warnings),
    queryFn: async () => (await loadConversation(browserApi, conversation.id)).readers,
    enabled: isOwn && warnings > 0,
    placeholderData: keepPreviousData,
  });
  return data ?? opened.readers;
}
