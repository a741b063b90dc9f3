import type { MaterialStore, WordQuery } from '@kindling/core/courses';
import { KNOWN_STABILITY_DAYS, toWordReview } from '@kindling/core/learning';
import { CefrLevel, Id, learning, type PageQuery } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, IntegerKey, toPage } from './cursor.ts';
import { LIVE_WORDS } from './live-facts.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const place = { id: Id, position: z.number().int() };

const VocabularyRow = z.object({
  ...place,
  lesson_id: Id,
  lesson_title: z.string(),
  word: z.string(),
  part: learning.WordPart,
  level: CefrLevel,
  gloss: z.string(),
  example: z.string(),
  note: z.string().nullable(),
  teaches: z.string().nullable(),
  card_id: Id.nullable(),
  due_at: z.date().nullable(),
  reviews: z.number().int().nullable(),
  stability: z.number().nullable(),
});

const RolePlayRow = z.object({
  ...place,
  unit_id: Id,
  title: z.string(),
  level: CefrLevel,
  content: z.object({
    ...learning.RolePlayCard.pick({
      situation: true,
      learnerRole: true,
      partner: true,
      goal: true,
      targetLanguage: true,
    }).shape,
    turns: z.array(z.unknown()),
  }),
});

const PromptRow = z.object({
  ...place,
  unit_id: Id,
  title: z.string(),
  genre: z.string(),
  content: learning.EssayPrompt.pick({
    task: true,
    audience: true,
    words: true,
    minutes: true,
    thinkAbout: true,
  }),
  rubric_id: Id,
  rubric_title: z.string(),
  rubric: learning.EssayPrompt.shape.rubric.pick({ summary: true, levels: true, criteria: true }),
});

/** What the school's present courses bring besides activities. */
export function createMaterialStore(handle: Handle): MaterialStore {
  return {
    async hasCourse(courseId) {
      const found = await handle.findOne(
        z.object({ id: Id }),
        sql`select id from app.course where id = ${courseId} and retired_at is null`,
      );
      return found !== undefined;
    },
    async pageVocabulary(learnerId, courseId, filter, page) {
      const query = selectVocabulary(learnerId, courseId, filter, page);
      const rows = await handle.selectMany(VocabularyRow, query);
      return toPage(rows, page.limit, toPosition, toWord);
    },
    async pageRolePlays(courseId, page) {
      const rows = await handle.selectMany(RolePlayRow, selectRolePlays(courseId, page));
      return toPage(rows, page.limit, toPosition, ({ id, unit_id, title, level, content }) => {
        const { turns, ...rest } = content;
        return { id, unitId: unit_id, title, level, ...rest, turnCount: turns.length };
      });
    },
    async pageEssayPrompts(courseId, page) {
      const rows = await handle.selectMany(PromptRow, selectPrompts(courseId, page));
      return toPage(rows, page.limit, toPosition, ({ id, unit_id, title, genre, content, ...row }) => ({
        id,
        unitId: unit_id,
        title,
        genre,
        ...content,
        rubric: { id: row.rubric_id, title: row.rubric_title, ...row.rubric },
      }));
    },
  };
}

function toWord(row: z.infer<typeof VocabularyRow>): learning.VocabularyItem {
  const { lesson_id, lesson_title, position: _, card_id, due_at, reviews, stability, ...item } = row;
  const standing =
    card_id === null || due_at === null || reviews === null || stability === null
      ? null
      : { cardId: card_id, dueAt: due_at, reviews, stability };
  return { ...item, lessonId: lesson_id, lessonTitle: lesson_title, review: toWordReview(standing) };
}

function toPosition({ position, id }: { position: number; id: Id }) {
  return { key: position, id };
}

/** Rows of `table` behind the cursor. */
function after(table: Sql, page: PageQuery): Sql {
  const position = decodeCursor(IntegerKey, page.cursor);
  if (position === undefined) return empty;
  return sql`and (${table}.position, ${table}.id) > (${position.key}, ${position.id})`;
}

function selectVocabulary(learnerId: Id, courseId: Id, filter: WordQuery, page: PageQuery): Sql {
  const { lessonId, level, search, forms = [], state } = filter;
  return sql`
    select entry.id, entry.position, entry.lesson_id, lesson.title as lesson_title, entry.word, entry.part,
           entry.level, entry.gloss, entry.example, entry.note, course.teaches, fact.id as card_id,
           coalesce(card.planned_at, card.due_at) as due_at, card.reviews, card.stability
      from ${LIVE_WORDS}
      left join app.fact_card fact on fact.learner_id = ${learnerId} and fact.entry_id = entry.id
      left join app.review_card card on card.learner_id = fact.learner_id and card.item_id = fact.id
     where course.id = ${courseId}
           ${lessonId === undefined ? empty : sql`and entry.lesson_id = ${lessonId}`}
           ${level === undefined ? empty : sql`and entry.level = ${level}`}
           ${search === undefined ? empty : sql`and (position(${plain(sql`${search}::text`)} in ${plain(sql`entry.word || chr(10) || entry.gloss`)}) > 0 or lower(entry.word) = any(${[...forms]}::text[]))`}
           ${state === undefined ? empty : sql`and ${WORD_STATE} = ${state}`}
           ${after(sql`entry`, page)}
     order by entry.position, entry.id
     limit ${page.limit + 1}`;
}

/** As `toWordState` has it, for choosing rows. */
const WORD_STATE = sql`
  case when coalesce(card.reviews, 0) = 0 then 'new' when card.stability >= ${KNOWN_STABILITY_DAYS} then 'known'
       else 'learning' end`;

/** Without case and the accents of the languages taught, since nobody types them into a search. */
function plain(text: Sql): Sql {
  return sql`translate(lower(${text}), 'áàâäéèêëíìîïóòôöúùûüñç', 'aaaaeeeeiiiioooouuuunc')`;
}

function selectRolePlays(courseId: Id, page: PageQuery): Sql {
  return sql`
    select play.id, play.position, play.unit_id, play.title, play.level, play.content
      from app.role_play play
      join app.unit on unit.id = play.unit_id and unit.retired_at is null
     where unit.course_id = ${courseId} and play.retired_at is null ${after(sql`play`, page)}
     order by play.position, play.id
     limit ${page.limit + 1}`;
}

function selectPrompts(courseId: Id, page: PageQuery): Sql {
  return sql`
    select prompt.id, prompt.position, prompt.unit_id, prompt.title, prompt.genre, prompt.content,
           prompt.rubric_id, rubric.title as rubric_title, rubric.content as rubric
      from app.essay_prompt prompt
      join app.unit on unit.id = prompt.unit_id and unit.retired_at is null
      join app.essay_rubric rubric on rubric.id = prompt.rubric_id
     where unit.course_id = ${courseId} and prompt.retired_at is null ${after(sql`prompt`, page)}
     order by prompt.position, prompt.id
     limit ${page.limit + 1}`;
}
