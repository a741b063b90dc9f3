import type { Grade, Id, learning, Page, PageQuery } from '@kindling/shared';
import type { ActivityContent, LessonStanding } from '../learning/index.ts';

type LessonOutline = Pick<learning.LessonCard, 'id' | 'title' | 'goal' | 'minutes'> & {
  standing: LessonStanding;
};

/** A course with its units and lessons, and how far one learner is in each. */
export interface CourseOutline extends learning.CourseCard {
  description: string;
  units: { id: Id; title: string; summary: string; lessons: LessonOutline[] }[];
}

export interface LessonContent {
  id: Id;
  courseId: Id;
  courseTitle: string;
  language: string;
  title: string;
  goal: string;
  introduction: string;
  standing: LessonStanding;
  activities: (ActivityContent & {
    id: Id;
    title: string;
    purpose: learning.LessonActivity['purpose'];
    hintCount: number;
    lastAttempt: { answer: unknown; grade: Grade; at: Date } | null;
  })[];
}

/** Reads of the school's present curriculum as one learner meets it. */
export interface CourseStore {
  /** In the curriculum's order. */
  pageCourses(learnerId: Id, page: PageQuery): Promise<Page<learning.CourseCard>>;
  findCourse(learnerId: Id, courseId: Id): Promise<CourseOutline | undefined>;
  findLesson(learnerId: Id, lessonId: Id): Promise<LessonContent | undefined>;
}
