import { AppError, type learning, type Principal, type ResponseOf } from '@kindling/shared';
import { localeOf } from '../accounts/locale-of.ts';
import { lastSevenDays, toLocalDate } from './calendar.ts';
import { chooseNext, type LessonMapPorts } from './lesson-map.ts';

export type Today = ResponseOf<typeof learning.getToday>;

/** The caller's one next step, and their answers of the last seven days in their own time zone. */
export async function getToday(ports: LessonMapPorts, principal: Principal): Promise<Today> {
  const locale = await localeOf(ports, principal.personId);
  return ports.transact(principal, async (stores) => {
    const now = ports.clock();
    const learner = await stores.progress.findSummary(principal.personId, now);
    if (learner === undefined) throw new AppError('not-found', 'There is no such person here.');
    const answers = new Map(
      (await stores.progress.listDays(principal.personId, now)).map((day) => [day.day, day.answers]),
    );
    const today = toLocalDate(now, learner.timeZone);
    return {
      next: await chooseNext(stores, principal.personId, { ...learner, locale }, now),
      answersToday: answers.get(today) ?? 0,
      activeDays: lastSevenDays(today).map((date) => ({ date, answers: answers.get(date) ?? 0 })),
    };
  });
}
