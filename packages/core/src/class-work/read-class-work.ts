import {
  AppError,
  type assignments,
  type Id,
  type Page,
  type PageQuery,
  type Principal,
} from '@kindling/shared';
import { assertMayFollow, type RelationStore } from '../learning/follow-learner.ts';
import type { Clock, Transact } from '../ports/index.ts';
import type { ClassWorkStore } from './class-work-store.ts';

const HOUR_MS = 3_600_000;
/** A school day, and the evening of a class that learns then; what was before is no work under way. */
const DAY_HOURS = 12;
/** As many as it takes to be no slip. Alerts have their own numbers, which a school may set. */
const FAILURES = 3;

export interface ClassWorkPorts {
  transact: Transact<{ classWork: ClassWorkStore; progress: RelationStore }>;
  clock: Clock;
}

/**
 * Who of a class is on which exercise, how their last run ended, since when they are stuck and what help they took.
 * @throws `not-found` unless the caller teaches the class or is an admin of the school.
 */
export async function listClassWork(
  { transact, clock }: ClassWorkPorts,
  principal: Principal,
  classId: Id,
  { sort, ...page }: PageQuery & { sort: 'need' | 'name' },
): Promise<Page<assignments.StudentAtWork>> {
  const { role, personId } = principal;
  const filter = { sort, since: new Date(clock().getTime() - DAY_HOURS * HOUR_MS), failures: FAILURES };
  const found = await transact(principal, ({ classWork }) =>
    classWork.pageWork(role === 'admin' ? null : personId, classId, filter, page),
  );
  if (found === undefined) throw new AppError('not-found', 'There is no such class.');
  return found;
}

/** How the runs and checks of one exercise went. @throws `not-found` for whoever may not follow the learner. */
export async function listExerciseRuns(
  { transact }: ClassWorkPorts,
  principal: Principal,
  { personId, activityId }: { personId: Id; activityId: Id },
  page: PageQuery,
): Promise<Page<assignments.ExerciseRun>> {
  return transact(principal, async ({ classWork, progress }) => {
    await assertMayFollow(progress, principal, personId);
    return classWork.pageRuns(personId, activityId, page);
  });
}
