import type { LearnerNotes, TutorMaterialStore } from '@kindling/core/conversation';
import { Id, memory } from '@kindling/shared';
import { z } from 'zod';
import { CLOSES_AT, JOIN_EXTENSION, JOIN_STUDENTS } from './assignment-parts.ts';
import { type Handle, type Sql, sql } from './sql.ts';

const ActivityRow = z
  .object({
    id: Id,
    type: z.string(),
    schema_version: z.number().int(),
    title: z.string(),
    content: z.unknown(),
    hints: z.array(z.string()),
    language: z.string(),
    teaches: z.string().nullable(),
  })
  .transform(({ schema_version, ...row }) => ({ ...row, schemaVersion: schema_version }));

const AnswerRow = z.object({ title: z.string(), correct: z.boolean(), aided: z.boolean() });
const MemoryRow = z.object({ id: Id, kind: memory.MemoryKind, text: z.string() });

/** As much as a prompt has room for, and a reply can name. */
const MOST_ANSWERS = 5;
const MOST_MEMORIES = 10;

/** Among so many answers a learner has solved something like what they are at. */
const MOST_RIGHT = 200;
/** Longer programs are no example to read in a conversation. */
const LONGEST_PROGRAM = 2_000;
const SolvedRow = z
  .object({ activity_id: Id, program: z.string().nullable() })
  .transform(({ activity_id: id, program }) => ({ id, ...(program === null ? {} : { program }) }));

const StampRow = z.object({ stamp: z.string() }).transform((row) => row.stamp);

const CourseRow = z.object({
  slug: z.string(),
  language: z.string(),
  lessons: z.array(
    z.object({
      id: Id,
      title: z.string(),
      introduction: z.string(),
      skills: z.array(z.object({ key: z.string(), name: z.string() })),
      activities: z.array(z.object({ id: Id, type: z.string(), title: z.string(), content: z.unknown() })),
      vocabulary: z.array(
        z.object({
          word: z.string(),
          level: z.string(),
          gloss: z.string(),
          example: z.string(),
          note: z.string().nullable(),
        }),
      ),
    }),
  ),
});

/** Exercises that are withheld from one learner at a time; more are no homework. */
const MOST_WITHHELD = 50;

const SELECT_ACTIVITY = sql`
  select activity.id, activity.type, activity.schema_version, activity.title, activity.content, activity.hints,
         coalesce(activity.language, course.language) as language, course.teaches
    from app.activity
    join app.lesson on lesson.id = activity.lesson_id
    join app.unit on unit.id = lesson.unit_id
    join app.course on course.id = unit.course_id`;

/** The curriculum of one school as its tutor reads it, within one transaction. */
export function createTutorMaterialStore(handle: Handle): TutorMaterialStore {
  return {
    readLearner: (learnerId, conversationId) => readLearner(handle, learnerId, conversationId),
    findActivity: (activityId) =>
      handle.findOne(ActivityRow, sql`${SELECT_ACTIVITY} where activity.id = ${activityId}`),
    listWithheld: (learnerId, at) => handle.selectMany(ActivityRow, selectWithheld(learnerId, at)),
    listSolved: (learnerId) => handle.selectMany(SolvedRow, selectSolved(learnerId)),
    findStamp: () =>
      handle.selectOne(
        StampRow,
        sql`select coalesce(md5(string_agg(concat_ws(' ', slug, imported_from), ',' order by slug)), '') as stamp
              from app.course where retired_at is null`,
      ),
    listCourses: () =>
      handle.selectMany(
        CourseRow,
        sql`
        select course.slug, course.language, jsonb_agg(jsonb_build_object(
                 'id', lesson.id, 'title', lesson.title, 'introduction', lesson.introduction,
                 'skills', (select coalesce(jsonb_agg(distinct jsonb_build_object('key', skill.key, 'name', skill.name)), '[]')
                              from app.activity
                              join app.activity_skill on activity_skill.activity_id = activity.id
                              join app.skill on skill.id = activity_skill.skill_id
                             where activity.lesson_id = lesson.id and activity.retired_at is null),
                 'activities', (select coalesce(jsonb_agg(jsonb_build_object('id', activity.id, 'type', activity.type,
                                         'title', activity.title, 'content', activity.content) order by activity.position), '[]')
                                  from app.activity
                                 where activity.lesson_id = lesson.id and activity.retired_at is null),
                 'vocabulary', (select coalesce(jsonb_agg(jsonb_build_object('word', word, 'level', level, 'gloss', gloss,
                                         'example', example, 'note', note) order by position), '[]')
                                  from app.vocabulary_entry
                                 where vocabulary_entry.lesson_id = lesson.id and vocabulary_entry.retired_at is null)
               ) order by lesson.position) as lessons
          from app.course
          join app.unit on unit.course_id = course.id and unit.retired_at is null
          join app.lesson on lesson.unit_id = unit.id and lesson.retired_at is null
         where course.retired_at is null
         group by course.school_id, course.id
         order by course.position, course.id`,
      ),
  };
}

/** The same rule as `ExerciseRuleStore.listRules` and `helpAllowed`, asked the other way round. */
function selectWithheld(learnerId: Id, at: Date): Sql {
  return sql`
    ${SELECT_ACTIVITY}
    join (select item.activity_id, max(assignment.set_at) as set_at
            from app.assignment
            ${JOIN_STUDENTS}
            ${JOIN_EXTENSION}
            join app.assignment_item item on item.assignment_id = assignment.id
           where enrolment.person_id = ${learnerId} and assignment.help = 'none'
             and (${CLOSES_AT} is null or ${CLOSES_AT} > ${at})
             and not exists (
                   select from app.attempt
                    where learner_id = enrolment.person_id and activity_id = item.activity_id
                      and received_at >= assignment.set_at and (grade ->> 'correct')::boolean)
           group by item.activity_id) withheld on withheld.activity_id = activity.id
   order by withheld.set_at desc, activity.id limit ${MOST_WITHHELD}`;
}

function selectSolved(learnerId: Id): Sql {
  return sql`
    select distinct on (activity_id) activity_id,
           case when length(answer ->> 'source') <= ${LONGEST_PROGRAM} then answer ->> 'source' end as program
      from (select activity_id, ordinal, answer from app.attempt
             where learner_id = ${learnerId} and (grade ->> 'correct')::boolean
             order by ordinal desc limit ${MOST_RIGHT}) latest
     order by activity_id, ordinal desc`;
}

async function readLearner(handle: Handle, learnerId: Id, conversationId: Id): Promise<LearnerNotes> {
  const [latest, memories] = await Promise.all([
    handle.selectMany(
      AnswerRow,
      sql`select activity.title, (attempt.grade ->> 'correct')::boolean as correct, attempt.aid <> 'none' as aided
            from app.conversation about, app.attempt join app.activity on activity.id = attempt.activity_id
           where about.id = ${conversationId} and attempt.learner_id = ${learnerId}
             and (about.activity_id is null or attempt.activity_id = about.activity_id)
           order by attempt.ordinal desc limit ${MOST_ANSWERS}`,
    ),
    // Where somebody lives or works teaches them nothing: facts stay here.
    handle.selectMany(
      MemoryRow,
      sql`select id, kind, text from app.memory where learner_id = ${learnerId} and kind <> 'fact'
           order by noted_at desc, id desc limit ${MOST_MEMORIES}`,
    ),
  ]);
  return { latest, memories };
}
