import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Answer, Row } from '#web/api/types.ts';

export type StudyHistory = Answer<'getStudyHistory'>;
export type StudyDay = StudyHistory['days'][number];
export type SkillTrend = StudyHistory['skills'][number];
export type ClassHistory = Answer<'getClassHistory'>;
export type ClassSkill = ClassHistory['skills'][number];
export type DayAnswer = Row<'listDayAnswers'>;
export type ClassDayRow = Row<'listClassDay'>;
export type ClassSkillRow = Row<'listClassSkill'>;

/** How far back, in days, as the API offers it. */
export const RANGES = ['7', '28', '91'] as const;
export type Range = (typeof RANGES)[number];

const PAGE = 10;

export const studyHistoryQuery = (api: Api, personId: string, range: Range) =>
  queryOptions({
    queryKey: ['study-history', personId, range],
    queryFn: async ({ signal }): Promise<StudyHistory> => {
      const params = { path: { personId }, query: { days: range } };
      return unwrap(await api.GET('/v1/people/{personId}/history', { params, signal }));
    },
  });

export const classHistoryQuery = (api: Api, classId: string, range: Range) =>
  queryOptions({
    queryKey: ['classes', classId, 'history', range],
    queryFn: async ({ signal }): Promise<ClassHistory> => {
      const params = { path: { classId }, query: { days: range } };
      return unwrap(await api.GET('/v1/classes/{classId}/history', { params, signal }));
    },
  });

/** The answers of a day, all or those of one skill. */
export const dayAnswersQuery = (api: Api, personId: string, date: string, skillId?: string) =>
  pagedQuery<DayAnswer>(['day-answers', personId, date, skillId], async (cursor, signal) => {
    const query = { ...pageQuery(cursor, PAGE), ...(skillId === undefined ? {} : { skillId }) };
    const params = { path: { personId, date }, query };
    return unwrap(await api.GET('/v1/people/{personId}/days/{date}/answers', { params, signal }));
  });

export const classDayQuery = (api: Api, classId: string, date: string) =>
  pagedQuery<ClassDayRow>(['classes', classId, 'day', date], async (cursor, signal) => {
    const params = { path: { classId, date }, query: pageQuery(cursor) };
    return unwrap(await api.GET('/v1/classes/{classId}/days/{date}', { params, signal }));
  });

export const classSkillQuery = (api: Api, classId: string, skillId: string) =>
  pagedQuery<ClassSkillRow>(['classes', classId, 'skill', skillId], async (cursor, signal) => {
    const params = { path: { classId, skillId }, query: pageQuery(cursor) };
    return unwrap(await api.GET('/v1/classes/{classId}/skills/{skillId}/students', { params, signal }));
  });
