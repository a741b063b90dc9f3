import { AppError, type Id, type learning, type Principal, type ResponseOf } from '@kindling/shared';
import { localeOf } from '../accounts/locale-of.ts';
import type { Transact } from '../ports/index.ts';
import { lastSevenDays, toLocalDate } from './calendar.ts';
import { type LessonMapPorts, type NextStores, planNext } from './lesson-map.ts';
import type { PlacementStore } from './placement/placement-store.ts';
import { mayBePlaced } from './placement/take-placement.ts';
import { toMinutes, UNKNOWN_REVIEW_MS } from './reviews/review-days.ts';
import type { ReviewStore } from './reviews/review-store.ts';

export type Today = ResponseOf<typeof learning.getToday>;

type TodayStores = NextStores & { reviews: ReviewStore; placements: PlacementStore };

export type TodayPorts = Omit<LessonMapPorts, 'transact'> & { transact: Transact<TodayStores> };

/** The test of the course that would come next, as long as it may be taken. */
async function findPlacement(
  placements: PlacementStore,
  learnerId: Id,
  next: learning.NextStep,
): Promise<Today['placement']> {
  if (next.kind !== 'lesson') return null;
  const { courseId, courseTitle, language } = next;
  const course = await placements.findCourse(learnerId, courseId);
  if (course === undefined) return null;
  const isOpen =
    course.placement?.status === 'running' ||
    mayBePlaced(course, (await placements.listItems(courseId)).length);
  return isOpen ? { courseId, courseTitle, language } : null;
}

/**
 * What the caller can do now: the next lesson, activities worth practising, reviews that are due, a placement test; and
 * their answers of the last seven days in their own time zone.
 */
export async function getToday(ports: TodayPorts, principal: Principal): Promise<Today> {
  const locale = await localeOf(ports, principal.personId);
  return ports.transact(principal, async (stores) => {
    const learnerId = principal.personId;
    const now = ports.clock();
    const learner = await stores.progress.findSummary(learnerId, now);
    if (learner === undefined) throw new AppError('not-found', 'There is no such person here.');
    const answers = new Map(
      (await stores.progress.listDays(learnerId, now)).map((day) => [day.day, day.answers]),
    );
    const today = toLocalDate(now, learner.timeZone);
    const plan = await planNext(ports, stores, principal, { ...learner, locale });
    const { due, ms } = await stores.reviews.findDue(learnerId, now, UNKNOWN_REVIEW_MS);
    return {
      ...plan,
      reviews: { due, minutes: toMinutes(ms) },
      placement: await findPlacement(stores.placements, learnerId, plan.next),
      answersToday: answers.get(today) ?? 0,
      activeDays: lastSevenDays(today).map((date) => ({ date, answers: answers.get(date) ?? 0 })),
    };
  });
}
