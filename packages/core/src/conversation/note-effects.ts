import type { Id, Principal } from '@kindling/shared';
import { SOLUTION_FRESH_MS } from '../learning/aid.ts';
import type { Clock, NewId } from '../ports/index.ts';
import { noticeMessageWithin } from '../struggle/index.ts';
import type { TurnPlan } from '../turns/index.ts';
import type { ConversationStores } from './conversation-ports.ts';
import type { OpenConversation } from './conversation-store.ts';

interface Said {
  principal: Principal;
  conversation: OpenConversation;
  messageId: Id;
  text: string;
  plan: TurnPlan;
  at: Date;
}

/**
 * What a message does besides being answered, in the transaction that stores it: help is recorded before it is given, and
 * an adult hears of danger whatever becomes of the reply.
 */
export async function noteEffects(
  ports: { clock: Clock; newId: NewId },
  stores: ConversationStores,
  said: Said,
): Promise<void> {
  const { principal, conversation, messageId, text, plan } = said;
  await noteHint(ports, stores, said);
  await noteDanger(ports, stores, said);
  if (conversation.activityId === null || plan.safety !== null) return;
  const { activityId } = conversation;
  await noticeMessageWithin(ports, stores, principal, { messageId, activityId, text });
}

/** A rung of the ladder is help with the learner's next answer to the activity, as a hint they took on its page. */
async function noteHint(
  { newId }: { newId: NewId },
  { attempts, hints }: Pick<ConversationStores, 'attempts' | 'hints'>,
  { principal, conversation, plan, at }: Said,
): Promise<void> {
  const { activityId } = conversation;
  const { move, ladder } = plan.context;
  if (activityId === null || move !== 'asked' || ladder.rung === 0) return;
  const learnerId = principal.personId;
  await attempts.lockLearner(learnerId);
  const known = await hints.findLadder(learnerId, activityId, new Date(at.getTime() - SOLUTION_FRESH_MS));
  if (known === undefined || known.rungSinceAttempt >= ladder.rung) return;
  await hints.insert({ id: newId(), learnerId, activityId, rung: ladder.rung, takenAt: at });
}

async function noteDanger(
  { newId }: { newId: NewId },
  { safetyAlerts, outbox }: Pick<ConversationStores, 'safetyAlerts' | 'outbox'>,
  { principal, conversation, messageId, plan, at }: Said,
): Promise<void> {
  if (plan.safety?.alertAdult !== true) return;
  const { category, severity } = plan.safety;
  const id = newId();
  const learnerId = principal.personId;
  await safetyAlerts.insert({
    id,
    learnerId,
    category,
    severity,
    conversationId: conversation.id,
    messageId,
    at,
  });
  await outbox.append({
    id: newId(),
    name: 'safety.alert-raised',
    key: learnerId,
    payload: { alertId: id, learnerId, category, severity, at: at.toISOString() },
  });
}
