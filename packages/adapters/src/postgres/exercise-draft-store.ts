import { DraftContent, type DraftReader, type DraftStore } from '@kindling/core/exercises';
import { exercises, Id, type PageQuery, type Tenant, TutorLanguage } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

/** As many titles as a prompt has room for. */
const MOST_TITLES = 30;

const SkillRow = z
  .object({ id: Id, name: z.string(), course_title: z.string() })
  .transform((row) => ({ skillId: row.id, skillName: row.name, courseTitle: row.course_title }));

const RequestColumns = z.object({
  id: Id,
  class_id: Id.nullable(),
  skill_name: z.string(),
  difficulty: z.number(),
  wanted: z.number().int(),
  language: TutorLanguage,
  status: exercises.ExerciseRequest.shape.status,
  made: z.number().int(),
  refused: z.number().int(),
  problem: exercises.RequestProblem.nullable(),
  asked_at: z.date(),
  sort_key: z.string(),
});

function toRequest(row: z.infer<typeof RequestColumns>): exercises.ExerciseRequest {
  const { id, difficulty, wanted, language, status, made, refused, problem } = row;
  const fields = { id, difficulty, wanted, language, status, made, refused, problem };
  return { ...fields, classId: row.class_id, skillName: row.skill_name, askedAt: row.asked_at.toISOString() };
}

const WholeRequestRow = RequestColumns.extend({
  asked_by: Id,
  skill_key: z.string(),
  wishes: z.string(),
  known_titles: z.array(z.string()),
}).transform((row) => {
  const { askedAt: _, ...request } = toRequest(row);
  const { asked_by: askedBy, skill_key: skillKey, known_titles: knownTitles, wishes } = row;
  return { ...request, askedBy, skillKey, knownTitles, wishes };
});

const DraftColumns = z.object({
  id: Id,
  title: z.string(),
  skill_name: z.string(),
  class_id: Id.nullable(),
  difficulty: z.number(),
  language: TutorLanguage,
  status: exercises.DraftStatus,
  origin: z.string(),
  is_edited: z.boolean(),
  made_at: z.date(),
  sort_key: z.string(),
});

function toDraft(row: z.infer<typeof DraftColumns>): exercises.ExerciseDraft {
  const { id, title, difficulty, language, status, origin } = row;
  const fields = { id, title, difficulty, language, status, origin };
  const { skill_name: skillName, class_id: classId, is_edited: isEdited, made_at: madeAt } = row;
  return { ...fields, skillName, classId, isEdited, madeAt: madeAt.toISOString() };
}

const WholeDraftRow = DraftColumns.extend({ content: DraftContent }).transform(({ content, ...row }) => ({
  summary: toDraft(row),
  content,
}));

/** What models are asked for and what they wrote, within one transaction of a school. */
export function createExerciseDraftStore(handle: Handle, tenant: Tenant): DraftStore {
  return {
    ...requestsIn(handle, tenant),
    async insertDraft({ id, requestId, content, origin, repairs, madeAt }) {
      await handle.execute(sql`
        insert into app.exercise_draft (school_id, id, request_id, content, title, origin, repairs, made_at)
        values (${tenant.schoolId}, ${id}, ${requestId}, ${JSON.stringify(content)}, ${content.exercise.title},
                ${origin}, ${repairs}, ${madeAt})`);
    },
    async pageDrafts(reader, page) {
      const rows = await handle.selectMany(DraftColumns, selectDrafts(reader, page));
      return toPage(rows, page.limit, (row) => ({ key: row.sort_key, id: row.id }), toDraft);
    },
    findDraft: (reader, draftId) =>
      handle.findOne(
        WholeDraftRow,
        sql`select draft.content, ${DRAFT} ${FROM_DRAFTS} where draft.id = ${draftId} and ${mayRead(reader)}`,
      ),
    async changeContent(draftId, content) {
      const changed = await handle.execute(sql`
        update app.exercise_draft
           set content = ${JSON.stringify(content)}, title = ${content.exercise.title}, is_edited = true
         where id = ${draftId} and status = 'draft'`);
      return changed === 1;
    },
    async decide(draftId, { status, by, at }) {
      await handle.execute(sql`
        update app.exercise_draft set status = ${status}, decided_by = ${by}, decided_at = ${at} where id = ${draftId}`);
    },
  };
}

function requestsIn(handle: Handle, tenant: Tenant) {
  return {
    listSkills: () => handle.selectMany(SkillRow, SKILLS),
    async mayAskFor({ personId, isAdmin }: DraftReader, classId: Id) {
      const found = await handle.findOne(
        z.object({ id: Id }),
        sql`select id from app.class
             where id = ${classId} and (${isAdmin} or exists (
                     select from app.enrolment
                      where class_id = class.id and person_id = ${personId} and part = 'teacher'))`,
      );
      return found !== undefined;
    },
    async insertRequest(request: Parameters<DraftStore['insertRequest']>[0]) {
      const { id, askedBy, classId, skillId, difficulty, wanted, language, wishes, askedAt } = request;
      await handle.execute(sql`
        insert into app.exercise_request (school_id, id, asked_by, class_id, skill_id, difficulty, wanted, language,
                                          wishes, asked_at)
        values (${tenant.schoolId}, ${id}, ${askedBy}, ${classId}, ${skillId}, ${difficulty}, ${wanted}, ${language},
                ${wishes}, ${askedAt})`);
    },
    findRequest: (requestId: Id) =>
      handle.findOne(
        WholeRequestRow,
        sql`select ${REQUEST}, request.asked_by, request.wishes, skill.key as skill_key,
                   array(select activity.title from app.activity_skill
                           join app.activity on activity.id = activity_skill.activity_id and activity.type = 'code'
                                            and activity.made_for is null
                          where activity_skill.skill_id = skill.id order by activity.title limit ${MOST_TITLES})
                   || array(select draft.title from app.exercise_draft draft
                              join app.exercise_request other on other.id = draft.request_id
                             where other.skill_id = skill.id order by draft.made_at desc limit ${MOST_TITLES})
                     as known_titles
              ${FROM_REQUESTS} where request.id = ${requestId}`,
      ),
    async pageRequests(askedBy: Id, page: PageQuery) {
      const rows = await handle.selectMany(RequestColumns, selectRequests(askedBy, page));
      return toPage(rows, page.limit, (row) => ({ key: row.sort_key, id: row.id }), toRequest);
    },
    async noteProgress(
      requestId: Id,
      { status, refused, problem, finishedAt }: Parameters<DraftStore['noteProgress']>[1],
    ) {
      await handle.execute(sql`
        update app.exercise_request
           set status = ${status}, refused = ${refused}, problem = ${problem}, finished_at = ${finishedAt}
         where id = ${requestId}`);
    },
  };
}

/** Skills that some code exercise of the courses practises: about others no exercise can be checked. */
const SKILLS = sql`
  select skill.id, app.name_of(skill) as name, course.title as course_title
    from app.skill
    join app.course on course.id = skill.course_id and course.retired_at is null and course.subject = 'python'
   where skill.retired_at is null
     and exists (select from app.activity_skill
                   join app.activity on activity.id = activity_skill.activity_id
                                    and activity.type = 'code' and activity.retired_at is null
                  where activity_skill.skill_id = skill.id)
   order by course.position, course.id, skill.position`;

const REQUEST = sql`
  request.id, request.class_id, app.name_of(skill) as skill_name, request.difficulty, request.wanted, request.language,
  request.status, request.refused, request.problem, request.asked_at,
  (select count(*)::int from app.exercise_draft where request_id = request.id) as made,
  to_char(request.asked_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key`;
const FROM_REQUESTS = sql`
  from app.exercise_request request
  join app.skill on skill.id = request.skill_id`;

function selectRequests(askedBy: Id, { limit, cursor }: PageQuery): Sql {
  const after = decodeCursor(InstantKey, cursor);
  const older =
    after === undefined
      ? empty
      : sql`and (request.asked_at, request.id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  return sql`
    select ${REQUEST} ${FROM_REQUESTS} where request.asked_by = ${askedBy} ${older}
     order by request.asked_at desc, request.id desc limit ${limit + 1}`;
}

const DRAFT = sql`
  draft.id, draft.title, app.name_of(skill) as skill_name, request.class_id, request.difficulty, request.language,
  draft.status, draft.origin, draft.is_edited, draft.made_at,
  to_char(draft.made_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key`;
const FROM_DRAFTS = sql`
  from app.exercise_draft draft
  join app.exercise_request request on request.id = draft.request_id
  join app.skill on skill.id = request.skill_id`;

const mayRead = ({ personId, isAdmin }: DraftReader): Sql => sql`
  (${isAdmin} or request.asked_by = ${personId} or exists (
     select from app.enrolment
      where enrolment.class_id = request.class_id and enrolment.person_id = ${personId} and part = 'teacher'))`;

function selectDrafts(
  reader: DraftReader,
  { limit, cursor, status }: PageQuery & { status: exercises.DraftStatus },
): Sql {
  const after = decodeCursor(InstantKey, cursor);
  const older =
    after === undefined
      ? empty
      : sql`and (draft.made_at, draft.id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  return sql`
    select ${DRAFT} ${FROM_DRAFTS} where draft.status = ${status} and ${mayRead(reader)} ${older}
     order by draft.made_at desc, draft.id desc limit ${limit + 1}`;
}
