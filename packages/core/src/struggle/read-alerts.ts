import {
  AppError,
  type Id,
  type Page,
  type PageQuery,
  type Principal,
  type struggle,
} from '@kindling/shared';
import type { Clock, Transact } from '../ports/index.ts';
import { teacherIdOf } from './answer-alert.ts';
import type { AlertFilter, HelpStore, TeacherId } from './help-store.ts';

export interface HelpPorts {
  transact: Transact<{ help: HelpStore }>;
  clock: Clock;
}

export interface CountPorts {
  transact: Transact<{
    help: Pick<HelpStore, 'countWaiting'>;
    /** Of learners who may be in danger. */
    safetyAlerts: { countWaiting(teacherId: TeacherId): Promise<number> };
  }>;
}

/** Alerts about the learners a teacher teaches, for an admin about all, newest first. */
export function listAlerts(
  { transact }: HelpPorts,
  principal: Principal,
  { waiting, classId, ...page }: PageQuery & AlertFilter,
): Promise<Page<struggle.StruggleAlert>> {
  return transact(principal, ({ help }) =>
    help.pageAlerts(teacherIdOf(principal), { waiting, classId }, page),
  );
}

/** How many of them wait for an answer, and how many alerts of danger for somebody to take them on. */
export function countAlerts(
  { transact }: CountPorts,
  principal: Principal,
): Promise<{ danger: number; waiting: number }> {
  const teacherId = teacherIdOf(principal);
  return transact(principal, async ({ help, safetyAlerts }) => ({
    danger: await safetyAlerts.countWaiting(teacherId),
    waiting: await help.countWaiting(teacherId),
  }));
}

/** What teachers sent the caller, newest first. */
export function listHelp(
  { transact }: HelpPorts,
  principal: Principal,
  { waiting, ...page }: PageQuery & { waiting: boolean },
): Promise<Page<struggle.ReceivedHelp>> {
  return transact(principal, ({ help }) => help.pageReceived(principal.personId, { waiting }, page));
}

/** @throws `not-found` for help that was not sent to the caller. */
export async function markHelpRead(
  { transact, clock }: HelpPorts,
  principal: Principal,
  helpId: Id,
): Promise<void> {
  const known = await transact(principal, ({ help }) => help.markRead(principal.personId, helpId, clock()));
  if (!known) throw new AppError('not-found', 'There is no such message.');
}
