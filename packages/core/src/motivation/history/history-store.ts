import type { Id, learning, Page, PageQuery, ResponseOf, Subject } from '@kindling/shared';
import type { LocalDate } from '../../learning/calendar.ts';

type DayCounts = Omit<ResponseOf<typeof learning.getStudyHistory>['days'][number], 'date'>;
export type StudyDay = DayCounts & { date: LocalDate };
export type ClassDay = StudyDay & { students: number };
export type ClassSkill = ResponseOf<typeof learning.getClassHistory>['skills'][number];
export type ClassDayRow = DayCounts & { personId: Id; displayName: string };
export type ClassSkillRow = { personId: Id; displayName: string; percent: number; lastDay: LocalDate };

/** One skill on one day it was practised on. */
export interface SkillPoint {
  skillId: Id;
  skillName: string;
  subject: Subject;
  date: LocalDate;
  beforePercent: number | null;
  afterPercent: number;
  answers: number;
}

/** Reads of the records kept by day. */
export interface HistoryStore {
  /** Days with answers from `from` on, oldest first. */
  listStudyDays(learnerId: Id, from: LocalDate): Promise<StudyDay[]>;
  /** Points of the `most` skills that moved last, by skill and day. */
  listSkillPoints(learnerId: Id, from: LocalDate, most: number): Promise<SkillPoint[]>;
  /** The answers of a day, all or those of one skill; newest first. */
  pageDayAnswers(
    learnerId: Id,
    which: { date: LocalDate; skillId?: Id | undefined },
    page: PageQuery,
  ): Promise<Page<learning.DayAnswer>>;
  /** Whether the class exists and the viewer teaches it; null: an admin, who sees all. */
  isVisibleClass(classId: Id, teacherId: Id | null): Promise<boolean>;
  listClassDays(classId: Id, from: LocalDate): Promise<ClassDay[]>;
  /** The `most` skills practised by most students; mastery as of each student's latest answer. */
  listClassSkills(classId: Id, which: { most: number; proficientFrom: number }): Promise<ClassSkill[]>;
  /** By name. */
  pageClassDay(classId: Id, date: LocalDate, page: PageQuery): Promise<Page<ClassDayRow>>;
  /** By name. */
  pageClassSkill(classId: Id, skillId: Id, page: PageQuery): Promise<Page<ClassSkillRow>>;
}
