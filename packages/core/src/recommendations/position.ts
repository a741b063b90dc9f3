import type { accounts, Id, Subject } from '@kindling/shared';

/** One lesson that may be recommended. */
export interface LessonOnOffer {
  lessonId: Id;
  title: string;
  goal: string;
  minutes: number;
  courseId: Id;
  courseTitle: string;
  /** Language the course is taught in (BCP 47). */
  language: string;
  subject: Subject;
  skillIds: readonly Id[];
  status: 'not-started' | 'in-progress' | 'done';
  /** The learner's latest answer in it. */
  lastAnsweredAt: Date | null;
}

export interface SkillOnOffer {
  skillId: Id;
  name: string;
  /** Skills that it builds on. */
  prerequisiteIds: readonly Id[];
}

/** What a lesson did for others who were weak in a skill; see migration 0010 for what is never in here. */
export interface LessonEffect {
  skillId: Id;
  lessonId: Id;
  /** Rounded down to tens. */
  learners: number;
  /** Rounded down to tens. */
  helpedPercent: number;
}

/** Everything the recommendations are made from. */
export interface RecommendationPosition {
  /** Courses and lessons in their order. */
  lessons: readonly LessonOnOffer[];
  skills: readonly SkillOnOffer[];
  /** Mastery in whole percent of the skills that have unaided evidence. */
  percents: ReadonlyMap<Id, number>;
  effects: readonly LessonEffect[];
  locale: accounts.Locale;
  now: Date;
}
