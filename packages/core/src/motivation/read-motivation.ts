import {
  AppError,
  type BadgeId,
  type Id,
  type learning,
  type Page,
  type PageQuery,
  type Principal,
  type ResponseOf,
} from '@kindling/shared';
import { type LocalDate, shiftDate, toLocalDate } from '../learning/calendar.ts';
import { assertMayFollow, type RelationStore } from '../learning/follow-learner.ts';
import type { Clock, Transact } from '../ports/index.ts';
import { BADGES, type BadgeDefinition } from './badges/badge-catalogue.ts';
import type { BadgeRecord, MotivationStore } from './motivation-store.ts';
import { type ActiveDay, foldStreak, type Streak } from './streak.ts';

export interface MotivationPorts {
  transact: Transact<{ motivation: MotivationStore; progress: RelationStore }>;
  clock: Clock;
}

/** Days of the calendar that is shown beside a streak. */
const DAYS_SHOWN = 14;

/** Today by the calendar of a person. @throws `not-found` for one the school does not have. */
export async function todayOf(store: MotivationStore, personId: Id, now: Date): Promise<LocalDate> {
  const timeZone = await store.findTimeZone(personId);
  if (timeZone === undefined) throw new AppError('not-found', 'There is no such person here.');
  return toLocalDate(now, timeZone);
}

function showDays(streak: Streak, days: readonly ActiveDay[], today: LocalDate): learning.Streak['days'] {
  const active = new Set(days.map(({ day }) => day));
  const frozen = new Set(streak.frozenDays);
  return Array.from({ length: DAYS_SHOWN }, (_, index) => {
    const date = shiftDate(today, index - (DAYS_SHOWN - 1));
    if (active.has(date)) return { date, state: 'active' };
    if (frozen.has(date)) return { date, state: 'frozen' };
    return { date, state: date === today ? 'open' : 'free' };
  });
}

/** A learner's streak, for whoever may follow them. Any answer makes a day active: asking for help costs no streak. */
export function getStreak(
  ports: MotivationPorts,
  principal: Principal,
  personId: Id,
): Promise<learning.Streak> {
  return ports.transact(principal, async ({ motivation, progress }) => {
    await assertMayFollow(progress, principal, personId);
    const today = await todayOf(motivation, personId, ports.clock());
    const days = await motivation.listActiveDays(personId);
    const streak = foldStreak(days, today);
    const { state, length, longest, freezes, daysToNextFreeze } = streak;
    return { state, length, longest, freezes, daysToNextFreeze, days: showDays(streak, days, today) };
  });
}

function toBadge({ id, version, counts, steps }: BadgeDefinition, record: BadgeRecord): learning.Badge {
  const awards = record.awards.filter((award) => award.badge === id);
  return {
    badge: id,
    version,
    counts,
    steps: record.steps.find((one) => one.badge === id && one.version === version)?.count ?? 0,
    grades: steps.map((needed, index) => {
      const award = awards.find(({ grade }) => grade === index + 1);
      return { grade: index + 1, needed, awardedAt: award?.awardedAt.toISOString() ?? null };
    }),
  };
}

/** Every badge of the catalogue with the learner's steps and grades, for whoever may follow them. */
export function getBadges(
  ports: MotivationPorts,
  principal: Principal,
  personId: Id,
): Promise<ResponseOf<typeof learning.getBadges>> {
  return ports.transact(principal, async ({ motivation, progress }) => {
    await assertMayFollow(progress, principal, personId);
    const record = await motivation.findBadges(personId);
    return { badges: BADGES.map((badge) => toBadge(badge, record)) };
  });
}

/** The answers that were the steps of a badge, newest first. */
export function listBadgeSteps(
  ports: MotivationPorts,
  principal: Principal,
  { personId, badge }: { personId: Id; badge: BadgeId },
  page: PageQuery,
): Promise<Page<learning.BadgeStepRow>> {
  return ports.transact(principal, async ({ motivation, progress }) => {
    await assertMayFollow(progress, principal, personId);
    const definition = BADGES.find(({ id }) => id === badge);
    if (definition === undefined) throw new AppError('not-found', 'There is no such badge.');
    const { version, counts } = definition;
    return motivation.pageBadgeSteps(
      personId,
      { id: badge, version, countsSkills: counts === 'skill' },
      page,
    );
  });
}
