import type { OwnAssignmentFacts, OwnAssignmentStore } from '@kindling/core/assignments';
import { AssignmentHelp, Id, type PageQuery } from '@kindling/shared';
import { z } from 'zod';
import { CLOSES_AT, DUE_AT, JOIN_EXTENSION, JOIN_STUDENTS, STUDENT_EXERCISES } from './assignment-parts.ts';
import { ExerciseFactsRow } from './assignment-standing-store.ts';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const DAY_MS = 86_400_000;
/** What was due longer ago waits no more on the page of the day; it stays among all of them. */
const LATE_DAYS = 90;

const Titles = z.object({
  activityId: Id,
  title: z.string(),
  type: z.string(),
  lessonId: Id,
  lessonTitle: z.string(),
  language: z.string(),
});

const OwnRow = z
  .object({
    id: Id,
    title: z.string(),
    class_name: z.string(),
    set_by_name: z.string(),
    due_at: z.date(),
    time_zone: z.string(),
    is_extended: z.boolean(),
    max_attempts: z.number().int().nullable(),
    help: AssignmentHelp,
    closes_at: z.date().nullable(),
    exercises: z.array(ExerciseFactsRow),
    titles: z.array(Titles),
    sort_key: z.string(),
  })
  .transform(({ exercises, titles, sort_key, ...row }) => ({
    sortKey: sort_key,
    own: toOwn(row, exercises, titles),
  }));

function toOwn(
  row: {
    id: Id;
    title: string;
    class_name: string;
    set_by_name: string;
    due_at: Date;
    time_zone: string;
    is_extended: boolean;
    max_attempts: number | null;
    help: AssignmentHelp;
    closes_at: Date | null;
  },
  exercises: readonly z.infer<typeof ExerciseFactsRow>[],
  titles: readonly z.infer<typeof Titles>[],
): OwnAssignmentFacts {
  return {
    id: row.id,
    title: row.title,
    className: row.class_name,
    setByName: row.set_by_name,
    dueAt: row.due_at,
    timeZone: row.time_zone,
    isExtended: row.is_extended,
    maxAttempts: row.max_attempts,
    help: row.help,
    closesAt: row.closes_at,
    // Both are in the order of the assignment.
    items: titles.flatMap((item, index) => {
      const facts = exercises[index];
      return facts === undefined ? [] : [{ ...facts, ...item }];
    }),
  };
}

/** What was set for one learner, within one transaction of a school. */
export function createOwnAssignmentStore(handle: Handle): OwnAssignmentStore {
  return {
    async pageOwn(learnerId, filter, page) {
      const rows = await handle.selectMany(OwnRow, selectOwn(learnerId, filter, page));
      const positionOf = (row: (typeof rows)[number]) => ({ key: row.sortKey, id: row.own.id });
      return toPage(rows, page.limit, positionOf, (row) => row.own);
    },
  };
}

function selectOwn(learnerId: Id, { waiting, now }: { waiting: boolean; now: Date }, page: PageQuery): Sql {
  const after = decodeCursor(InstantKey, page.cursor);
  const position = after && sql`(${after.key}::timestamptz, ${after.id}::uuid)`;
  const isWaiting = sql`
    and exercises.open > 0 and (${CLOSES_AT} is null or ${CLOSES_AT} > ${now})
    and ${DUE_AT} > ${new Date(now.getTime() - LATE_DAYS * DAY_MS)}`;
  const order = waiting ? sql`order by due_at, assignment.id` : sql`order by due_at desc, assignment.id desc`;
  const behind =
    position === undefined
      ? empty
      : waiting
        ? sql`and (${DUE_AT}, assignment.id) > ${position}`
        : sql`and (${DUE_AT}, assignment.id) < ${position}`;
  return sql`
    select assignment.id, assignment.title, class.name as class_name, setter.display_name as set_by_name,
           ${DUE_AT} as due_at, assignment.time_zone, extension.learner_id is not null as is_extended,
           assignment.max_attempts, assignment.help, ${CLOSES_AT} as closes_at, exercises.rows as exercises,
           titles.rows as titles, to_char(${DUE_AT} at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
      from app.assignment
      ${JOIN_STUDENTS}
      ${JOIN_EXTENSION}
      join app.class on class.id = assignment.class_id
      join app.membership setter on setter.person_id = assignment.set_by
      cross join lateral (${STUDENT_EXERCISES}) exercises
      cross join lateral (
             select coalesce(jsonb_agg(jsonb_build_object(
                      'activityId', activity.id, 'title', activity.title, 'type', activity.type, 'lessonId', lesson.id,
                      'lessonTitle', lesson.title, 'language', course.language) order by item.position), '[]') as rows
               from app.assignment_item item
               join app.activity on activity.id = item.activity_id
               join app.lesson on lesson.id = activity.lesson_id
               join app.unit on unit.id = lesson.unit_id
               join app.course on course.id = unit.course_id
              where item.assignment_id = assignment.id) titles
     where enrolment.person_id = ${learnerId} ${waiting ? isWaiting : empty} ${behind}
     ${order} limit ${page.limit + 1}`;
}
