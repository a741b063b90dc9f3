import { AppError, type Conversation, type conversations, type Principal } from '@kindling/shared';
import type { ConversationPorts } from './conversation-ports.ts';

/** Which topic a kind of conversation needs; it may have no other. */
const TOPIC_OF = {
  free: undefined,
  activity: 'activityId',
  course: 'courseId',
  'role-play': 'scenarioKey',
} as const;

function assertTopic(wanted: conversations.NewConversation): void {
  const needed = TOPIC_OF[wanted.kind];
  const fields = (['activityId', 'courseId', 'scenarioKey'] as const).flatMap((path) => {
    if (path === needed && wanted[path] === undefined)
      return [{ path, message: `is needed for ${wanted.kind}` }];
    if (path !== needed && wanted[path] !== undefined)
      return [{ path, message: `is not for ${wanted.kind}` }];
    return [];
  });
  if (fields.length === 0) return;
  throw new AppError('invalid-input', 'The conversation is about something else than its kind.', {
    details: { fields },
  });
}

/**
 * Begins a conversation of the caller's own.
 * @throws `not-found` for an activity or a course that the school does not have now.
 */
export async function beginConversation(
  ports: Pick<ConversationPorts, 'transact' | 'tutor' | 'clock' | 'newId'>,
  principal: Principal,
  wanted: conversations.NewConversation,
): Promise<Conversation> {
  assertTopic(wanted);
  const { kind, language, activityId = null, courseId = null, scenarioKey = null } = wanted;
  const conversation = await ports.transact(principal, async ({ conversations }) => {
    const id = ports.newId();
    const topic = { kind, language, activityId, courseId, scenarioKey };
    const isKnown = await conversations.insert({
      ...topic,
      id,
      learnerId: principal.personId,
      createdAt: ports.clock(),
    });
    return isKnown ? conversations.find(id) : undefined;
  });
  if (conversation === undefined) throw new AppError('not-found', 'There is no such activity or course.');
  ports.tutor.warm(principal);
  return conversation;
}
