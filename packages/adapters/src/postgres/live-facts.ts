import { sql } from './sql.ts';

/** Words that a course of today teaches. */
export const LIVE_WORDS = sql`
  app.vocabulary_entry entry
  join app.lesson on lesson.id = entry.lesson_id and lesson.retired_at is null and entry.retired_at is null
  join app.unit on unit.id = lesson.unit_id and unit.retired_at is null
  join app.course on course.id = unit.course_id and course.retired_at is null`;

/** Facts that can be asked, as they are asked: a word goes with its course, and comes back with it. */
export const FACTS = sql`
  (select fact.id, fact.learner_id, fact.entry_id, fact.recognise_id, fact.recall_id,
          coalesce(word.word, fact.front) as term, coalesce(word.gloss, fact.back) as meaning,
          coalesce(word.example, fact.example) as example, word.note, word.part, word.position, word.lesson_id,
          word.lesson_title, word.course_id, word.course_title, word.language, word.teaches
     from app.fact_card fact
     left join (select entry.*, lesson.title as lesson_title, course.id as course_id, course.title as course_title,
                       course.language, course.teaches
                  from ${LIVE_WORDS}) word on word.id = fact.entry_id
    where fact.entry_id is null or word.id is not null)`;
