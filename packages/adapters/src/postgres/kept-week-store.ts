import type { WeekStore } from '@kindling/core/summaries';
import { Id, learning, type Page, type PageQuery, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, toPage } from './cursor.ts';
import { type Handle, raw, sql } from './sql.ts';

const ClassNameRow = z.object({ name: z.string() });

const NameRow = z.object({ id: Id, name: z.string() });

type NamedSkill = { skillId: Id; skillName: string };

interface KeptIn<Week> {
  table: string;
  /** Column of whose week it is. */
  owner: string;
  row: z.ZodType<{ summary: Week }>;
  /** Every place of a week that names a skill. */
  skillsOf(week: Week): readonly NamedSkill[];
}

const OF_LEARNERS: KeptIn<learning.WeekSummary> = {
  table: 'week_summary',
  owner: 'learner_id',
  row: z.object({ summary: learning.WeekSummary }),
  skillsOf: ({ skills }) => skills,
};
const OF_CLASSES: KeptIn<learning.ClassWeekSummary> = {
  table: 'class_week_summary',
  owner: 'class_id',
  row: z.object({ summary: learning.ClassWeekSummary }),
  skillsOf: ({ skills, next }) => (next === null ? skills : [...skills, next]),
};

/** Weeks as they were told, of whoever the table is about. Table and column are named by us, never by data. */
function keepWeeks<Week extends { weekStart: string }>(
  handle: Handle,
  tenant: Tenant,
  { table, owner, row, skillsOf }: KeptIn<Week>,
) {
  const [kept, of] = [raw(`app.${table}`), raw(owner)];
  /** Kept under the names of the course; told in what whoever reads them reads the screens in. */
  async function nameSkills(weeks: readonly Week[]): Promise<void> {
    const skills = weeks.flatMap(skillsOf);
    if (tenant.locale === undefined || skills.length === 0) return;
    const rows = await handle.selectMany(
      NameRow,
      sql`select skill.id, app.name_of(skill) as name from app.skill
           where skill.id = any (${skills.map(({ skillId }) => skillId)}::uuid[])`,
    );
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    for (const skill of skills) skill.skillName = names.get(skill.skillId) ?? skill.skillName;
  }
  return {
    async insert(ownerId: Id, week: Week, madeAt: Date): Promise<boolean> {
      const inserted = await handle.execute(sql`
        insert into ${kept} (school_id, ${of}, week_start, summary, made_at)
        values (${tenant.schoolId}, ${ownerId}, ${week.weekStart}, ${JSON.stringify(week)}, ${madeAt})
        on conflict do nothing`);
      return inserted === 1;
    },
    async find(ownerId: Id, weekStart: string): Promise<Week | undefined> {
      const found = await handle.findOne(
        row,
        sql`select summary from ${kept} where ${of} = ${ownerId} and week_start = ${weekStart}::date`,
      );
      if (found !== undefined) await nameSkills([found.summary]);
      return found?.summary;
    },
    async page(ownerId: Id, page: PageQuery): Promise<Page<Week>> {
      const after = decodeCursor(z.iso.date(), page.cursor)?.key ?? null;
      const rows = await handle.selectMany(
        row,
        sql`select summary from ${kept}
             where ${of} = ${ownerId} and (${after}::date is null or week_start < ${after}::date)
             order by week_start desc limit ${page.limit + 1}`,
      );
      const weeks = rows.map(({ summary }) => summary);
      await nameSkills(weeks);
      return toPage(
        weeks,
        page.limit,
        (week) => ({ key: week.weekStart, id: ownerId }),
        (week) => week,
      );
    },
  };
}

/** Weeks of learners. */
export function createKeptWeeks(
  handle: Handle,
  tenant: Tenant,
): Pick<WeekStore, 'insertWeek' | 'findWeek' | 'pageWeeks'> {
  const { insert, find, page } = keepWeeks(handle, tenant, OF_LEARNERS);
  return { insertWeek: insert, findWeek: find, pageWeeks: page };
}

/** Weeks of classes. */
export function createKeptClassWeeks(
  handle: Handle,
  tenant: Tenant,
): Pick<WeekStore, 'insertClassWeek' | 'findClassWeek' | 'pageClassWeeks'> {
  const { insert, find, page } = keepWeeks(handle, tenant, OF_CLASSES);
  return {
    insertClassWeek: insert,
    async findClassWeek(classId, weekStart) {
      const summary = await find(classId, weekStart);
      if (summary === undefined) return undefined;
      const { name } = await handle.selectOne(
        ClassNameRow,
        sql`select name from app.class where id = ${classId}`,
      );
      return { className: name, summary };
    },
    pageClassWeeks: page,
  };
}
