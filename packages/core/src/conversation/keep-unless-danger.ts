import type { memory, Principal, TutorLanguage } from '@kindling/shared';
import { bandOf } from '../ages/index.ts';
import { findSafeReply, LADDER_START, planTurn } from '../turns/index.ts';
import { beginConversation } from './begin-conversation.ts';
import type { ConversationPorts } from './conversation-ports.ts';
import { sendMessage } from './send-message.ts';

/**
 * Keeps what a learner wrote to be remembered, unless it tells of danger: then it is the first message of a conversation
 * of theirs, so that they are answered, and an adult hears of it, as if they had said it to the tutor.
 * @throws what `keep` and `sendMessage` throw
 */
export async function keepUnlessDanger(
  ports: ConversationPorts,
  principal: Principal,
  text: string,
  keep: () => Promise<memory.Memory>,
): Promise<memory.Noted> {
  const language = principal.locale ?? 'en';
  const safe = await readDanger(ports, principal, text, language);
  if (safe === undefined) return { memory: await keep(), help: null };
  const { id: conversationId } = await beginConversation(ports, principal, { kind: 'free', language });
  await sendMessage(ports, principal, conversationId, { clientMessageId: ports.newId(), text });
  return { memory: null, help: { text: safe, conversationId } };
}

/** What the tutor answers to these words by themselves, where they tell of danger. */
async function readDanger(
  { transact }: Pick<ConversationPorts, 'transact'>,
  principal: Principal,
  message: string,
  language: TutorLanguage,
): Promise<string | undefined> {
  const standing = await transact(principal, ({ aiPolicy }) => aiPolicy.findStanding(principal.personId));
  const ageBand = standing && bandOf(standing);
  const contact = standing?.contact ?? undefined;
  const plan = planTurn({
    message,
    language,
    past: [],
    ladder: LADDER_START,
    isMinor: ageBand !== 'adult',
    ...(ageBand === undefined ? {} : { ageBand }),
    ...(contact === undefined ? {} : { contact }),
  });
  return findSafeReply(plan);
}
