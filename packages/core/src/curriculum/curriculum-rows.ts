import type { accounts, Id, Purpose, Subject } from '@kindling/shared';
import type { MaterialRows } from './material-rows.ts';

/** What the curriculum's tables hold, in the order references need. `retired` rows are kept and hidden. */
export interface CourseRow {
  id: Id;
  slug: string;
  subject: Subject;
  language: string;
  /** For a language course: the language it teaches. */
  teaches: string | null;
  title: string;
  summary: string;
  description: string;
  position: number;
  retired: boolean;
}

export interface UnitRow {
  id: Id;
  courseId: Id;
  title: string;
  summary: string;
  position: number;
  retired: boolean;
}

export interface LessonRow {
  id: Id;
  unitId: Id;
  title: string;
  goal: string;
  minutes: number;
  introduction: string;
  position: number;
  retired: boolean;
}

export interface SkillRow {
  id: Id;
  courseId: Id;
  key: string;
  subject: Subject;
  /** In the language of the course. */
  name: string;
  /** For those who read the screens in another. */
  names: Partial<Record<accounts.Locale, string>>;
  position: number;
  retired: boolean;
}

export interface ActivityRow {
  id: Id;
  lessonId: Id;
  type: string;
  schemaVersion: number;
  title: string;
  purpose: Purpose;
  difficulty: number;
  /** Stands for type, version and content. */
  contentHash: string;
  hints: string[];
  position: number;
  retired: boolean;
}

export interface PrerequisiteLink {
  skillId: Id;
  prerequisiteId: Id;
}

export interface ActivitySkillLink {
  activityId: Id;
  skillId: Id;
}

/** One course as the database has it. */
export interface CurriculumRows extends MaterialRows {
  courses: CourseRow[];
  units: UnitRow[];
  lessons: LessonRow[];
  skills: SkillRow[];
  activities: ActivityRow[];
  prerequisites: PrerequisiteLink[];
  activitySkills: ActivitySkillLink[];
}

/** One course as a pack wants it: the same rows, with the content itself. */
export interface WantedRows extends CurriculumRows {
  activities: (ActivityRow & { content: unknown })[];
}

/** No row of any kind: a course that is not there. */
export const NO_ROWS: Readonly<WantedRows> = {
  courses: [],
  units: [],
  lessons: [],
  skills: [],
  activities: [],
  vocabulary: [],
  rolePlays: [],
  rubrics: [],
  prompts: [],
  prerequisites: [],
  activitySkills: [],
};
