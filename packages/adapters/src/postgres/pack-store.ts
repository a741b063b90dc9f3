import type { PackStore } from '@kindling/core/curriculum';
import { type content, Id, Subject } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, TextKey, toPage } from './cursor.ts';
import { empty, type Handle, sql } from './sql.ts';

const PackRow = z.object({
  course_id: Id,
  slug: z.string(),
  title: z.string(),
  subject: Subject,
  language: z.string(),
  has_vocabulary: z.boolean(),
  imported_at: z.date().nullable(),
  imported_by: z.string().nullable(),
  size_bytes: z.number().int().nullable(),
  sort_key: z.string(),
});

const StoredRow = z
  .object({
    slug: z.string(),
    title: z.string(),
    imported_from: z.string().nullable(),
    archive: z.instanceof(Uint8Array).nullable(),
  })
  .transform(({ imported_from, ...pack }) => ({ ...pack, fingerprint: imported_from }));

function toPack(row: z.infer<typeof PackRow>): content.CoursePack {
  const { course_id, slug, title, subject, language, has_vocabulary, imported_at, imported_by } = row;
  const own = imported_at && {
    importedAt: imported_at.toISOString(),
    importedBy: imported_by,
    sizeBytes: row.size_bytes ?? 0,
  };
  return {
    courseId: course_id,
    slug,
    title,
    subject,
    language,
    origin: own === null ? 'built-in' : 'own',
    hasVocabulary: has_vocabulary,
    own,
  };
}

/** Courses with the files they were imported from. */
export function createPackStore(handle: Handle): PackStore {
  return {
    async page({ limit, cursor }) {
      const after = decodeCursor(TextKey, cursor);
      const behind =
        after === undefined
          ? empty
          : sql`and (lower(course.title), course.id) > (${after.key}, ${after.id}::uuid)`;
      const rows = await handle.selectMany(
        PackRow,
        sql`select course.id as course_id, course.slug, course.title, course.subject, course.language,
                   lower(course.title) as sort_key, pack.imported_at, membership.display_name as imported_by,
                   octet_length(pack.archive) as size_bytes,
                   exists (select from app.vocabulary_entry entry
                             join app.lesson on lesson.id = entry.lesson_id
                             join app.unit on unit.id = lesson.unit_id
                            where unit.course_id = course.id and entry.retired_at is null) as has_vocabulary
              from app.course
              left join app.course_pack pack on pack.course_id = course.id
              left join app.membership on membership.person_id = pack.imported_by
             where course.retired_at is null ${behind}
             order by lower(course.title), course.id limit ${limit + 1}`,
      );
      return toPage(rows, limit, (row) => ({ key: row.sort_key, id: row.course_id }), toPack);
    },
    find: (courseId) =>
      handle.findOne(
        StoredRow,
        sql`select slug, title, imported_from, archive
              from app.course left join app.course_pack pack on pack.course_id = course.id
             where course.id = ${courseId} and retired_at is null`,
      ),
  };
}
