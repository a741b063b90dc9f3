import {
  AppError,
  type DismissReason,
  type HelpKind,
  type Id,
  type Principal,
  type struggle,
} from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import type { NewEvent, Outbox } from '../events/index.ts';
import type { HintStore } from '../learning/take-hint.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import type { HelpStore, TeacherId } from './help-store.ts';

interface AnswerStores {
  help: HelpStore;
  hints: Pick<HintStore, 'insert'>;
  audit: AuditLog;
  outbox: Outbox;
}

export interface AnswerAlertPorts {
  transact: Transact<AnswerStores>;
  clock: Clock;
  newId: NewId;
}

/** In the audit log. */
const SENT: Record<HelpKind, string> = {
  hint: 'alert.hint-sent',
  message: 'alert.message-sent',
  review: 'alert.review-assigned',
};

export function teacherIdOf({ role, personId }: Principal): TeacherId {
  return role === 'admin' ? null : personId;
}

async function selectAlert(
  { help }: AnswerStores,
  principal: Principal,
  alertId: Id,
): Promise<struggle.StruggleAlert> {
  const alert = await help.findAlert(teacherIdOf(principal), alertId);
  if (alert === undefined) throw new AppError('not-found', 'There is no such alert.');
  return alert;
}

/**
 * Sends a learner a hint or a message, or assigns a review, because of an alert. A hint is noted as help with the next
 * answer to the exercise, like one the learner asked for: help must not raise mastery by this way round.
 * @throws `not-found` unless the caller teaches the learner or is an admin, `invalid-input` without a text, or for a hint
 * or a review where it is about no exercise.
 */
export async function sendHelp(
  ports: AnswerAlertPorts,
  principal: Principal,
  alertId: Id,
  sent: { kind: HelpKind; text: string },
): Promise<{ helpId: Id }> {
  return ports.transact(principal, async (stores) => {
    const alert = await selectAlert(stores, principal, alertId);
    if (sent.kind !== 'review' && sent.text === '') {
      throw new AppError('invalid-input', 'There is nothing to send.', { hint: 'Write a sentence.' });
    }
    const { activityId } = alert;
    if (sent.kind !== 'message' && activityId === null) {
      throw new AppError('invalid-input', 'This was said about no exercise.', { hint: 'Send a message.' });
    }
    const helpId = ports.newId();
    const sentAt = ports.clock();
    const learnerId = alert.learner.personId;
    await stores.help.insertHelp({
      id: helpId,
      alertId,
      learnerId,
      fromId: principal.personId,
      ...sent,
      sentAt,
    });
    if (sent.kind === 'hint' && activityId !== null)
      await noteHint(ports, stores, { ...alert, activityId }, sent.text, sentAt);
    await conclude(ports, stores, principal, alert, SENT[sent.kind], {
      name: 'struggle.help-sent',
      payload: { alertId, helpId, learnerId, kind: sent.kind, at: sentAt.toISOString() },
    });
    return { helpId };
  });
}

/** One of the exercise's own hints counts as its rung, any other text as the first. */
async function noteHint(
  { newId }: AnswerAlertPorts,
  { hints }: AnswerStores,
  { learner, activityId, hints: ladder }: struggle.StruggleAlert & { activityId: Id },
  text: string,
  takenAt: Date,
): Promise<void> {
  const rung = Math.max(1, ladder.indexOf(text) + 1);
  await hints.insert({ id: newId(), learnerId: learner.personId, activityId, rung, takenAt });
}

/**
 * Puts an alert away without sending anything.
 * @throws `not-found` unless the caller teaches the learner or is an admin, `conflict` when it was settled before.
 */
export async function dismissAlert(
  ports: AnswerAlertPorts,
  principal: Principal,
  alertId: Id,
  reason: DismissReason,
): Promise<void> {
  await ports.transact(principal, async (stores) => {
    const alert = await selectAlert(stores, principal, alertId);
    const at = ports.clock();
    if (!(await stores.help.dismissAlert(alertId, { personId: principal.personId, reason, at }))) {
      throw new AppError('conflict', 'This alert is settled already.', { hint: 'Load the list again.' });
    }
    const { personId: learnerId } = alert.learner;
    await conclude(ports, stores, principal, alert, 'alert.dismissed', {
      name: 'struggle.alert-settled',
      payload: { alertId, learnerId, outcome: 'dismissed', at: at.toISOString() },
      details: { reason },
    });
  });
}

/** One line in the audit log, without what was written, and one event. */
async function conclude<Name extends 'struggle.help-sent' | 'struggle.alert-settled'>(
  { newId }: AnswerAlertPorts,
  { audit, outbox }: AnswerStores,
  principal: Principal,
  { id: alertId, learner, skillName, rule }: struggle.StruggleAlert,
  action: string,
  done: Pick<NewEvent<Name>, 'name' | 'payload'> & { details?: Record<string, unknown> },
): Promise<void> {
  await audit.append({
    id: newId(),
    actorId: principal.personId,
    action,
    subject: learner.displayName,
    details: { skill: skillName, rule, ...done.details, alertId },
  });
  await outbox.append({ id: newId(), name: done.name, key: learner.personId, payload: done.payload });
}
