import type { Id, learning, Subject } from '@kindling/shared';

export interface ConceptCourse {
  id: Id;
  slug: string;
  title: string;
  language: string;
  skills: readonly { id: Id; key: string; name: string }[];
}

/** A lesson as far as it says which ideas it is about. */
export interface ConceptLesson {
  id: Id;
  title: string;
  /** Markdown. */
  introduction: string;
  /** `text`: everything of the activity that is written somewhere, its key included. */
  activities: readonly { id: Id; title: string; text: string; skills: readonly string[] }[];
}

/** What of the school's present courses ideas are about; retired rows are not there. */
export interface ConceptStore {
  findCourse(by: { courseId: Id } | { slug: string } | { lessonId: Id }): Promise<ConceptCourse | undefined>;
  /** In the order of the school. */
  listCourses(): Promise<{ id: Id; slug: string; title: string; subject: Subject; language: string }[]>;
  /** Those that practise one of the skills, in the order of the course. */
  listLessons(courseId: Id, skillKeys: readonly string[]): Promise<ConceptLesson[]>;
  /** Those that practise a skill, in the order of the course. */
  listActivities(learnerId: Id, skillId: Id): Promise<learning.ConceptActivity[]>;
}
