import type { WeekStore } from '@kindling/core/summaries';
import { learning, type PageQuery, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, toPage } from './cursor.ts';
import { type Handle, type Sql, sql } from './sql.ts';

const WeekRow = z.object({ summary: learning.WeekSummary });
const ClassWeekRow = z.object({ summary: learning.ClassWeekSummary });

/** Where a page of weeks begins; goes with a `week_start` in scope. */
function beforeWeek(page: PageQuery): Sql {
  const after = decodeCursor(z.iso.date(), page.cursor)?.key ?? null;
  return sql`(${after}::date is null or week_start < ${after}::date)`;
}

/** Weeks of learners as they were told. */
export function createKeptWeeks(
  handle: Handle,
  tenant: Tenant,
): Pick<WeekStore, 'insertWeek' | 'findWeek' | 'pageWeeks'> {
  return {
    async insertWeek(learnerId, summary, madeAt) {
      const inserted = await handle.execute(sql`
        insert into app.week_summary (school_id, learner_id, week_start, summary, made_at)
        values (${tenant.schoolId}, ${learnerId}, ${summary.weekStart}, ${JSON.stringify(summary)}, ${madeAt})
        on conflict do nothing`);
      return inserted === 1;
    },
    async findWeek(learnerId, weekStart) {
      const row = await handle.findOne(
        WeekRow,
        sql`select summary from app.week_summary where learner_id = ${learnerId} and week_start = ${weekStart}::date`,
      );
      return row?.summary;
    },
    async pageWeeks(learnerId, page) {
      const rows = await handle.selectMany(
        WeekRow,
        sql`select summary from app.week_summary where learner_id = ${learnerId} and ${beforeWeek(page)}
             order by week_start desc limit ${page.limit + 1}`,
      );
      return toPage(
        rows,
        page.limit,
        (row) => ({ key: row.summary.weekStart, id: learnerId }),
        (row) => row.summary,
      );
    },
  };
}

/** The same of classes. */
export function createKeptClassWeeks(
  handle: Handle,
  tenant: Tenant,
): Pick<WeekStore, 'insertClassWeek' | 'findClassWeek' | 'pageClassWeeks'> {
  return {
    async insertClassWeek(classId, summary, madeAt) {
      const inserted = await handle.execute(sql`
        insert into app.class_week_summary (school_id, class_id, week_start, summary, made_at)
        values (${tenant.schoolId}, ${classId}, ${summary.weekStart}, ${JSON.stringify(summary)}, ${madeAt})
        on conflict do nothing`);
      return inserted === 1;
    },
    async findClassWeek(classId, weekStart) {
      const row = await handle.findOne(
        ClassWeekRow.extend({ name: z.string() }),
        sql`select class.name, summary from app.class_week_summary
              join app.class on class.id = class_week_summary.class_id
             where class_id = ${classId} and week_start = ${weekStart}::date`,
      );
      return row && { className: row.name, summary: row.summary };
    },
    async pageClassWeeks(classId, page) {
      const rows = await handle.selectMany(
        ClassWeekRow,
        sql`select summary from app.class_week_summary where class_id = ${classId} and ${beforeWeek(page)}
             order by week_start desc limit ${page.limit + 1}`,
      );
      return toPage(
        rows,
        page.limit,
        (row) => ({ key: row.summary.weekStart, id: classId }),
        (row) => row.summary,
      );
    },
  };
}
