import type { DiagnosisStore } from '@kindling/core/learning';
import { Id, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

const ProgramRow = z
  .object({
    id: Id,
    type: z.string(),
    schema_version: z.number().int(),
    content: z.unknown(),
    content_hash: z.string(),
    title: z.string(),
    hints: z.array(z.string()),
    language: z.string(),
    teaches: z.string().nullable(),
    answer: z.unknown(),
    correct: z.boolean(),
    rung_given: z.number().int(),
  })
  .transform(({ schema_version, content_hash, answer, correct, rung_given, ...activity }) => ({
    activityId: activity.id,
    activity: { ...activity, schemaVersion: schema_version, contentHash: content_hash },
    answer,
    correct,
    rungGiven: rung_given,
  }));

const SourceRow = z.object({ source: z.string() });

/** In the words of the index on it. */
const IS_CORRECT_PROGRAM = sql`(grade ->> 'correct')::boolean and answer ? 'source'`;

/** Programs that learners handed in, and which hints at their faults were given. */
export function createDiagnosisStore(handle: Handle, tenant: Tenant): DiagnosisStore {
  return {
    findProgram: (learnerId, attemptId) =>
      handle.findOne(
        ProgramRow,
        sql`
          select activity.id, activity.type, activity.schema_version, activity.content, activity.content_hash,
                 activity.title, activity.hints, course.language, course.teaches, attempt.answer,
                 (attempt.grade ->> 'correct')::boolean as correct,
                 (select coalesce(max(rung), 0) from app.hint_use
                   where learner_id = attempt.learner_id and activity_id = activity.id and source = 'diagnosis'
                     and taken_at > attempt.received_at) as rung_given
            from app.attempt
            join app.activity on activity.id = attempt.activity_id
            join app.lesson on lesson.id = activity.lesson_id
            join app.unit on unit.id = lesson.unit_id
            join app.course on course.id = unit.course_id
           where attempt.learner_id = ${learnerId} and attempt.id = ${attemptId}`,
      ),
    async listCorrectPrograms(learnerId, { id, contentHash }, limit) {
      const rows = await handle.selectMany(
        SourceRow,
        sql`
          select source
            from (select distinct on (learner_id) learner_id, ordinal, answer ->> 'source' as source
                    from app.attempt
                   where activity_id = ${id} and content_hash = ${contentHash} and learner_id <> ${learnerId}
                     and ${IS_CORRECT_PROGRAM} and not (answer ? 'files')
                   order by learner_id, ordinal desc) as newest
           order by ordinal desc limit ${limit}`,
      );
      return rows.map(({ source }) => source);
    },
    async insert({ id, learnerId, activityId, rung, takenAt }) {
      await handle.execute(sql`
        insert into app.hint_use (id, school_id, learner_id, activity_id, rung, taken_at, source)
        values (${id}, ${tenant.schoolId}, ${learnerId}, ${activityId}, ${rung}, ${takenAt}, 'diagnosis')`);
    },
  };
}
