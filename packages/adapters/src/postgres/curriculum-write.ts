import type { ImportPlan, LinkPlan } from '@kindling/core/curriculum';
import type { Id, Tenant } from '@kindling/shared';
import { changedRows, upsertMaterials } from './material-write.ts';
import { type Handle, raw, type Sql, sql } from './sql.ts';

/**
 * Writes a plan, one statement a table and kind of change: rows travel as one JSON value, so a course of a thousand
 * activities costs as many round trips as one of ten. Parents go first, for the references.
 */
export async function applyPlan(handle: Handle, tenant: Tenant, plan: ImportPlan, at: Date): Promise<void> {
  const run = async (query: Sql | undefined) => {
    if (query) await handle.execute(query);
  };
  await run(upsertCourses(tenant, changedRows(plan.courses)));
  await run(upsertUnits(tenant, changedRows(plan.units)));
  await run(upsertLessons(tenant, changedRows(plan.lessons)));
  await run(upsertSkills(tenant, changedRows(plan.skills)));
  await run(upsertActivities(tenant, changedRows(plan.activities)));
  for (const query of upsertMaterials(tenant, plan)) await run(query);
  for (const table of TABLES) {
    await run(retire(table, plan[PLAN_OF[table]].retire, at));
  }
  await run(insertPrerequisites(tenant, plan.prerequisites));
  await run(removePrerequisites(plan.prerequisites));
  await run(insertActivitySkills(tenant, plan.activitySkills));
  await run(removeActivitySkills(plan.activitySkills));
}

const PLAN_OF = {
  course: 'courses',
  unit: 'units',
  lesson: 'lessons',
  skill: 'skills',
  activity: 'activities',
  vocabulary_entry: 'vocabulary',
  role_play: 'rolePlays',
  essay_rubric: 'rubrics',
  essay_prompt: 'prompts',
} as const;
const TABLES = Object.keys(PLAN_OF) as (keyof typeof PLAN_OF)[];

/** Writing a row that was retired brings it back. */
function upsertCourses(tenant: Tenant, rows: ImportPlan['courses']['insert']): Sql | undefined {
  if (rows.length === 0) return undefined;
  return sql`
    insert into app.course (school_id, id, slug, subject, language, teaches, title, summary, description, position)
    select ${tenant.schoolId}, id, slug, subject, language, teaches, title, summary, description, position
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
        id uuid, slug text, subject text, language text, teaches text, title text, summary text, description text,
        position integer)
    on conflict (school_id, id) do update
       set (subject, language, teaches, title, summary, description, position, retired_at)
         = (excluded.subject, excluded.language, excluded.teaches, excluded.title, excluded.summary, excluded.description,
            excluded.position, null)`;
}

function upsertUnits(tenant: Tenant, rows: ImportPlan['units']['insert']): Sql | undefined {
  if (rows.length === 0) return undefined;
  return sql`
    insert into app.unit (school_id, id, course_id, title, summary, position)
    select ${tenant.schoolId}, id, "courseId", title, summary, position
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
        id uuid, "courseId" uuid, title text, summary text, position integer)
    on conflict (school_id, id) do update
       set (title, summary, position, retired_at)
         = (excluded.title, excluded.summary, excluded.position, null)`;
}

function upsertLessons(tenant: Tenant, rows: ImportPlan['lessons']['insert']): Sql | undefined {
  if (rows.length === 0) return undefined;
  return sql`
    insert into app.lesson (school_id, id, unit_id, title, goal, minutes, introduction, position)
    select ${tenant.schoolId}, id, "unitId", title, goal, minutes, introduction, position
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
        id uuid, "unitId" uuid, title text, goal text, minutes integer, introduction text, position integer)
    on conflict (school_id, id) do update
       set (unit_id, title, goal, minutes, introduction, position, retired_at)
         = (excluded.unit_id, excluded.title, excluded.goal, excluded.minutes, excluded.introduction,
            excluded.position, null)`;
}

function upsertSkills(tenant: Tenant, rows: ImportPlan['skills']['insert']): Sql | undefined {
  if (rows.length === 0) return undefined;
  return sql`
    insert into app.skill (school_id, id, course_id, key, subject, name, position)
    select ${tenant.schoolId}, id, "courseId", key, subject, name, position
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
        id uuid, "courseId" uuid, key text, subject text, name text, position integer)
    on conflict (school_id, id) do update
       set (subject, name, position, retired_at)
         = (excluded.subject, excluded.name, excluded.position, null)`;
}

function upsertActivities(tenant: Tenant, rows: ImportPlan['activities']['insert']): Sql | undefined {
  if (rows.length === 0) return undefined;
  return sql`
    insert into app.activity (school_id, id, lesson_id, type, schema_version, title, purpose, difficulty, content,
                              content_hash, hints, position)
    select ${tenant.schoolId}, id, "lessonId", type, "schemaVersion", title, purpose, difficulty, content,
           "contentHash", hints, position
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
        id uuid, "lessonId" uuid, type text, "schemaVersion" integer, title text, purpose text, difficulty float8,
        content jsonb, "contentHash" text, hints jsonb, position integer)
    on conflict (school_id, id) do update
       set (type, schema_version, title, purpose, difficulty, content, content_hash, hints, position, retired_at)
         = (excluded.type, excluded.schema_version, excluded.title, excluded.purpose, excluded.difficulty,
            excluded.content, excluded.content_hash, excluded.hints, excluded.position, null)`;
}

function retire(table: keyof typeof PLAN_OF, ids: readonly Id[], at: Date): Sql | undefined {
  if (ids.length === 0) return undefined;
  return sql`update ${raw(`app.${table}`)} set retired_at = ${at} where id = any(${ids}::uuid[])`;
}

type Links = ImportPlan['prerequisites'];
type SkillLinks = ImportPlan['activitySkills'];

function insertPrerequisites(tenant: Tenant, { insert }: Links): Sql | undefined {
  if (insert.length === 0) return undefined;
  return sql`
    insert into app.skill_prerequisite (school_id, skill_id, prerequisite_id)
    select ${tenant.schoolId}, "skillId", "prerequisiteId" from ${readLinks(insert, '"prerequisiteId"', '"skillId"')}`;
}

function removePrerequisites({ remove }: Links): Sql | undefined {
  if (remove.length === 0) return undefined;
  return sql`
    delete from app.skill_prerequisite using ${readLinks(remove, '"prerequisiteId"', '"skillId"')}
     where skill_id = row."skillId" and prerequisite_id = row."prerequisiteId"`;
}

function insertActivitySkills(tenant: Tenant, { insert }: SkillLinks): Sql | undefined {
  if (insert.length === 0) return undefined;
  return sql`
    insert into app.activity_skill (school_id, activity_id, skill_id)
    select ${tenant.schoolId}, "activityId", "skillId" from ${readLinks(insert, '"activityId"', '"skillId"')}`;
}

function removeActivitySkills({ remove }: SkillLinks): Sql | undefined {
  if (remove.length === 0) return undefined;
  return sql`
    delete from app.activity_skill using ${readLinks(remove, '"activityId"', '"skillId"')}
     where activity_id = row."activityId" and skill_id = row."skillId"`;
}

/** Two columns of ids from one JSON value; the names are ours, never data. */
function readLinks<Link>(links: LinkPlan<Link>['insert'], left: string, right: string): Sql {
  const columns = raw(`${left} uuid, ${right} uuid`);
  return sql`jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as row (${columns})`;
}
