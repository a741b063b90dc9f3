import type { Id, learning, Tenant } from '@kindling/shared';
import { localeOf } from '../accounts/locale-of.ts';
import type { PersonAccounts } from '../accounts/ports.ts';
import type { JobHandler, JobQueue } from '../jobs/index.ts';
import type { LocalDate } from '../learning/calendar.ts';
import { type NextStores, planNext } from '../learning/lesson-map.ts';
import { PROFICIENT_PERCENT } from '../learning/mastery.ts';
import type { LearnerTracing } from '../learning/serving/learner-tracing.ts';
import type { Clock, Transact } from '../ports/index.ts';
import { sumUpClassWeek, sumUpWeek } from './sum-up-week.ts';
import { latestWeekDue } from './week-of.ts';
import type { WeekStore } from './week-store.ts';

type Stores = { weeks: WeekStore; jobs: JobQueue } & NextStores;

export interface MakeWeeksPorts {
  transact: Transact<Stores>;
  tracing: LearnerTracing;
  people: Pick<PersonAccounts, 'findProfile'>;
  clock: Clock;
}

/** Found in one query, and then summed up one by one, each in a transaction of its own. */
const BATCH = 100;

type ListDue = (weeks: WeekStore) => Promise<Id[]>;
type Make = (id: Id) => Promise<void>;

/** Asks for who is due until nobody is: who was summed up is not due again. */
async function makeAll(
  ports: MakeWeeksPorts,
  run: { tenant: Tenant; signal: AbortSignal },
  list: ListDue,
  make: Make,
) {
  for (;;) {
    const due = await ports.transact(run.tenant, ({ weeks }) => list(weeks));
    for (const id of due) {
      run.signal.throwIfAborted();
      await make(id);
    }
    if (due.length < BATCH) return;
  }
}

async function mailTo(
  stores: Stores,
  personIds: readonly Id[],
  what: { weekStart: LocalDate; classId: Id | null },
) {
  for (const { personId } of await stores.weeks.listAskedForMail(personIds))
    await stores.jobs.enqueue('mail.send-week', { personId, ...what });
}

async function nextFor(
  ports: MakeWeeksPorts,
  stores: Stores,
  tenant: Tenant,
  learnerId: Id,
): Promise<learning.NextStep> {
  const summary = await stores.progress.findSummary(learnerId, ports.clock());
  if (summary === undefined) return { kind: 'nothing', reason: { code: 'all-done', values: { lessons: 0 } } };
  const locale = await localeOf(ports, learnerId);
  return (await planNext(ports, stores, { ...tenant, personId: learnerId }, { ...summary, locale })).next;
}

function makeWeek(ports: MakeWeeksPorts, tenant: Tenant, learnerId: Id, weekStart: LocalDate): Promise<void> {
  return ports.transact(tenant, async (stores) => {
    const week = await stores.weeks.readLearnerWeek(learnerId, weekStart);
    const summary = sumUpWeek(weekStart, week, await nextFor(ports, stores, tenant, learnerId));
    if (!(await stores.weeks.insertWeek(learnerId, summary, ports.clock()))) return;
    await mailTo(stores, [learnerId], { weekStart, classId: null });
  });
}

function makeClassWeek(
  ports: MakeWeeksPorts,
  tenant: Tenant,
  classId: Id,
  weekStart: LocalDate,
): Promise<void> {
  return ports.transact(tenant, async (stores) => {
    const week = await stores.weeks.readClassWeek(classId, weekStart, PROFICIENT_PERCENT);
    if (!(await stores.weeks.insertClassWeek(classId, sumUpClassWeek(weekStart, week), ports.clock())))
      return;
    await mailTo(stores, await stores.weeks.listTeachers(classId), { weekStart, classId });
  });
}

/**
 * Sums up the weeks that are over where their people live. Runs every hour and is idempotent: a week is there once or
 * not at all, with the mails it is to send in the same transaction. What was missed while no worker ran is made up
 * for, as long as the next week has not ended. An answer that comes in later changes the charts, not what was told.
 */
export function createMakeWeeks(ports: MakeWeeksPorts): JobHandler<'summaries.make-weeks'> {
  return async (_payload, { tenant, signal }) => {
    const zones = await ports.transact(tenant, ({ weeks }) => weeks.listTimeZones());
    for (const zone of zones) {
      const weekStart = latestWeekDue(ports.clock(), zone);
      const run = { tenant, signal };
      await makeAll(
        ports,
        run,
        (weeks) => weeks.listLearnersDue(zone, weekStart, BATCH),
        (learnerId) => makeWeek(ports, tenant, learnerId, weekStart),
      );
      await makeAll(
        ports,
        run,
        (weeks) => weeks.listClassesDue(zone, weekStart, BATCH),
        (classId) => makeClassWeek(ports, tenant, classId, weekStart),
      );
    }
  };
}
