import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Answer, Row } from '#web/api/types.ts';

export type Lesson = Answer<'getLesson'>;
export type LessonActivity = Lesson['activities'][number];
export type LessonResult = Answer<'getLessonResult'>;
export type MasteryChange = LessonResult['masteryChanges'][number];
export type Mastery = MasteryChange['after'];
export type StartedMastery = Extract<Mastery, { state: 'started' }>;
export type NextStep = LessonResult['next'];
export type Progress = Answer<'getProgress'>;
export type SkillMastery = Progress['skills'][number];
export type Evidence = Row<'listEvidence'>;
export type Today = Answer<'getToday'>;
export type Course = Answer<'getCourse'>;
export type CourseCard = Row<'listCourses'>;
export type LessonCard = Course['units'][number]['lessons'][number];

/** Query options for both sides: the server fetches with its client, the browser takes over the same key. */
export function lessonQuery(api: Api, lessonId: string) {
  return queryOptions({
    queryKey: ['lesson', lessonId],
    queryFn: async ({ signal }): Promise<Lesson> =>
      unwrap(await api.GET('/v1/lessons/{lessonId}', { params: { path: { lessonId } }, signal })),
    // The player keeps its own state from here on; a refetch under the learner's hands would only confuse.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function lessonResultQuery(api: Api, lessonId: string) {
  return queryOptions({
    queryKey: ['lesson-result', lessonId],
    queryFn: async ({ signal }): Promise<LessonResult> =>
      unwrap(await api.GET('/v1/lessons/{lessonId}/result', { params: { path: { lessonId } }, signal })),
  });
}

const EVIDENCE_PAGE = 10;

/** The answers behind one number, newest first, in pages. */
export function evidenceQuery(api: Api, personId: string, skillId: string) {
  return pagedQuery<Evidence>(['evidence', personId, skillId], async (cursor, signal) =>
    unwrap(
      await api.GET('/v1/people/{personId}/skills/{skillId}/evidence', {
        params: { path: { personId, skillId }, query: pageQuery(cursor, EVIDENCE_PAGE) },
        signal,
      }),
    ),
  );
}
