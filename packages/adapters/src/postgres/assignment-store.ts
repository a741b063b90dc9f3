import type { AssignmentStore, AssignmentTerms } from '@kindling/core/assignments';
import { AssignmentHelp, assignments, Id, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { ITEM_FACTS, JOIN_EXTENSION, JOIN_STUDENTS } from './assignment-parts.ts';
import { decodeCursor, INSTANT_FORMAT, InstantKey, TextKey, toPage } from './cursor.ts';
import { selectVisibleClass } from './progress-store.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const instant = z.coerce.date().transform((date) => date.toISOString());

const SummaryColumns = z.object({
  id: Id,
  class_id: Id,
  title: z.string(),
  due_at: instant,
  time_zone: z.string(),
  max_attempts: z.number().int().nullable(),
  help: AssignmentHelp,
  set_at: instant,
  closed_at: instant.nullable(),
  exercises: z.number().int(),
  students: z.number().int(),
  done: z.number().int(),
});
const SummaryRow = SummaryColumns.extend({ sort_key: z.string() });

const AssignmentRow = SummaryColumns.extend({
  class_name: z.string(),
  set_by_name: z.string(),
  items: z.array(assignments.AssignmentItem),
  student_ids: z.array(Id).nullable(),
  extensions: z.array(
    z.object({
      personId: Id,
      displayName: z.string(),
      dueAt: instant,
      reason: z.string(),
      givenByName: z.string(),
      givenAt: instant,
    }),
  ),
});

const toSummary = (row: z.infer<typeof SummaryColumns>): assignments.AssignmentSummary => ({
  id: row.id,
  classId: row.class_id,
  title: row.title,
  dueAt: row.due_at,
  timeZone: row.time_zone,
  maxAttempts: row.max_attempts,
  help: row.help,
  setAt: row.set_at,
  closedAt: row.closed_at,
  exercises: row.exercises,
  students: row.students,
  done: row.done,
});

const toAssignment = (row: z.infer<typeof AssignmentRow>): assignments.Assignment => ({
  ...toSummary(row),
  className: row.class_name,
  setByName: row.set_by_name,
  items: row.items,
  studentIds: row.student_ids,
  extensions: row.extensions,
});

const ItemRow = z.object({ sort_key: z.string(), item: assignments.AssignmentItem });
const CountRow = z.object({ count: z.number().int() }).transform((row) => row.count);
const NameRow = z.object({ name: z.string() }).transform((row) => row.name);

/** Assignments as staff writes and reads them, within one transaction of a school. */
export function createAssignmentStore(handle: Handle, tenant: Tenant): AssignmentStore {
  const write = createAssignmentWriter(handle, tenant);
  return {
    ...write,
    findClassName: (teacherId, classId) =>
      handle.findOne(
        NameRow,
        sql`select name from app.class where id = ${classId} and exists (${selectVisibleClass(classId, teacherId)})`,
      ),
    async find(teacherId, assignmentId) {
      const row = await handle.findOne(AssignmentRow, selectAssignment(teacherId, assignmentId));
      return row && toAssignment(row);
    },
    async pageOfClass(classId, page) {
      const after = decodeCursor(InstantKey, page.cursor);
      const behind =
        after === undefined
          ? empty
          : sql`and (assignment.due_at, assignment.id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
      const rows = await handle.selectMany(
        SummaryRow,
        sql`select ${SUMMARY}, to_char(assignment.due_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
              from app.assignment ${COUNTS}
             where assignment.class_id = ${classId} ${behind}
             order by assignment.due_at desc, assignment.id desc limit ${page.limit + 1}`,
      );
      return toPage(rows, page.limit, (row) => ({ key: row.sort_key, id: row.id }), toSummary);
    },
    countActivities: (activityIds) =>
      handle.selectOne(
        CountRow,
        sql`select count(*)::int from app.activity where id = any(${activityIds}::uuid[])`,
      ),
    countStudents: (classId, personIds) =>
      handle.selectOne(
        CountRow,
        sql`select count(*)::int from app.enrolment
             where class_id = ${classId} and part = 'student' and person_id = any(${personIds}::uuid[])`,
      ),
    async pageAssignable(courseId, search, page) {
      const known = sql`select title as name from app.course where id = ${courseId} and retired_at is null`;
      if ((await handle.findOne(NameRow, known)) === undefined) return undefined;
      const after = decodeCursor(TextKey, page.cursor);
      const rows = await handle.selectMany(ItemRow, selectAssignable(courseId, search, after, page.limit));
      const positionOf = (row: z.infer<typeof ItemRow>) => ({ key: row.sort_key, id: row.item.activityId });
      return toPage(rows, page.limit, positionOf, (row) => row.item);
    },
  };
}

type Writer = Pick<
  AssignmentStore,
  'insert' | 'update' | 'setClosed' | 'delete' | 'extend' | 'removeExtension'
>;

function createAssignmentWriter(handle: Handle, tenant: Tenant): Writer {
  const writeParts = async (id: Id, { activityIds, studentIds }: AssignmentTerms) => {
    await handle.execute(sql`
      insert into app.assignment_item (school_id, assignment_id, activity_id, position)
      select ${tenant.schoolId}, ${id}, activity_id, ordinal
        from unnest(${activityIds}::uuid[]) with ordinality as item (activity_id, ordinal)`);
    await handle.execute(sql`
      insert into app.assignment_learner (school_id, assignment_id, learner_id)
      select distinct ${tenant.schoolId}::uuid, ${id}::uuid, learner_id
        from unnest(${studentIds ?? []}::uuid[]) as chosen (learner_id)`);
  };
  return {
    async insert(assignment) {
      const { id, classId, title, dueAt, timeZone, maxAttempts, help, studentIds, setBy, setAt } = assignment;
      await handle.execute(sql`
        insert into app.assignment (school_id, id, class_id, title, due_at, time_zone, max_attempts, help, for_all,
                                    set_by, set_at)
        values (${tenant.schoolId}, ${id}, ${classId}, ${title}, ${dueAt}, ${timeZone}, ${maxAttempts}, ${help},
                ${studentIds === null}, ${setBy}, ${setAt})`);
      await writeParts(id, assignment);
    },
    async update(id, terms) {
      const { title, dueAt, timeZone, maxAttempts, help, studentIds } = terms;
      await handle.execute(sql`
        update app.assignment
           set title = ${title}, due_at = ${dueAt}, time_zone = ${timeZone}, max_attempts = ${maxAttempts},
               help = ${help}, for_all = ${studentIds === null}
         where id = ${id}`);
      await handle.execute(sql`delete from app.assignment_item where assignment_id = ${id}`);
      await handle.execute(sql`delete from app.assignment_learner where assignment_id = ${id}`);
      await writeParts(id, terms);
    },
    async setClosed(id, closedAt) {
      await handle.execute(sql`update app.assignment set closed_at = ${closedAt} where id = ${id}`);
    },
    async delete(id) {
      await handle.execute(sql`delete from app.assignment where id = ${id}`);
    },
    async extend({ assignmentId, learnerId, dueAt, reason, givenBy, givenAt }) {
      await handle.execute(sql`
        insert into app.assignment_extension (school_id, assignment_id, learner_id, due_at, reason, given_by, given_at)
        values (${tenant.schoolId}, ${assignmentId}, ${learnerId}, ${dueAt}, ${reason}, ${givenBy}, ${givenAt})
        on conflict (school_id, assignment_id, learner_id) do update
           set (due_at, reason, given_by, given_at)
             = (excluded.due_at, excluded.reason, excluded.given_by, excluded.given_at)`);
    },
    async removeExtension(assignmentId, learnerId) {
      const removed = await handle.execute(sql`
        delete from app.assignment_extension where assignment_id = ${assignmentId} and learner_id = ${learnerId}`);
      return removed === 1;
    },
  };
}

const SUMMARY = sql`
  assignment.id, assignment.class_id, assignment.title, assignment.due_at, assignment.time_zone,
  assignment.max_attempts, assignment.help, assignment.set_at, assignment.closed_at, counts.exercises,
  audience.students, audience.done`;

/** Done is who has a right answer that counts to every exercise: among the first so many, as in the table. */
const COUNTS = sql`
  cross join lateral (
         select count(*)::int as exercises from app.assignment_item where assignment_id = assignment.id) counts
  cross join lateral (
         select count(*)::int as students,
                count(*) filter (where not exists (
                  select from app.assignment_item item
                   cross join lateral (${ITEM_FACTS}) facts
                   where item.assignment_id = assignment.id and not facts.solved))::int as done
           from (select assignment.id) one
           ${JOIN_STUDENTS}
           ${JOIN_EXTENSION}) audience`;

/** Titles of an activity as `AssignmentItem`; goes with ITEM_PLACES. */
const ITEM = sql`
  jsonb_build_object(
    'activityId', activity.id, 'title', activity.title, 'type', activity.type, 'lessonId', lesson.id,
    'lessonTitle', lesson.title, 'courseTitle', course.title, 'language', course.language)`;

const ITEM_PLACES = sql`
  join app.lesson on lesson.id = activity.lesson_id
  join app.unit on unit.id = lesson.unit_id
  join app.course on course.id = unit.course_id`;

function selectAssignment(teacherId: Id | null, assignmentId: Id): Sql {
  return sql`
    select ${SUMMARY}, class.name as class_name, setter.display_name as set_by_name, items.rows as items,
           case when not assignment.for_all then array(
             select enrolment.person_id from (select assignment.id) one ${JOIN_STUDENTS}) end as student_ids,
           extensions.rows as extensions
      from app.assignment
      join app.class on class.id = assignment.class_id
      join app.membership setter on setter.person_id = assignment.set_by
      ${COUNTS}
      cross join lateral (
             select coalesce(jsonb_agg(${ITEM} order by item.position), '[]') as rows
               from app.assignment_item item
               join app.activity on activity.id = item.activity_id
               ${ITEM_PLACES}
              where item.assignment_id = assignment.id) items
      cross join lateral (
             select coalesce(jsonb_agg(jsonb_build_object(
                      'personId', extension.learner_id, 'displayName', learner.display_name, 'dueAt', extension.due_at,
                      'reason', extension.reason, 'givenByName', giver.display_name, 'givenAt', extension.given_at)
                      order by lower(learner.display_name), extension.learner_id), '[]') as rows
               from app.assignment_extension extension
               join app.membership learner on learner.person_id = extension.learner_id
               join app.membership giver on giver.person_id = extension.given_by
              where extension.assignment_id = assignment.id) extensions
     where assignment.id = ${assignmentId}
       and (${teacherId}::uuid is null or exists (
             select from app.enrolment teaching
              where teaching.class_id = assignment.class_id and teaching.person_id = ${teacherId}
                and teaching.part = 'teacher'))`;
}

/** Programs first: they are what is mostly set. Positions are padded, so that text sorts like the course. */
function selectAssignable(
  courseId: Id,
  search: string,
  after: { key: string; id: Id } | undefined,
  limit: number,
): Sql {
  const behind = after === undefined ? empty : sql`where (sort_key, id) > (${after.key}, ${after.id}::uuid)`;
  return sql`
    select sort_key, item
      from (select activity.id, ${ITEM} as item,
                   concat_ws('.', case when activity.type = 'code' then 0 else 1 end,
                             to_char(unit.position, 'FM000000'), to_char(lesson.position, 'FM000000'),
                             to_char(activity.position, 'FM000000')) collate "C" as sort_key
              from app.activity
              ${ITEM_PLACES}
             where course.id = ${courseId} and activity.retired_at is null and lesson.retired_at is null
               and unit.retired_at is null and position(lower(${search}::text) in lower(activity.title)) > 0) found
      ${behind}
     order by sort_key, id limit ${limit + 1}`;
}
