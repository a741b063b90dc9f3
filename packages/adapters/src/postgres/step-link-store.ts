import type { StepLinkStore } from '@kindling/core/workspaces';
import { code, Id, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

const LinkRow = z
  .object({
    author_id: Id,
    author_name: z.string(),
    activity_id: Id,
    activity_title: z.string(),
    language: z.string(),
    program: code.SteppedProgram,
    step: code.LinkedStep,
    created_at: z.date(),
  })
  .transform(({ author_id, author_name, activity_id, activity_title, created_at, ...row }) => ({
    ...row,
    authorId: author_id,
    authorName: author_name,
    activityId: activity_id,
    activityTitle: activity_title,
    createdAt: created_at.toISOString(),
  }));

const IdRow = z.object({ id: Id });
const AnswerRow = z.object({ answer: z.boolean() });

/** Links to steps of programs, within one transaction of a school. */
export function createStepLinkStore(handle: Handle, tenant: Tenant): StepLinkStore {
  const ask = async (question: ReturnType<typeof sql>) =>
    (await handle.selectOne(AnswerRow, sql`select exists (${question}) as answer`)).answer;
  return {
    async insert({ id, authorId, activityId, program, step, createdAt }) {
      await handle.execute(sql`
        insert into app.step_link (school_id, id, author_id, activity_id, program, step, created_at)
        values (${tenant.schoolId}, ${id}, ${authorId}, ${activityId}, ${JSON.stringify(program)}, ${step},
                ${createdAt})`);
    },
    async keepNewest(authorId, most) {
      await handle.execute(sql`
        delete from app.step_link
         where id in (select id from app.step_link where author_id = ${authorId}
                       order by created_at desc, id desc offset ${most})`);
    },
    find: (linkId) =>
      handle.findOne(
        LinkRow,
        sql`
          select step_link.author_id, person.display_name as author_name, step_link.activity_id,
                 activity.title as activity_title, course.language, step_link.program, step_link.step,
                 step_link.created_at
            from app.step_link
            join app.membership person on person.person_id = step_link.author_id
            join app.activity on activity.id = step_link.activity_id
            join app.lesson on lesson.id = activity.lesson_id
            join app.unit on unit.id = lesson.unit_id
            join app.course on course.id = unit.course_id
           where step_link.id = ${linkId}`,
      ),
    async delete(authorId, linkId) {
      const ended = await handle.selectMany(
        IdRow,
        sql`delete from app.step_link where id = ${linkId} and author_id = ${authorId} returning id`,
      );
      return ended.length > 0;
    },
    areClassMates: (one, other) =>
      ask(sql`
        select from app.enrolment mine join app.enrolment theirs on theirs.class_id = mine.class_id
         where mine.person_id = ${one} and mine.part = 'student'
           and theirs.person_id = ${other} and theirs.part = 'student'`),
    hasSolved: (learnerId, activityId) =>
      ask(sql`
        select from app.attempt
         where learner_id = ${learnerId} and activity_id = ${activityId} and (grade ->> 'correct')::boolean`),
  };
}
