import { type MaterialRows, PromptFile, ScenarioFile, VocabularyEntry } from '@kindling/core/curriculum';
import { Id } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

/** As it was imported: a schema that has grown stricter since must not keep a course from being imported again. */
const content = z.looseObject({});
const place = { id: Id, position: z.number().int(), retired: z.boolean() };

const VocabularyRow = z
  .object({
    ...place,
    ...VocabularyEntry.pick({ word: true, part: true, level: true, gloss: true, example: true }).shape,
    lesson_id: Id,
    note: z.string().nullable(),
  })
  .transform(({ lesson_id, ...entry }) => ({ ...entry, lessonId: lesson_id }));

const RolePlayRow = z
  .object({
    ...place,
    unit_id: Id,
    title: z.string(),
    level: ScenarioFile.shape.level,
    content,
  })
  .transform(({ unit_id, ...row }) => ({ ...row, unitId: unit_id }));

const RubricRow = z
  .object({ ...place, course_id: Id, title: z.string(), content })
  .transform(({ course_id, ...row }) => ({ ...row, courseId: course_id }));

const PromptRow = z
  .object({
    ...place,
    unit_id: Id,
    rubric_id: Id,
    title: z.string(),
    genre: PromptFile.shape.genre,
    content,
  })
  .transform(({ unit_id, rubric_id, ...row }) => ({ ...row, unitId: unit_id, rubricId: rubric_id }));

/** What a course has besides its activities; retired rows included. */
export async function findMaterials(handle: Handle, courseId: Id): Promise<MaterialRows> {
  const retired = sql`retired_at is not null as retired`;
  const unitIds = sql`select id from app.unit where course_id = ${courseId}`;
  return {
    vocabulary: await handle.selectMany(
      VocabularyRow,
      sql`select id, lesson_id, word, part, level, gloss, example, note, position, ${retired}
            from app.vocabulary_entry
           where lesson_id in (select id from app.lesson where unit_id in (${unitIds}))`,
    ),
    rolePlays: await handle.selectMany(
      RolePlayRow,
      sql`select id, unit_id, title, level, content, position, ${retired}
            from app.role_play where unit_id in (${unitIds})`,
    ),
    rubrics: await handle.selectMany(
      RubricRow,
      sql`select id, course_id, title, content, position, ${retired}
            from app.essay_rubric where course_id = ${courseId}`,
    ),
    prompts: await handle.selectMany(
      PromptRow,
      sql`select id, unit_id, rubric_id, title, genre, content, position, ${retired}
            from app.essay_prompt where unit_id in (${unitIds})`,
    ),
  };
}
