import type { ImportPlan } from '@kindling/core/curriculum';

/** How rows of a plan stand in their table. A row's fields are its columns in camelCase. */
interface PlanTable {
  name: string;
  /** Columns with their types. Set when the row comes: an id is made of them, or its history hangs on them. */
  fixed: string;
  /** Columns that a later import may change. */
  changing: string;
}

/** Tables of a course by the part of the plan that fills them, in the order references need. */
export const PLAN_TABLES = {
  courses: {
    name: 'course',
    fixed: 'slug text',
    changing:
      'subject text, language text, teaches text, title text, summary text, description text, position integer',
  },
  units: {
    name: 'unit',
    fixed: 'course_id uuid',
    changing: 'title text, summary text, position integer',
  },
  lessons: {
    name: 'lesson',
    fixed: '',
    changing: 'unit_id uuid, title text, goal text, minutes integer, introduction text, position integer',
  },
  skills: {
    name: 'skill',
    fixed: 'course_id uuid, key text',
    changing: 'subject text, name text, names jsonb, position integer',
  },
  activities: {
    name: 'activity',
    fixed: 'lesson_id uuid',
    changing:
      'type text, schema_version integer, title text, purpose text, difficulty float8, content jsonb, content_hash text, hints jsonb, position integer',
  },
  vocabulary: {
    name: 'vocabulary_entry',
    fixed: 'lesson_id uuid',
    changing: 'word text, part text, level text, gloss text, example text, note text, position integer',
  },
  rolePlays: {
    name: 'role_play',
    fixed: '',
    changing: 'unit_id uuid, title text, level text, content jsonb, position integer',
  },
  rubrics: {
    name: 'essay_rubric',
    fixed: 'course_id uuid',
    changing: 'title text, content jsonb, position integer',
  },
  prompts: {
    name: 'essay_prompt',
    fixed: '',
    changing: 'unit_id uuid, rubric_id uuid, title text, genre text, content jsonb, position integer',
  },
} as const satisfies Partial<Record<keyof ImportPlan, PlanTable>>;

export type PlanPart = keyof typeof PLAN_TABLES;
export const PLAN_PARTS = Object.keys(PLAN_TABLES) as PlanPart[];
