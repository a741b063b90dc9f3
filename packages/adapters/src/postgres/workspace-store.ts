import type { WorkspacePlace, WorkspaceStore } from '@kindling/core/workspaces';
import { code, Id, type PageQuery, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, INSTANT_FORMAT, InstantKey, IntegerKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const VersionRow = z
  .object({
    version: z.number().int(),
    cause: code.WorkspaceCause,
    saved_at: z.date(),
    files: code.WorkspaceFiles,
  })
  .transform(({ saved_at, ...row }) => ({ ...row, savedAt: saved_at.toISOString() }));

const KeptRow = z
  .object({ version: z.number().int(), saved_at: z.date(), characters: z.number().int() })
  .transform(({ saved_at, ...row }) => ({ ...row, savedAt: saved_at }));

const SummaryColumns = z.object({
  activity_id: Id,
  activity_title: z.string(),
  lesson_id: Id,
  lesson_title: z.string(),
  language: z.string(),
  version: z.number().int(),
  saved_at: z.date(),
  sort_key: z.string(),
});
const SummaryRow = SummaryColumns.transform(toSummary);

const TypeRow = z.object({ type: z.string() });
const NumberRow = z.object({ version: z.number().int() });

/** What learners are writing, within one transaction of a school. */
export function createWorkspaceStore(handle: Handle, tenant: Tenant): WorkspaceStore {
  return {
    async findActivityType(activityId) {
      const found = await handle.findOne(
        TypeRow,
        sql`select type from app.activity where id = ${activityId}`,
      );
      return found?.type;
    },
    findCurrent: (place) =>
      handle.findOne(
        VersionRow,
        sql`select version, cause, saved_at, files from app.workspace_version
             where ${isAt(place)} order by version desc limit 1`,
      ),
    async lock({ learnerId, activityId }, now) {
      await handle.execute(sql`
        insert into app.workspace (school_id, learner_id, activity_id, version, saved_at)
        values (${tenant.schoolId}, ${learnerId}, ${activityId}, 0, ${now})
        on conflict do nothing`);
      const { version } = await handle.selectOne(
        NumberRow,
        sql`select version from app.workspace where ${isAt({ learnerId, activityId })} for update`,
      );
      return version;
    },
    async insertVersion(place, { version, cause, savedAt, files }) {
      const characters = Object.values(files).reduce((total, { length }) => total + length, 0);
      await handle.execute(sql`
        insert into app.workspace_version (school_id, learner_id, activity_id, version, cause, files, characters, saved_at)
        values (${tenant.schoolId}, ${place.learnerId}, ${place.activityId}, ${version}, ${cause},
                ${JSON.stringify(files)}, ${characters}, ${savedAt})`);
      await handle.execute(sql`
        update app.workspace set version = ${version}, saved_at = ${savedAt} where ${isAt(place)}`);
    },
    listKept: (place) =>
      handle.selectMany(
        KeptRow,
        sql`select version, saved_at, characters from app.workspace_version where ${isAt(place)} order by version`,
      ),
    async deleteVersions(place, versions) {
      await handle.execute(sql`
        delete from app.workspace_version where ${isAt(place)} and version = any(${[...versions]}::integer[])`);
    },
    findSummary: (place) => handle.findOne(SummaryRow, selectSummary(place)),
    async pageSummaries(learnerId, page) {
      const rows = await handle.selectMany(SummaryColumns, selectSummaries(learnerId, page));
      return toPage(rows, page.limit, (row) => ({ key: row.sort_key, id: row.activity_id }), toSummary);
    },
    async pageVersions(place, page) {
      const rows = await handle.selectMany(VersionRow, selectVersions(place, page));
      const positionOf = ({ version }: { version: number }) => ({ key: version, id: place.activityId });
      return toPage(rows, page.limit, positionOf, (row) => row);
    },
  };
}

function isAt({ learnerId, activityId }: WorkspacePlace): Sql {
  return sql`learner_id = ${learnerId} and activity_id = ${activityId}`;
}

const SUMMARIES = sql`
  select workspace.activity_id, activity.title as activity_title, lesson.id as lesson_id,
         lesson.title as lesson_title, coalesce(activity.language, course.language) as language, workspace.version, workspace.saved_at,
         to_char(workspace.saved_at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
    from app.workspace
    join app.activity on activity.id = workspace.activity_id
    join app.lesson on lesson.id = activity.lesson_id
    join app.unit on unit.id = lesson.unit_id
    join app.course on course.id = unit.course_id`;

function selectSummary({ learnerId, activityId }: WorkspacePlace): Sql {
  return sql`
    ${SUMMARIES} where workspace.learner_id = ${learnerId} and workspace.activity_id = ${activityId}`;
}

function selectSummaries(learnerId: Id, { limit, cursor }: PageQuery): Sql {
  const after = decodeCursor(InstantKey, cursor);
  const older =
    after === undefined
      ? empty
      : sql`and (workspace.saved_at, workspace.activity_id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  return sql`
    ${SUMMARIES} where workspace.learner_id = ${learnerId} ${older}
     order by workspace.saved_at desc, workspace.activity_id desc limit ${limit + 1}`;
}

function selectVersions(
  place: WorkspacePlace,
  { limit, cursor, first }: PageQuery & { first: 'newest' | 'oldest' },
): Sql {
  const after = decodeCursor(IntegerKey, cursor);
  const isOldestFirst = first === 'oldest';
  const beyond =
    after === undefined
      ? empty
      : isOldestFirst
        ? sql`and version > ${after.key}`
        : sql`and version < ${after.key}`;
  return sql`
    select version, cause, saved_at, files from app.workspace_version
     where ${isAt(place)} ${beyond}
     order by version ${isOldestFirst ? sql`asc` : sql`desc`} limit ${limit + 1}`;
}

function toSummary(row: z.infer<typeof SummaryColumns>): code.WorkspaceSummary {
  return {
    activityId: row.activity_id,
    activityTitle: row.activity_title,
    lessonId: row.lesson_id,
    lessonTitle: row.lesson_title,
    language: row.language,
    version: row.version,
    savedAt: row.saved_at.toISOString(),
  };
}
