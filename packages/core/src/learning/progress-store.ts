import type { accounts, Evidence, Id, Page, PageQuery, Subject } from '@kindling/shared';
import type { LocalDate } from './calendar.ts';
import type { RelationStore } from './follow-learner.ts';
import type { MasteryState } from './mastery.ts';

export interface LearnerTotals {
  answers: number;
  lessonsDone: number;
  lastActiveAt: Date | null;
}

/** Who a learner is and what they did in all. */
export interface LearnerSummary extends LearnerTotals {
  displayName: string;
  timeZone: string;
  /** Days of about the last week with an unaided answer. */
  unaidedDays: readonly LocalDate[];
}

export interface SkillState {
  skillId: Id;
  /** As the course names it in its files. */
  skillKey: string;
  skillName: string;
  subject: Subject;
  state: MasteryState;
}

export interface StudentStanding extends LearnerSummary {
  personId: Id;
  states: readonly MasteryState[];
}

/** Answers of one calendar day. */
export interface LearnerDay {
  day: LocalDate;
  answers: number;
}

/** Reads of a learner's work. `now` bounds how far back days are read. */
export interface ProgressStore extends RelationStore {
  findSummary(learnerId: Id, now: Date): Promise<LearnerSummary | undefined>;
  /** Named in `locale`, else in what whoever asks reads the screens in. */
  listSkillStates(learnerId: Id, locale?: accounts.Locale): Promise<SkillState[]>;
  /** Days of about the last week with any answer, oldest first. */
  listDays(learnerId: Id, now: Date): Promise<LearnerDay[]>;
  /** Newest first. */
  pageEvidence(learnerId: Id, skillId: Id, page: PageQuery): Promise<Page<Evidence>>;
  /** By name. */
  pageWards(guardianId: Id, page: PageQuery): Promise<Page<{ personId: Id; displayName: string }>>;
  /** Students of a class by name; undefined when the viewer (null: an admin, who sees all) does not teach it. */
  pageClass(
    classId: Id,
    teacherId: Id | null,
    page: PageQuery,
    now: Date,
  ): Promise<Page<StudentStanding> | undefined>;
}
