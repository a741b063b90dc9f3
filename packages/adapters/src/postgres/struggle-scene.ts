import { errorKeyOf, type Scene, type Try } from '@kindling/core/struggle';
import { Id, Purpose } from '@kindling/shared';
import { z } from 'zod';
import { type Sql, sql } from './sql.ts';

const DAY_MS = 86_400_000;
/** Of one exercise in one day; more than any rule asks for. */
const MOST_TRIES = 30;
/** Answers to one skill. Wheel-spinning ends at ten, a row of failures at the school's own number, twenty at most. */
const MOST_OF_SKILL = 21;

const TryColumns = z.object({
  kind: z.enum(['attempt', 'run']),
  id: Id,
  activityId: Id,
  at: z.coerce.date(),
  receivedAt: z.coerce.date(),
  correct: z.boolean(),
  aided: z.boolean(),
  durationMs: z.number().int(),
});
const TryRow = TryColumns.extend({
  /** Of a wrong answer that is no program. */
  answer: z.unknown(),
  failedTests: z.array(z.tuple([z.string(), z.string()])).nullable(),
  errorKey: z.string().nullable(),
});

const SkillRow = z.object({ skillId: Id, tries: z.array(TryColumns) }).transform(({ skillId, tries }) => ({
  skillId,
  tries: tries.map((one): Try => ({ ...one, errorKey: null })),
  isComplete: tries.length < MOST_OF_SKILL,
}));

export const SceneRow = z
  .object({
    id: Id,
    lesson_id: Id,
    purpose: Purpose,
    expected_rate: z.number(),
    time_zone: z.string(),
    tries: z.array(TryRow),
    skills: z.array(SkillRow),
    quiz: z.object({
      questions: z.number().int(),
      answers: z.array(z.object({ attemptId: Id, activityId: Id, score: z.number(), at: z.coerce.date() })),
    }),
    open_work: z.object({ ms: z.number().int(), sittingId: Id, at: z.coerce.date() }).nullable(),
  })
  .transform((row): Scene => {
    const { tries } = row;
    return {
      activityId: row.id,
      lessonId: row.lesson_id,
      purpose: row.purpose,
      expectedRate: row.expected_rate,
      timeZone: row.time_zone,
      tries: tries.map(toTry),
      skills: row.skills,
      quiz: row.quiz,
      latestAnswer: tries.findLast(({ kind }) => kind === 'attempt')?.answer,
      openWork: row.open_work,
    };
  });

/** Runs say themselves what went wrong; of an answer it is the answer. */
function toTry({ answer, failedTests, ...one }: z.infer<typeof TryRow>): Try {
  if (one.kind === 'run') return one;
  return { ...one, errorKey: one.correct ? null : errorKeyOf(answer, failedTests) };
}

/** Everything the rules look at, in one round trip; each part reads a handful of rows by an index. */
export function selectScene(learnerId: Id, activityId: Id, now: Date): Sql {
  const since = new Date(now.getTime() - DAY_MS);
  return sql`
    select activity.id, activity.lesson_id, activity.purpose, 1 - activity.difficulty as expected_rate,
           membership.time_zone, tries.rows as tries, skill.rows as skills, quiz.found as quiz, work.open as open_work
      from app.activity
      join app.membership on membership.person_id = ${learnerId}
      cross join lateral (
             select coalesce(jsonb_agg(to_jsonb(row) - 'place' order by row.at, row.place), '[]') as rows
               from (${selectTries(since)}) row) tries
      cross join lateral (
             select coalesce(jsonb_agg(jsonb_build_object('skillId', skill.id, 'tries', latest.rows)
                                       order by skill.position, skill.id), '[]') as rows
               from app.activity_skill
               join app.skill on skill.id = activity_skill.skill_id
               cross join lateral (
                      select coalesce(jsonb_agg(to_jsonb(row) order by row.at, row.id), '[]') as rows
                        from (${SKILL_TRIES}) row) latest
              where activity_skill.activity_id = activity.id) skill
      cross join lateral (${selectQuiz(since)}) quiz
      left join lateral (
             select jsonb_build_object('ms', earlier_ms + sitting_ms, 'sittingId', sitting_id, 'at', reported_at) as open
               from app.activity_work
              where learner_id = membership.person_id and activity_id = activity.id) work on true
     where activity.id = ${activityId}`;
}

/** Answers and runs of the exercise since a time; `place` parts those of one moment. */
function selectTries(since: Date): Sql {
  return sql`
    (select 'attempt' as kind, id, activity_id as "activityId", answered_at as at, received_at as "receivedAt",
            verdict.correct, aid <> 'none' as aided, duration_ms as "durationMs",
            case when not verdict.correct and program.failed is null then answer end as answer,
            program.failed as "failedTests", null as "errorKey", ordinal as place
       from app.attempt
       cross join lateral (
              select (grade ->> 'correct')::boolean as correct, grade #> '{feedback,tests}' as tests) verdict
       cross join lateral (
              select jsonb_agg(jsonb_build_array(test ->> 'key', test ->> 'status')) as failed
                from jsonb_array_elements(case jsonb_typeof(verdict.tests) when 'array' then verdict.tests else '[]' end) test
               where test ->> 'passed' = 'false') program
      where learner_id = membership.person_id and activity_id = activity.id and answered_at > ${since}
      order by ordinal desc limit ${MOST_TRIES})
    union all
    (select 'run', id, activity_id, ran_at, ran_at, passed, false, 0, null, null, error_key, 0
       from app.code_run_outcome
      where learner_id = membership.person_id and activity_id = activity.id and ran_at > ${since}
      order by ran_at desc limit ${MOST_TRIES})`;
}

const SKILL_TRIES = sql`
  select 'attempt' as kind, attempt_id as id, activity_id as "activityId", answered_at as at,
         answered_at as "receivedAt", correct, aid <> 'none' as aided, duration_ms as "durationMs"
    from app.evidence
   where learner_id = membership.person_id and skill_id = skill.id
   order by answered_at desc, id desc limit ${MOST_OF_SKILL}`;

/** The first answers since a time to the quiz questions of the lesson; nothing when the exercise is no part of it. */
function selectQuiz(since: Date): Sql {
  return sql`
    select jsonb_build_object(
             'questions', count(*),
             'answers', coalesce(jsonb_agg(jsonb_build_object(
                          'attemptId', first.id, 'activityId', question.id, 'score', first.score,
                          'at', first.answered_at) order by first.answered_at) filter (where first.id is not null), '[]')
           ) as found
      from app.activity question
      left join lateral (
             select id, (grade ->> 'score')::float8 as score, answered_at
               from app.attempt
              where learner_id = membership.person_id and activity_id = question.id and answered_at > ${since}
              order by ordinal limit 1) first on true
     where activity.purpose = 'quiz' and question.lesson_id = activity.lesson_id
       and question.purpose = 'quiz' and question.retired_at is null`;
}
