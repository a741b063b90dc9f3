import type { Id, Principal } from '@kindling/shared';
import { tellHelp } from '../learning/take-hint.ts';
import type { Clock, NewId } from '../ports/index.ts';
import { noticeMessageWithin, noticeTalkWithin } from '../struggle/index.ts';
import { isAnsweredFixed, type TurnPlan } from '../turns/index.ts';
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
  await noteHelp(ports, stores, said);
  await noteDanger(ports, stores, said);
  // Whoever is lost in a scene is helped by its script: there, to say so is part of the play.
  if (plan.safety !== null || conversation.kind === 'role-play') return;
  const { id: conversationId, activityId, courseId } = conversation;
  if (activityId !== null)
    await noticeMessageWithin(ports, stores, principal, { messageId, activityId, text });
  else await noticeTalkWithin(ports, stores, principal, { messageId, conversationId, courseId, text });
}

/**
 * What the tutor says about an activity is help with the learner's next answer to it: a hint where they asked for one,
 * else a chat. Fixed words help with nothing.
 */
export async function noteHelp(
  ports: { newId: NewId },
  { attempts, hints, outbox }: Pick<ConversationStores, 'attempts' | 'hints' | 'outbox'>,
  { principal, conversation, plan, at }: Pick<Said, 'principal' | 'conversation' | 'plan' | 'at'>,
): Promise<void> {
  const { activityId } = conversation;
  const { move, ladder, isWithheld } = plan.context;
  if (activityId === null || isAnsweredFixed(plan.safety) || isWithheld === true) return;
  const learnerId = principal.personId;
  const rung = move === 'asked' ? ladder.rung : 0;
  await attempts.lockLearner(learnerId);
  if (!(await hints.insertOfTutor({ id: ports.newId(), learnerId, activityId, rung, takenAt: at }))) return;
  if (rung > 0) await tellHelp(ports, outbox, { learnerId, activityId, source: 'tutor', rung, at });
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
    isAboutStaff: plan.isAboutStaff,
    conversationId: conversation.id,
    messageId,
    at,
  });
  await outbox.append({
    id: newId(),
    name: 'safety.alert-raised',
    key: learnerId,
    payload: {
      alertId: id,
      learnerId,
      category,
      severity,
      isAboutStaff: plan.isAboutStaff,
      at: at.toISOString(),
    },
  });
}
