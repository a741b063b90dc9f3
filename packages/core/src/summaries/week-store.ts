import type { BadgeId, Id, learning, Page, PageQuery, ResponseOf, Role } from '@kindling/shared';
import type { LocalDate } from '../learning/calendar.ts';

export type WeekCounts = Pick<
  learning.WeekSummary,
  'answers' | 'right' | 'aided' | 'reviews' | 'lessonsDone' | 'seconds'
>;
type SkillMove = learning.WeekSummary['skills'][number];

/** What the records say of one learner's week. */
export interface LearnerWeek {
  counts: WeekCounts;
  activeDays: number;
  /** Every skill that has unaided evidence by the end of the week. */
  moves: readonly SkillMove[];
  badges: readonly { badge: BadgeId; grade: number }[];
}

/** What they say of a class. */
export interface ClassWeek {
  counts: WeekCounts;
  students: number;
  activeStudents: number;
  /** One for each student and skill. */
  moves: readonly SkillMove[];
  next: learning.ClassWeekSummary['next'];
}

export interface WeekStore {
  /** Time zones that people of the school live in. */
  listTimeZones(): Promise<string[]>;
  /** Learners living in a zone who answered something in the week and were told nothing of it yet; at most `most`. */
  listLearnersDue(timeZone: string, weekStart: LocalDate, most: number): Promise<Id[]>;
  /** Classes whose first teacher lives in the zone, likewise. */
  listClassesDue(timeZone: string, weekStart: LocalDate, most: number): Promise<Id[]>;
  readLearnerWeek(learnerId: Id, weekStart: LocalDate): Promise<LearnerWeek>;
  readClassWeek(classId: Id, weekStart: LocalDate, proficientFrom: number): Promise<ClassWeek>;
  /** False when the week was there already. */
  insertWeek(learnerId: Id, summary: learning.WeekSummary, madeAt: Date): Promise<boolean>;
  insertClassWeek(classId: Id, summary: learning.ClassWeekSummary, madeAt: Date): Promise<boolean>;
  findWeek(learnerId: Id, weekStart: LocalDate): Promise<learning.WeekSummary | undefined>;
  findClassWeek(
    classId: Id,
    weekStart: LocalDate,
  ): Promise<{ className: string; summary: learning.ClassWeekSummary } | undefined>;
  /** Newest first. */
  pageWeeks(learnerId: Id, page: PageQuery): Promise<Page<learning.WeekSummary>>;
  pageClassWeeks(classId: Id, page: PageQuery): Promise<Page<learning.ClassWeekSummary>>;
  /** Of these people, those who asked for their weeks by mail and still belong to the school. */
  listAskedForMail(personIds: readonly Id[]): Promise<{ personId: Id; displayName: string; role: Role }[]>;
  listTeachers(classId: Id): Promise<Id[]>;
  askForMail(personId: Id, enabled: boolean, now: Date): Promise<void>;
}

export type WeeklyMail = ResponseOf<typeof learning.getWeeklyMail>;
