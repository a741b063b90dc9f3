import { AppError, type Id, type learning, type Principal, type ResponseOf } from '@kindling/shared';
import { localeOf } from '../accounts/locale-of.ts';
import { type LessonMapPorts, planNext } from './lesson-map.ts';
import { lessonStatusOf } from './lesson-status.ts';

export type LessonResult = ResponseOf<typeof learning.getLessonResult>;

/**
 * How the caller did in a lesson, what it changed in their mastery, and what comes next.
 * @throws `not-found` for a lesson the school does not have.
 */
export async function getLessonResult(
  ports: LessonMapPorts,
  principal: Principal,
  lessonId: Id,
): Promise<LessonResult> {
  const locale = await localeOf(ports, principal.personId);
  return ports.transact(principal, async (stores) => {
    const now = ports.clock();
    const answers = await stores.lessonMap.findLessonAnswers(principal.personId, lessonId);
    if (answers === undefined) throw new AppError('not-found', 'There is no such lesson.');
    const learner = await stores.progress.findSummary(principal.personId, now);
    if (learner === undefined) throw new AppError('not-found', 'There is no such person here.');
    const { standing, firstTryCorrect, masteryChanges } = answers;
    return {
      lessonId,
      status: lessonStatusOf(standing),
      activityCount: standing.activityCount,
      activitiesAnswered: standing.activitiesAnswered,
      firstTryCorrect,
      masteryChanges,
      next: (await planNext(ports, stores, principal, { ...learner, locale })).next,
    };
  });
}
