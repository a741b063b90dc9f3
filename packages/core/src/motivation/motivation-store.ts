import type { BadgeId, Id, learning, Page, PageQuery } from '@kindling/shared';
import type { ActiveDay } from './streak.ts';

export interface BadgeRecord {
  /** Steps by badge and version of its rule. */
  steps: readonly { badge: BadgeId; version: number; count: number }[];
  awards: readonly { badge: BadgeId; grade: number; awardedAt: Date }[];
}

export interface MotivationStore {
  /** Undefined for a person the school does not have. */
  findTimeZone(personId: Id): Promise<string | undefined>;
  /** Every day with an answer, of the last ten years at most. */
  listActiveDays(learnerId: Id): Promise<ActiveDay[]>;
  findBadges(learnerId: Id): Promise<BadgeRecord>;
  /** Newest first. */
  pageBadgeSteps(
    learnerId: Id,
    badge: { id: BadgeId; version: number; countsSkills: boolean },
    page: PageQuery,
  ): Promise<Page<learning.BadgeStepRow>>;
}
