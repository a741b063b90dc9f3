import type { accounts, Id, Subject } from '@kindling/shared';
import type { LessonStanding } from '../lesson-status.ts';
import type { ReviewCard } from '../model/reviews/review-card.ts';

/** One answer of the log as the tracing model folds it. */
export interface TracedAnswer {
  attemptId: Id;
  activityId: Id;
  /** Of the activity when it was answered; may be empty. */
  skillIds: readonly Id[];
  /** The author's guess of how hard the activity is, 0-1. */
  difficulty: number;
  correct: boolean;
  aided: boolean;
  answeredAt: Date;
}

/** The same with its place in the order of recording, by which a reader knows what is new. */
export interface RecordedAnswer extends TracedAnswer {
  ordinal: number;
}

/** An activity that may come next. */
export interface PracticeItem {
  activityId: Id;
  title: string;
  difficulty: number;
  skillIds: readonly Id[];
  lessonId: Id;
}

/** A lesson that activities stand in. */
export interface PracticeLesson {
  id: Id;
  title: string;
  standing: LessonStanding;
  courseId: Id;
  courseTitle: string;
  /** Language the course is taught in (BCP 47). */
  language: string;
  subject: Subject;
}

export interface PracticeSkill {
  skillId: Id;
  skillName: string;
  prerequisiteIds: readonly Id[];
}

/** What there is to practise, in the order of the courses. */
export interface PracticeMap {
  items: readonly PracticeItem[];
  /** The learner's cards by activity. */
  cards: ReadonlyMap<Id, ReviewCard>;
  lessons: ReadonlyMap<Id, PracticeLesson>;
  skills: ReadonlyMap<Id, PracticeSkill>;
}

/** An activity as evidence of its skills. */
export interface SkillItem {
  activityId: Id;
  difficulty: number;
  skillIds: readonly Id[];
  /** Whether the learner answered it without help. */
  isAnswered: boolean;
  card: ReviewCard | undefined;
}

/** Reads for choosing what comes next. */
export interface PracticeStore {
  /** The same courses as `LessonMapStore.listLessons`: those begun and the one new one to offer. */
  readPracticeMap(learnerId: Id, locale: accounts.Locale): Promise<PracticeMap>;
  /** Today's activities of every skill the learner has evidence for. */
  listSkillItems(learnerId: Id): Promise<SkillItem[]>;
  /** One learner's answers recorded after an ordinal, in the order of recording. */
  listAnswersAfter(learnerId: Id, ordinal: number): Promise<RecordedAnswer[]>;
}

/** The fitted models of the school. */
export interface ModelStore {
  /** Version of the model that serves; undefined before a fit was accepted. */
  findServingVersion(): Promise<number | undefined>;
  /** The stored form of a model; see `parseStoredModel`. */
  findModel(version: number): Promise<unknown>;
}
