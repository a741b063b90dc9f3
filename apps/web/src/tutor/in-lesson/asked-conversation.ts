import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { ApiError, unwrap } from '#web/api/error.ts';
import type { DeviceMemory } from '#web/learning/player/device-memory.ts';
import { loadConversation, type NewConversation, type OpenedConversation } from '../queries.ts';

/**
 * The conversation about the try at an activity that is under way: the one this device knows, else a new one. Asked for
 * anew each time the panel opens, since it may have gone on in another tab.
 */
export const askedConversationQuery = (
  api: Api,
  activityId: string,
  language: NewConversation['language'],
  memory: DeviceMemory,
) =>
  queryOptions({
    queryKey: ['asked-conversation', activityId],
    queryFn: async () =>
      (await reopen(api, memory.findAsked(activityId))) ?? begin(api, activityId, language, memory),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    // Coming back to the window must not draw the conversation anew: it hears by itself.
    refetchOnMount: false,
  });

/** Undefined where there is none, or none any more. */
async function reopen(api: Api, conversationId: string | undefined): Promise<OpenedConversation | undefined> {
  if (conversationId === undefined) return undefined;
  try {
    return await loadConversation(api, conversationId);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not-found') return undefined;
    throw error;
  }
}

async function begin(
  api: Api,
  activityId: string,
  language: NewConversation['language'],
  memory: DeviceMemory,
): Promise<OpenedConversation> {
  const body = { kind: 'activity', activityId, language } as const;
  const { id } = unwrap(await api.POST('/v1/conversations', { body }));
  memory.saveAsked(activityId, id);
  return loadConversation(api, id);
}
