import type { ImportPlan, LinkPlan } from '@kindling/core/curriculum';
import type { Id, Tenant } from '@kindling/shared';
import { PLAN_PARTS, PLAN_TABLES, type PlanPart } from './curriculum-tables.ts';
import { type Handle, raw, type Sql, sql } from './sql.ts';

/**
 * Writes a plan, one statement a table and kind of change: rows travel as one JSON value, so a course of a thousand
 * activities costs as many round trips as one of ten. Parents go first, for the references.
 */
export async function applyPlan(handle: Handle, tenant: Tenant, plan: ImportPlan, at: Date): Promise<void> {
  const run = async (query: Sql | undefined) => {
    if (query) await handle.execute(query);
  };
  for (const part of PLAN_PARTS)
    await run(upsert(tenant, part, [...plan[part].insert, ...plan[part].update]));
  for (const part of PLAN_PARTS) await run(retire(part, plan[part].retire, at));
  await run(insertPrerequisites(tenant, plan.prerequisites));
  await run(removePrerequisites(plan.prerequisites));
  await run(insertActivitySkills(tenant, plan.activitySkills));
  await run(removeActivitySkills(plan.activitySkills));
}

const nameOf = (column: string) => column.split(' ')[0] ?? '';
const quoteField = (column: string) =>
  `"${column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}"`;

/** Writing a row that was retired brings it back. Names and types are those of PLAN_TABLES, never data. */
function upsert(tenant: Tenant, part: PlanPart, rows: readonly object[]): Sql | undefined {
  if (rows.length === 0) return undefined;
  const { name, fixed, changing } = PLAN_TABLES[part];
  const changed = changing.split(', ').map(nameOf);
  const columns = ['id uuid', ...(fixed === '' ? [] : fixed.split(', ')), ...changing.split(', ')];
  const names = columns.map(nameOf);
  return sql`
    insert into ${raw(`app.${name} (school_id, ${names.join(', ')})`)}
    select ${tenant.schoolId}, ${raw(names.map(quoteField).join(', '))}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
        ${raw(columns.map((column) => column.replace(nameOf(column), quoteField(nameOf(column)))).join(', '))})
    on conflict (school_id, id) do update
       set (${raw(changed.join(', '))}, retired_at)
         = (${raw(changed.map((column) => `excluded.${column}`).join(', '))}, null)`;
}

function retire(part: PlanPart, ids: readonly Id[], at: Date): Sql | undefined {
  if (ids.length === 0) return undefined;
  const table = raw(`app.${PLAN_TABLES[part].name}`);
  return sql`update ${table} set retired_at = ${at} where id = any(${ids}::uuid[])`;
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
