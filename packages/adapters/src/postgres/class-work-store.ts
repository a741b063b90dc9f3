import type { ClassWorkFilter, ClassWorkStore } from '@kindling/core/class-work';
import { type assignments, Id, type PageQuery } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, INSTANT_FORMAT, InstantKey, TextKey, toPage } from './cursor.ts';
import { selectVisibleClass } from './progress-store.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const instant = z.coerce.date().transform((date) => date.toISOString());

const RunColumns = z.object({
  kind: z.enum(['run', 'check']),
  at: instant,
  passed: z.boolean(),
  errorKey: z.string().nullable(),
  scorePercent: z.number().int().nullable(),
});

const WorkRow = z.object({
  person_id: Id,
  display_name: z.string(),
  sort_key: z.string(),
  open_alerts: z.number().int(),
  needs_help: z.boolean(),
  exercise: z
    .object({
      activityId: Id,
      title: z.string(),
      type: z.string(),
      lessonId: Id,
      lessonTitle: z.string(),
      language: z.string(),
      seenAt: instant,
      answers: z.number().int(),
      lastRun: RunColumns.nullable(),
      stuckSince: instant.nullable(),
      failures: z.number().int(),
      hintRung: z.number().int(),
      tutorMessages: z.number().int(),
    })
    .nullable(),
});

const toStudent = (row: z.infer<typeof WorkRow>): assignments.StudentAtWork => ({
  personId: row.person_id,
  displayName: row.display_name,
  exercise: row.exercise,
  openAlerts: row.open_alerts,
  needsHelp: row.needs_help,
});

const RunRow = RunColumns.extend({ id: Id, sort_key: z.string() });

/** A class at work, within one transaction of a school. */
export function createClassWorkStore(handle: Handle): ClassWorkStore {
  return {
    async pageWork(teacherId, classId, filter, page) {
      const visible = await handle.findOne(z.object({}), selectVisibleClass(classId, teacherId));
      if (visible === undefined) return undefined;
      const rows = await handle.selectMany(WorkRow, selectWork(classId, filter, page));
      return toPage(rows, page.limit, (row) => ({ key: row.sort_key, id: row.person_id }), toStudent);
    },
    async pageRuns(learnerId, activityId, page) {
      const rows = await handle.selectMany(RunRow, selectRuns(learnerId, activityId, page));
      const positionOf = (row: z.infer<typeof RunRow>) => ({ key: row.sort_key, id: row.id });
      return toPage(rows, page.limit, positionOf, ({ sort_key: _, ...run }) => run);
    },
  };
}

/** Where the learner was last, by whatever tells it: an answer, a run, an exercise that is open, something written. */
function selectSigns(since: Date): Sql {
  return sql`
    select sign.activity_id, sign.seen_at
      from (select activity_id, reported_at as seen_at from app.activity_work where learner_id = membership.person_id
            union all
            (select activity_id, received_at from app.attempt
              where learner_id = membership.person_id order by ordinal desc limit 1)
            union all
            (select activity_id, ran_at from app.code_run_outcome
              where learner_id = membership.person_id order by ran_at desc limit 1)
            union all
            (select activity_id, saved_at from app.workspace
              where learner_id = membership.person_id order by saved_at desc limit 1)) sign
     where sign.seen_at > ${since} and exists (select from app.activity where id = sign.activity_id)
     order by sign.seen_at desc limit 1`;
}

/** Runs and checks at one exercise. */
function selectTries(since: Date): Sql {
  return sql`
    select 'check' as kind, received_at as at, (grade ->> 'correct')::boolean as passed, null as "errorKey",
           round((grade ->> 'score')::float8 * 100)::int as "scorePercent"
      from app.attempt
     where learner_id = membership.person_id and activity_id = seen.activity_id and received_at > ${since}
    union all
    select 'run', ran_at, passed, error_key, null
      from app.code_run_outcome
     where learner_id = membership.person_id and activity_id = seen.activity_id and ran_at > ${since}`;
}

/**
 * Failures since the last success. A run that ends well ends a row of runs, but not one of checks: a program may run to
 * its end and do the wrong thing.
 */
const FAILURES = sql`
  select count(*)::int as failures, min(at) as stuck_since
    from tries
   where not passed
     and at > coalesce((select max(at) from tries success
                         where success.passed and (success.kind = 'check' or tries.kind = 'run')), '-infinity')`;

function selectExercise(since: Date): Sql {
  return sql`
    with tries as materialized (${selectTries(since)})
    select failed.failures,
           jsonb_build_object(
             'activityId', activity.id, 'title', activity.title, 'type', activity.type, 'lessonId', lesson.id,
             'lessonTitle', lesson.title,
             'language', coalesce(activity.language, course.language), 'seenAt', seen.seen_at,
             'answers', (select count(*) from tries where kind = 'check'),
             'lastRun', (select to_jsonb(tries) from tries order by at desc limit 1),
             'stuckSince', failed.stuck_since, 'failures', failed.failures,
             'hintRung', (select coalesce(max(rung), 0) from app.hint_use
                           where learner_id = membership.person_id and activity_id = activity.id
                             and taken_at > ${since}),
             'tutorMessages', (select count(*) from app.conversation
                                 join app.conversation_message message on message.conversation_id = conversation.id
                                where conversation.learner_id = membership.person_id
                                  and conversation.activity_id = activity.id
                                  and conversation.last_message_at > ${since}
                                  and message.role = 'learner' and message.sent_at > ${since})) as found,
           failed.stuck_since
      from app.activity
      join app.lesson on lesson.id = activity.lesson_id
      join app.unit on unit.id = lesson.unit_id
      join app.course on course.id = unit.course_id
      cross join lateral (${FAILURES}) failed
     where activity.id = seen.activity_id`;
}

/** Needs help: an alert that nobody answered, or so many failures in a row. Stuck longest first, then at work, then away. */
function selectWork(classId: Id, { since, sort, failures }: ClassWorkFilter, page: PageQuery): Sql {
  const after = decodeCursor(TextKey, page.cursor);
  const behind =
    after === undefined ? empty : sql`where (sort_key, person_id) > (${after.key}, ${after.id}::uuid)`;
  const name = sql`lower(membership.display_name)`;
  const byNeed = sql`
    concat(case when need.is_there then 0 when exercise.found is not null then 1 else 2 end, ' ',
           case when need.is_there
                then to_char(coalesce(exercise.stuck_since, seen.seen_at) at time zone 'utc', ${INSTANT_FORMAT}) end,
           ' ', ${name})`;
  return sql`
    select * from (
      select membership.person_id, membership.display_name, exercise.found as exercise, alert.open_alerts,
             need.is_there as needs_help, (${sort === 'need' ? byNeed : name}) collate "C" as sort_key
        from app.enrolment
        join app.membership on membership.person_id = enrolment.person_id
        left join lateral (${selectSigns(since)}) seen on true
        left join lateral (${selectExercise(since)}) exercise on true
        cross join lateral (
               select count(*)::int as open_alerts from app.struggle_alert
                where learner_id = membership.person_id and settled_at is null and triggered_at > ${since}) alert
        cross join lateral (
               select alert.open_alerts > 0 or coalesce(exercise.failures, 0) >= ${failures}::int as is_there) need
       where enrolment.class_id = ${classId} and enrolment.part = 'student') student
    ${behind}
    order by sort_key, person_id limit ${page.limit + 1}`;
}

function selectRuns(learnerId: Id, activityId: Id, page: PageQuery): Sql {
  const after = decodeCursor(InstantKey, page.cursor);
  const behind =
    after === undefined ? empty : sql`where (at, id) > (${after.key}::timestamptz, ${after.id}::uuid)`;
  return sql`
    select *, to_char(at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
      from (select id, 'check' as kind, answered_at as at, (grade ->> 'correct')::boolean as passed,
                   null as "errorKey", round((grade ->> 'score')::float8 * 100)::int as "scorePercent"
              from app.attempt where learner_id = ${learnerId} and activity_id = ${activityId}
            union all
            select id, 'run', ran_at, passed, error_key, null
              from app.code_run_outcome where learner_id = ${learnerId} and activity_id = ${activityId}) run
    ${behind}
    order by at, id limit ${page.limit + 1}`;
}
