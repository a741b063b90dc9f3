import {
  AppError,
  type Id,
  type learning,
  type Page,
  type PageQuery,
  type Principal,
} from '@kindling/shared';
import type { PersonAccounts } from '../accounts/ports.ts';
import { assertMayFollow, type RelationStore } from '../learning/follow-learner.ts';
import { assertMaySeeClass } from '../motivation/history/read-history.ts';
import type { HistoryStore } from '../motivation/index.ts';
import type { Clock, Transact } from '../ports/index.ts';
import type { WeeklyMail, WeekStore } from './week-store.ts';

export interface WeekPorts {
  transact: Transact<{ weeks: WeekStore; progress: RelationStore; history: HistoryStore }>;
  people: Pick<PersonAccounts, 'findProfile'>;
  clock: Clock;
}

/** A learner's weeks, newest first, for whoever may follow them. */
export function listWeeks(
  ports: WeekPorts,
  principal: Principal,
  personId: Id,
  page: PageQuery,
): Promise<Page<learning.WeekSummary>> {
  return ports.transact(principal, async ({ weeks, progress }) => {
    await assertMayFollow(progress, principal, personId);
    return weeks.pageWeeks(personId, page);
  });
}

/** The weeks of a class, newest first, for who teaches it and admins. */
export function listClassWeeks(
  ports: WeekPorts,
  principal: Principal,
  classId: Id,
  page: PageQuery,
): Promise<Page<learning.ClassWeekSummary>> {
  return ports.transact(principal, async ({ weeks, history }) => {
    await assertMaySeeClass(history, principal, classId);
    return weeks.pageClassWeeks(classId, page);
  });
}

async function takesMail({ people }: WeekPorts, personId: Id): Promise<boolean> {
  const profile = await people.findProfile(personId);
  return profile !== undefined && !profile.managed;
}

/** Whether the caller gets their weeks by mail; nobody does who did not ask. */
export async function getWeeklyMail(ports: WeekPorts, principal: Principal): Promise<WeeklyMail> {
  const possible = await takesMail(ports, principal.personId);
  const asked = await ports.transact(principal, ({ weeks }) => weeks.listAskedForMail([principal.personId]));
  return { possible, enabled: possible && asked.length > 0 };
}

/** @throws `conflict` for an account whose address takes no mail. */
export async function setWeeklyMail(
  ports: WeekPorts,
  principal: Principal,
  enabled: boolean,
): Promise<WeeklyMail> {
  const possible = await takesMail(ports, principal.personId);
  if (enabled && !possible)
    throw new AppError('conflict', 'Your account has no address that takes mail.', {
      hint: 'Your weeks stand on the progress page.',
    });
  await ports.transact(principal, ({ weeks }) =>
    weeks.askForMail(principal.personId, enabled, ports.clock()),
  );
  return { possible, enabled };
}
