import {
  type Fact,
  type FactContext,
  type FactStore,
  type NewCard,
  newReviewCard,
  type StoredOwnFact,
} from '@kindling/core/learning';
import { Id, learning, type PageQuery, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { firstDayToRead } from './learner-days.ts';
import { FACTS, LIVE_WORDS } from './live-facts.ts';
import { CardRow, toCardColumns } from './review-card-row.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

/** New words a finished lesson brings on one day. */
const NEW_A_DAY = 10;

const StandingRow = z
  .object({ id: Id, due_at: z.coerce.date(), reviews: z.number().int(), stability: z.number() })
  .transform(({ id, due_at, ...memory }) => ({ cardId: id, dueAt: due_at, ...memory }));

const OwnRow = z
  .object({
    id: Id,
    front: z.string(),
    back: z.string(),
    example: z.string().nullable(),
    source: learning.CardSource,
    added_at: z.date(),
    added_key: z.string(),
    standing: StandingRow,
  })
  .transform(({ added_at, ...own }) => ({ ...own, addedAt: added_at }));

const FactRow = z
  .object({
    id: Id,
    recognise_id: Id,
    recall_id: Id,
    term: z.string(),
    meaning: z.string(),
    example: z.string().nullable(),
    note: z.string().nullable(),
    language: z.string().nullable(),
    teaches: z.string().nullable(),
    others: z.array(z.object({ term: z.string(), meaning: z.string() })),
    reviews: z.number().int(),
  })
  .transform(({ id, recognise_id, recall_id, reviews, ...said }) => ({
    reviews,
    fact: {
      cardId: id,
      questionIds: { recognise: recognise_id, recall: recall_id },
      ...said,
    } satisfies Fact,
  }));

const ContextRow = z.object({
  fact: FactRow,
  content_hash: z.string(),
  answered: z.boolean(),
  previous_graded_at: z.date().nullable(),
  card: CardRow,
  usual_ms: z.number().nullable(),
  weights: z.array(z.number()).nullable(),
  time_zone: z.string(),
  unaided_days: z.array(z.string()),
});

/** Cards of words and of learners' own facts. */
export function createFactStore(handle: Handle, tenant: Tenant): FactStore {
  return {
    ...createOwnFacts(handle, tenant),
    async addWord(learnerId, wordId, card) {
      await handle.execute(insertWord(tenant, learnerId, wordId, card));
      return handle.findOne(
        StandingRow,
        sql`select fact.id, coalesce(planned_at, due_at) as due_at, reviews, stability
              from ${FACTS} fact
              join app.review_card card on card.learner_id = fact.learner_id and card.item_id = fact.id
             where fact.learner_id = ${learnerId} and fact.entry_id = ${wordId}`,
      );
    },
    async addWordsOfLesson(learnerId, lessonId, now) {
      await handle.execute(insertWordsOfLesson(tenant, learnerId, lessonId, now));
    },
    async remove(learnerId, cardId) {
      const removed = await handle.execute(sql`
        with gone as (
          delete from app.review_card
           where learner_id = ${learnerId} and item_id in (
                 select id from app.fact_card where learner_id = ${learnerId} and id = ${cardId}))
        delete from app.fact_card where learner_id = ${learnerId} and id = ${cardId}`);
      return removed > 0;
    },
    findFact: (learnerId, cardId) =>
      handle.findOne(
        FactRow,
        sql`select ${FACT_COLUMNS}
              from ${FACTS} fact
              join app.review_card card on card.learner_id = fact.learner_id and card.item_id = fact.id ${OTHERS}
             where fact.learner_id = ${learnerId} and fact.id = ${cardId}`,
      ),
    async findContext(learnerId, questionId, now) {
      const row = await handle.findOne(ContextRow, selectContext(learnerId, questionId, firstDayToRead(now)));
      return row && toContext(row);
    },
  };
}

type OwnFacts = Pick<FactStore, 'addOwn' | 'countOwn' | 'findOwn' | 'findSameOwn' | 'pageOwn' | 'changeOwn'>;

function createOwnFacts(handle: Handle, tenant: Tenant): OwnFacts {
  const findOwnWhere = async (learnerId: Id, condition: Sql): Promise<StoredOwnFact | undefined> => {
    const row = await handle.findOne(OwnRow, sql`${selectOwn(learnerId)} ${condition}`);
    return row && toOwnFact(row);
  };
  return {
    async addOwn(learnerId, card, { front, back, example, source }) {
      await handle.execute(sql`
        with fact as (
          insert into app.fact_card (school_id, learner_id, id, front, back, example, source, recognise_id, recall_id,
                                     added_at)
          values (${tenant.schoolId}, ${learnerId}, ${card.id}, ${front}, ${back}, ${example}, ${source},
                  ${card.recogniseId}, ${card.recallId}, ${card.addedAt})
          returning *)
        ${insertNewCards(card.addedAt)}`);
    },
    async countOwn(learnerId) {
      const { count } = await handle.selectOne(
        z.object({ count: z.number().int() }),
        sql`select count(*)::integer as count from app.fact_card where learner_id = ${learnerId} and entry_id is null`,
      );
      return count;
    },
    findOwn: (learnerId, cardId) => findOwnWhere(learnerId, sql`and fact.id = ${cardId}`),
    findSameOwn: (learnerId, { front, back }) =>
      findOwnWhere(learnerId, sql`and fact.front = ${front} and fact.back = ${back} limit 1`),
    async pageOwn(learnerId, page) {
      const rows = await handle.selectMany(OwnRow, sql`${selectOwn(learnerId)} ${newestFirst(page)}`);
      return toPage(rows, page.limit, ({ added_key, id }) => ({ key: added_key, id }), toOwnFact);
    },
    async changeOwn(learnerId, cardId, { front, back, example }) {
      const changed = await handle.execute(sql`
        update app.fact_card set (front, back, example) = (${front}, ${back}, ${example})
         where learner_id = ${learnerId} and id = ${cardId} and entry_id is null`);
      return changed > 0;
    },
  };
}

const toOwnFact = ({ added_key: _, ...own }: z.infer<typeof OwnRow>): StoredOwnFact => own;

function toContext(row: z.infer<typeof ContextRow>): FactContext {
  return {
    fact: row.fact.fact,
    contentHash: row.content_hash,
    answered: row.answered,
    previousGradedAt: row.previous_graded_at,
    review: {
      card: row.card,
      usualSeconds: row.usual_ms === null ? undefined : row.usual_ms / 1000,
      weights: row.weights ?? undefined,
    },
    timeZone: row.time_zone,
    unaidedDays: row.unaided_days,
  };
}

/** Where a card stands: when it comes and what is remembered. */
const STANDING = sql`
  jsonb_build_object('id', fact.id, 'due_at', coalesce(card.planned_at, card.due_at), 'reviews', card.reviews,
                     'stability', card.stability)`;

const FACT_COLUMNS = sql`
  fact.id, fact.recognise_id, fact.recall_id, fact.term, fact.meaning, fact.example, fact.note, fact.language,
  fact.teaches, other.rows as others, card.reviews`;

/** What could be taken for the fact: words of its kind taught near it, or the learner's newest other facts. */
const OTHERS = sql`
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('term', near.term, 'meaning', near.meaning) order by near.far, near.id),
                    '[]') as rows
      from ((select word.id, word.word as term, word.gloss as meaning, abs(word.position - fact.position) as far
               from app.vocabulary_entry word
               join app.lesson on lesson.id = word.lesson_id
               join app.unit on unit.id = lesson.unit_id
              where unit.course_id = fact.course_id and word.part = fact.part and word.retired_at is null
                and word.id <> fact.entry_id
              order by far, word.id limit 20)
            union all
            (select own.id, own.front, own.back, row_number() over (order by own.added_at desc, own.id)
               from app.fact_card own
              where fact.entry_id is null and own.learner_id = fact.learner_id and own.entry_id is null
                and own.id <> fact.id
              order by own.added_at desc, own.id limit 20)) near) other`;

function selectOwn(learnerId: Id): Sql {
  return sql`
    select fact.id, fact.front, fact.back, fact.example, fact.source, fact.added_at, ${STANDING} as standing,
           to_char(fact.added_at at time zone 'utc', ${INSTANT_FORMAT}) as added_key
      from app.fact_card fact
      join app.review_card card on card.learner_id = fact.learner_id and card.item_id = fact.id
     where fact.learner_id = ${learnerId} and fact.entry_id is null`;
}

function newestFirst(page: PageQuery): Sql {
  const position = decodeCursor(InstantKey, page.cursor);
  const after =
    position === undefined
      ? empty
      : sql`and (fact.added_at, fact.id) < (${position.key}::timestamptz, ${position.id}::uuid)`;
  return sql`${after} order by fact.added_at desc, fact.id desc limit ${page.limit + 1}`;
}

/** Everything the answer to one of a card's questions is judged by: one round trip. */
function selectContext(learnerId: Id, questionId: Id, firstDay: string): Sql {
  return sql`
    select to_jsonb(said) as fact, md5(concat_ws(chr(10), said.term, said.meaning, said.example)) as content_hash,
           previous.answered, previous.graded_at as previous_graded_at, to_jsonb(card) as card, pace.usual_ms,
           weights.weights, membership.time_zone, active.unaided_days
      from (select ${FACT_COLUMNS}, fact.learner_id
              from ${FACTS} fact
              join app.review_card card on card.learner_id = fact.learner_id and card.item_id = fact.id ${OTHERS}
             where fact.learner_id = ${learnerId} and ${questionId} in (fact.recognise_id, fact.recall_id)) said
      join app.membership on membership.person_id = said.learner_id
      join app.review_card card on card.learner_id = said.learner_id and card.item_id = said.id
      left join app.review_weights weights on weights.learner_id = said.learner_id
      left join app.item_pace pace on pace.activity_id = ${questionId}
      cross join lateral (
             select max(received_at) as graded_at, coalesce(bool_or(activity_id = ${questionId}), false) as answered
               from app.attempt
              where learner_id = said.learner_id and activity_id in (said.recognise_id, said.recall_id)) previous
      cross join lateral (
             select coalesce(array_agg(day::text), '{}') as unaided_days
               from app.learner_day
              where learner_id = said.learner_id and day >= ${firstDay}::date and unaided_answers > 0) active`;
}

/** Gives each row of `fact` a card that waits for its first review from a time on, later for those placed later. */
function insertNewCards(now: Date, place: Sql = sql`0`): Sql {
  const { due_at, last_at, stability, difficulty, reviews, lapses } = toCardColumns(
    newReviewCard(now.getTime() / 1000),
  );
  return sql`
    insert into app.review_card (school_id, learner_id, item_id, due_at, last_at, stability, difficulty, reviews, lapses)
    select school_id, learner_id, fact.id, ${due_at}::timestamptz + ${place} * interval '1 day', ${last_at}::timestamptz,
           ${stability}::float8, ${difficulty}::float8, ${reviews}::integer, ${lapses}::integer
      from fact`;
}

function insertWord(tenant: Tenant, learnerId: Id, wordId: Id, card: NewCard): Sql {
  return sql`
    with fact as (
      insert into app.fact_card (school_id, learner_id, id, entry_id, source, recognise_id, recall_id, added_at)
      select ${tenant.schoolId}, ${learnerId}, ${card.id}, entry.id, 'course', ${card.recogniseId}, ${card.recallId},
             ${card.addedAt}
        from ${LIVE_WORDS}
       where entry.id = ${wordId}
      on conflict (school_id, learner_id, entry_id) do nothing
      returning *)
    ${insertNewCards(card.addedAt)}`;
}

function insertWordsOfLesson(tenant: Tenant, learnerId: Id, lessonId: Id, now: Date): Sql {
  return sql`
    with fact as (
      insert into app.fact_card (school_id, learner_id, id, entry_id, source, recognise_id, recall_id, added_at)
      select ${tenant.schoolId}, ${learnerId}, gen_random_uuid(), id, 'course', gen_random_uuid(), gen_random_uuid(),
             ${now}
        from app.vocabulary_entry
       where lesson_id = ${lessonId} and retired_at is null
      on conflict (school_id, learner_id, entry_id) do nothing
      returning *)
    ${insertNewCards(
      now,
      sql`((row_number() over (
             order by (select position from app.vocabulary_entry where vocabulary_entry.id = fact.entry_id), fact.id)
           - 1) / ${NEW_A_DAY}::integer)`,
    )}`;
}
