import type { ImportPlan, RowPlan } from '@kindling/core/curriculum';
import type { Tenant } from '@kindling/shared';
import { type Sql, sql } from './sql.ts';

export function changedRows<Row>(plan: RowPlan<Row>): Row[] {
  return [...plan.insert, ...plan.update];
}

/** Words, role-plays, rubrics and the prompts that name them, in the order references need. */
export function upsertMaterials(tenant: Tenant, plan: ImportPlan): (Sql | undefined)[] {
  return [
    upsertVocabulary(tenant, changedRows(plan.vocabulary)),
    upsertRolePlays(tenant, changedRows(plan.rolePlays)),
    upsertRubrics(tenant, changedRows(plan.rubrics)),
    upsertPrompts(tenant, changedRows(plan.prompts)),
  ];
}

function upsertVocabulary(tenant: Tenant, rows: ImportPlan['vocabulary']['insert']): Sql | undefined {
  if (rows.length === 0) return undefined;
  return sql`
    insert into app.vocabulary_entry (school_id, id, lesson_id, word, part, level, gloss, example, note, position)
    select ${tenant.schoolId}, id, "lessonId", word, part, level, gloss, example, note, position
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
        id uuid, "lessonId" uuid, word text, part text, level text, gloss text, example text, note text,
        position integer)
    on conflict (school_id, id) do update
       set (word, part, level, gloss, example, note, position, retired_at)
         = (excluded.word, excluded.part, excluded.level, excluded.gloss, excluded.example, excluded.note,
            excluded.position, null)`;
}

function upsertRolePlays(tenant: Tenant, rows: ImportPlan['rolePlays']['insert']): Sql | undefined {
  if (rows.length === 0) return undefined;
  return sql`
    insert into app.role_play (school_id, id, unit_id, title, level, content, position)
    select ${tenant.schoolId}, id, "unitId", title, level, content, position
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
        id uuid, "unitId" uuid, title text, level text, content jsonb, position integer)
    on conflict (school_id, id) do update
       set (unit_id, title, level, content, position, retired_at)
         = (excluded.unit_id, excluded.title, excluded.level, excluded.content, excluded.position, null)`;
}

function upsertRubrics(tenant: Tenant, rows: ImportPlan['rubrics']['insert']): Sql | undefined {
  if (rows.length === 0) return undefined;
  return sql`
    insert into app.essay_rubric (school_id, id, course_id, title, content, position)
    select ${tenant.schoolId}, id, "courseId", title, content, position
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
        id uuid, "courseId" uuid, title text, content jsonb, position integer)
    on conflict (school_id, id) do update
       set (title, content, position, retired_at)
         = (excluded.title, excluded.content, excluded.position, null)`;
}

function upsertPrompts(tenant: Tenant, rows: ImportPlan['prompts']['insert']): Sql | undefined {
  if (rows.length === 0) return undefined;
  return sql`
    insert into app.essay_prompt (school_id, id, unit_id, rubric_id, title, genre, content, position)
    select ${tenant.schoolId}, id, "unitId", "rubricId", title, genre, content, position
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
        id uuid, "unitId" uuid, "rubricId" uuid, title text, genre text, content jsonb, position integer)
    on conflict (school_id, id) do update
       set (unit_id, rubric_id, title, genre, content, position, retired_at)
         = (excluded.unit_id, excluded.rubric_id, excluded.title, excluded.genre, excluded.content,
            excluded.position, null)`;
}
