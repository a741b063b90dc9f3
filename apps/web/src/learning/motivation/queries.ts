import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Answer, Row } from '#web/api/types.ts';

export type Streak = Answer<'getStreak'>;
export type Badge = Answer<'getBadges'>['badges'][number];
export type BadgeStep = Row<'listBadgeSteps'>;
export type Recommendation = Answer<'listRecommendations'>['items'][number];
export type Week = Row<'listWeeks'>;
export type ClassWeek = Row<'listClassWeeks'>;
export type WeeklyMail = Answer<'getWeeklyMail'>;

const PAGE = 10;

/** The answers behind a badge. */
export const badgeStepsQuery = (api: Api, personId: string, badge: Badge['badge']) =>
  pagedQuery<BadgeStep>(['badge-steps', personId, badge], async (cursor, signal) => {
    const params = { path: { personId, badge }, query: pageQuery(cursor, PAGE) };
    return unwrap(await api.GET('/v1/people/{personId}/badges/{badge}/steps', { params, signal }));
  });

export const weeksQuery = (api: Api, personId: string) =>
  pagedQuery<Week>(['weeks', personId], async (cursor, signal) => {
    const params = { path: { personId }, query: pageQuery(cursor, PAGE) };
    return unwrap(await api.GET('/v1/people/{personId}/weeks', { params, signal }));
  });

export const classWeeksQuery = (api: Api, classId: string) =>
  pagedQuery<ClassWeek>(['classes', classId, 'weeks'], async (cursor, signal) => {
    const params = { path: { classId }, query: pageQuery(cursor, PAGE) };
    return unwrap(await api.GET('/v1/classes/{classId}/weeks', { params, signal }));
  });
