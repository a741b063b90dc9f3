import type { CurriculumRows, CurriculumStore, PackSource } from '@kindling/core/curriculum';
import type { Id, Tenant } from '@kindling/shared';
import {
  ActivityRow,
  ActivitySkillRow,
  CourseRow,
  LessonRow,
  LiveCourseRow,
  NotedSourceRow,
  OwnSlugRow,
  PrerequisiteRow,
  SkillRow,
  UnitRow,
} from './curriculum-row.ts';
import { applyPlan } from './curriculum-write.ts';
import { findMaterials } from './material-rows.ts';
import { type Handle, sql } from './sql.ts';

/** A course's whole curriculum; `retired` rows included. */
export function createCurriculumStore(handle: Handle, tenant: Tenant): CurriculumStore {
  return {
    async lockCurriculum() {
      await handle.execute(
        sql`select pg_advisory_xact_lock(hashtextextended(${`curriculum/${tenant.schoolId}`}, 0))`,
      );
    },
    listLiveCourses: () =>
      handle.selectMany(
        LiveCourseRow,
        sql`select id, slug, imported_from from app.course where retired_at is null order by slug`,
      ),
    findCurriculum: (courseId) => findCurriculum(handle, courseId),
    applyPlan: (plan, at) => applyPlan(handle, tenant, plan, at),
    findSource: (courseId) =>
      handle.findOne(
        NotedSourceRow,
        sql`select imported_from, exists (select from app.course_pack where course_id = course.id) as is_own
              from app.course where id = ${courseId}`,
      ),
    noteSource: (courseId, source, at) => noteSource(handle, tenant, courseId, source, at),
    async listOwnSlugs() {
      const rows = await handle.selectMany(
        OwnSlugRow,
        sql`select slug from app.course join app.course_pack pack on pack.course_id = course.id order by slug`,
      );
      return rows.map(({ slug }) => slug);
    },
  };
}

async function noteSource(
  handle: Handle,
  { schoolId }: Tenant,
  courseId: Id,
  { fingerprint, own }: PackSource,
  at: Date,
): Promise<void> {
  await handle.execute(sql`update app.course set imported_from = ${fingerprint} where id = ${courseId}`);
  if (own === undefined) {
    await handle.execute(sql`delete from app.course_pack where course_id = ${courseId}`);
    return;
  }
  await handle.execute(sql`
    insert into app.course_pack (school_id, course_id, archive, imported_at, imported_by)
    values (${schoolId}, ${courseId}, ${Buffer.from(own.archive)}, ${at}, ${own.importedBy})
    on conflict (school_id, course_id) do update
       set (archive, imported_at, imported_by) = (excluded.archive, excluded.imported_at, excluded.imported_by)`);
}

async function findCurriculum(handle: Handle, courseId: Id): Promise<CurriculumRows> {
  const retired = sql`retired_at is not null as retired`;
  const ofCourse = sql`course_id = ${courseId}`;
  const unitIds = sql`select id from app.unit where ${ofCourse}`;
  const lessonIds = sql`select id from app.lesson where unit_id in (${unitIds})`;
  return {
    ...(await findMaterials(handle, courseId)),
    courses: await handle.selectMany(
      CourseRow,
      sql`select id, slug, subject, language, teaches, title, summary, description, position, ${retired}
            from app.course where id = ${courseId}`,
    ),
    units: await handle.selectMany(
      UnitRow,
      sql`select id, course_id, title, summary, position, ${retired} from app.unit where ${ofCourse}`,
    ),
    lessons: await handle.selectMany(
      LessonRow,
      sql`select id, unit_id, title, goal, minutes, introduction, position, ${retired}
            from app.lesson where unit_id in (${unitIds})`,
    ),
    skills: await handle.selectMany(
      SkillRow,
      sql`select id, course_id, key, subject, name, names, position, ${retired} from app.skill where ${ofCourse}`,
    ),
    activities: await handle.selectMany(
      ActivityRow,
      sql`select id, lesson_id, type, schema_version, title, purpose, difficulty, content_hash, hints, position,
                 ${retired}
            from app.activity where lesson_id in (${lessonIds}) and made_for is null`,
    ),
    prerequisites: await handle.selectMany(
      PrerequisiteRow,
      sql`select skill_id, prerequisite_id from app.skill_prerequisite
           where skill_id in (select id from app.skill where ${ofCourse})`,
    ),
    activitySkills: await handle.selectMany(
      ActivitySkillRow,
      sql`select activity_id, skill_id from app.activity_skill
           where activity_id in (select id from app.activity where lesson_id in (${lessonIds}) and made_for is null)`,
    ),
  };
}
