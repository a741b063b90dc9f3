import { accounts, Id, Purpose, Subject } from '@kindling/shared';
import { z } from 'zod';

/** Rows of the curriculum's tables as core compares them: the columns a pack decides, and whether it is retired. */
const place = { id: Id, position: z.number().int(), retired: z.boolean() };

export const CourseRow = z.object({
  ...place,
  slug: z.string(),
  subject: Subject,
  language: z.string(),
  teaches: z.string().nullable(),
  title: z.string(),
  summary: z.string(),
  description: z.string(),
});

export const LiveCourseRow = z
  .object({ id: Id, slug: z.string(), imported_from: z.string().nullable() })
  .transform(({ imported_from, ...course }) => ({ ...course, importedFrom: imported_from }));

export const NotedSourceRow = z
  .object({ imported_from: z.string().nullable(), is_own: z.boolean() })
  .transform((row) => ({ importedFrom: row.imported_from, isOwn: row.is_own }));

export const OwnSlugRow = z.object({ slug: z.string() });

export const UnitRow = z
  .object({ ...place, course_id: Id, title: z.string(), summary: z.string() })
  .transform(({ course_id, ...unit }) => ({ ...unit, courseId: course_id }));

export const LessonRow = z
  .object({
    ...place,
    unit_id: Id,
    title: z.string(),
    goal: z.string(),
    minutes: z.number().int(),
    introduction: z.string(),
  })
  .transform(({ unit_id, ...lesson }) => ({ ...lesson, unitId: unit_id }));

export const SkillRow = z
  .object({
    ...place,
    course_id: Id,
    key: z.string(),
    subject: Subject,
    name: z.string(),
    names: z.partialRecord(accounts.Locale, z.string()),
  })
  .transform(({ course_id, ...skill }) => ({ ...skill, courseId: course_id }));

export const ActivityRow = z
  .object({
    ...place,
    lesson_id: Id,
    type: z.string(),
    schema_version: z.number().int(),
    title: z.string(),
    purpose: Purpose,
    difficulty: z.number(),
    content_hash: z.string(),
    hints: z.array(z.string()),
  })
  .transform(({ lesson_id, schema_version, content_hash, ...activity }) => ({
    ...activity,
    lessonId: lesson_id,
    schemaVersion: schema_version,
    contentHash: content_hash,
  }));

export const PrerequisiteRow = z
  .object({ skill_id: Id, prerequisite_id: Id })
  .transform((row) => ({ skillId: row.skill_id, prerequisiteId: row.prerequisite_id }));

export const ActivitySkillRow = z
  .object({ activity_id: Id, skill_id: Id })
  .transform((row) => ({ activityId: row.activity_id, skillId: row.skill_id }));
