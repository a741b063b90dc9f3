import { DraftContent, type MadeExerciseStore, type NewMadeExercise } from '@kindling/core/exercises';
import { Grade, Id, type Tenant, TutorLanguage } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, type Sql, sql } from './sql.ts';

/** Of which some choice can be made; older ones are forgotten. */
const MOST_EARLIER = 50;
const MOST_APPROVED = 200;

const SkillRow = z
  .object({
    id: Id,
    key: z.string(),
    name: z.string(),
    slug: z.string(),
    prerequisite_ids: z.array(Id),
    lesson_id: Id.nullable(),
    is_met: z.boolean(),
  })
  .transform((row) => ({
    skillId: row.id,
    key: row.key,
    name: row.name,
    courseSlug: row.slug,
    prerequisiteIds: row.prerequisite_ids,
    lessonId: row.lesson_id,
    isMet: row.is_met,
  }));

const LikeRow = z
  .object({ skill_ids: z.array(Id), difficulty: z.number(), family_id: Id.nullable() })
  .transform((row) => ({ skillIds: row.skill_ids, difficulty: row.difficulty, familyId: row.family_id }));

const GivenRow = z
  .object({
    family_id: Id,
    difficulty: z.number(),
    title: z.string(),
    language: TutorLanguage,
    skill_ids: z.array(Id),
  })
  .transform(({ family_id: familyId, skill_ids: skillIds, ...row }) => ({ ...row, familyId, skillIds }));

const EarlierRow = z
  .object({ family_id: Id, story: z.string().nullable() })
  .transform((row) => ({ familyId: row.family_id, story: row.story }));

const ApprovedRow = z
  .object({ id: Id, skill_id: Id, difficulty: z.number(), language: TutorLanguage })
  .transform((row) => ({
    draftId: row.id,
    skillIds: [row.skill_id],
    difficulty: row.difficulty,
    language: row.language,
  }));

const ContentRow = z.object({ content: DraftContent }).transform(({ content }) => content);

const ActivityRow = z
  .object({
    id: Id,
    type: z.string(),
    schema_version: z.number().int(),
    title: z.string(),
    content: z.unknown(),
    language: z.string(),
    lesson_id: Id,
    hint_count: z.number().int(),
    answer: z.unknown(),
    grade: Grade.nullable(),
    at: z.date().nullable(),
  })
  .transform(({ schema_version, lesson_id, hint_count, answer, grade, at, ...row }) => ({
    ...row,
    schemaVersion: schema_version,
    lessonId: lesson_id,
    hintCount: hint_count,
    lastAttempt: grade === null || at === null ? null : { answer, grade, at },
  }));

const SKILL_IDS = sql`
  array(select skill_id from app.activity_skill
         where activity_skill.activity_id = activity.id order by skill_id) as skill_ids`;

/** Exercises that are made for learners, within one transaction of a school. */
export function createMadeExerciseStore(handle: Handle, tenant: Tenant): MadeExerciseStore {
  return {
    listSkills: (learnerId) => handle.selectMany(SkillRow, selectSkills(learnerId)),
    findLike: (learnerId, activityId) =>
      handle.findOne(
        LikeRow,
        sql`select difficulty, family_id, ${SKILL_IDS} from app.activity
             where id = ${activityId} and type = 'code' and (made_for is null or made_for = ${learnerId})`,
      ),
    findMade: (learnerId, activityId) =>
      handle.findOne(
        GivenRow,
        sql`select family_id, difficulty, title, language, ${SKILL_IDS} from app.activity
             where id = ${activityId} and made_for = ${learnerId}`,
      ),
    listEarlier: (learnerId) =>
      handle.selectMany(
        EarlierRow,
        sql`select family_id, story from app.made_exercise where learner_id = ${learnerId}
             order by made_at desc limit ${MOST_EARLIER}`,
      ),
    listApproved: (learnerId) => handle.selectMany(ApprovedRow, selectApproved(learnerId)),
    findDraft: (draftId) =>
      handle.findOne(
        ContentRow,
        sql`select content from app.exercise_draft where id = ${draftId} and status = 'approved'`,
      ),
    insert: (made) => insertMade(handle, tenant, made),
    findActivity: (learnerId, activityId) =>
      handle.findOne(ActivityRow, selectActivity(learnerId, activityId)),
  };
}

/** A code exercise of the skill is the better neighbour: it stands in the unit's workshop. */
function selectSkills(learnerId: Id): Sql {
  return sql`
    select skill.id, skill.key, app.name_of(skill) as name, course.slug,
           array(select prerequisite_id from app.skill_prerequisite
                  where skill_prerequisite.skill_id = skill.id order by prerequisite_id) as prerequisite_ids,
           (select activity.lesson_id from app.activity_skill
              join app.activity on activity.id = activity_skill.activity_id and activity.retired_at is null
             where activity_skill.skill_id = skill.id
             order by activity.type = 'code' desc, activity.lesson_id limit 1) as lesson_id,
           exists (select from app.mastery
                    where mastery.learner_id = ${learnerId} and mastery.skill_id = skill.id) as is_met
      from app.skill
      join app.course on course.id = skill.course_id and course.retired_at is null
     where skill.retired_at is null and course.subject = 'python'
     order by course.position, skill.position`;
}

/** For all of the school, or for a class the learner is a student of. */
function selectApproved(learnerId: Id): Sql {
  return sql`
    select draft.id, request.skill_id, request.difficulty, request.language
      from app.exercise_draft draft
      join app.exercise_request request on request.id = draft.request_id
      join app.skill on skill.id = request.skill_id and skill.retired_at is null
     where draft.status = 'approved'
       and (request.class_id is null or request.class_id in (
              select class_id from app.enrolment where person_id = ${learnerId} and part = 'student'))
     order by draft.decided_at desc, draft.id limit ${MOST_APPROVED}`;
}

async function insertMade(handle: Handle, tenant: Tenant, made: NewMadeExercise): Promise<void> {
  const { activityId, learnerId, familyId, madeAt } = made;
  await handle.execute(sql`
    insert into app.activity (school_id, id, lesson_id, type, schema_version, title, purpose, difficulty, content,
                              content_hash, hints, position, retired_at, made_for, family_id, language)
    values (${tenant.schoolId}, ${activityId}, ${made.lessonId}, 'code', 1, ${made.title}, 'exercise',
            ${made.difficulty}, ${JSON.stringify(made.content)}, ${made.contentHash}, ${JSON.stringify(made.hints)},
            0, ${madeAt}, ${learnerId}, ${familyId}, ${made.language})`);
  await handle.execute(sql`
    insert into app.activity_skill (school_id, activity_id, skill_id)
    select ${tenant.schoolId}, ${activityId}, unnest(${[...made.skillIds]}::uuid[])`);
  await handle.execute(sql`
    insert into app.made_exercise (school_id, activity_id, learner_id, family_id, source, source_key, seed, story, made_at)
    values (${tenant.schoolId}, ${activityId}, ${learnerId}, ${familyId}, ${made.source}, ${made.sourceKey},
            ${made.seed}, ${made.story}, ${madeAt})`);
}

function selectActivity(learnerId: Id, activityId: Id): Sql {
  return sql`
    select activity.id, activity.type, activity.schema_version, activity.title, activity.content, activity.language,
           activity.lesson_id, jsonb_array_length(activity.hints) as hint_count,
           latest.answer, latest.grade, latest.answered_at as at
      from app.activity
      left join lateral (
             select answer, grade, answered_at from app.attempt
              where learner_id = ${learnerId} and activity_id = activity.id
              order by ordinal desc limit 1) latest on true
     where activity.id = ${activityId} and activity.made_for = ${learnerId}`;
}
