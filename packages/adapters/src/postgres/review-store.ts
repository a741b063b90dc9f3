import { type KnownCard, type ReviewStore, type StoredPlan, USUAL_FACT_MS } from '@kindling/core/learning';
import { Id, learning, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { FACTS } from './live-facts.ts';
import { CardRow } from './review-card-row.ts';
import { type Handle, type Sql, sql } from './sql.ts';

/** Titles of due cards: as much as a prompt has room for, and a reply can name. */
const MOST_DUE = 3;

const DueRow = z.object({ due: z.number().int(), ms: z.number(), titles: z.array(z.string()) });

const KnownCardRow = z
  .object({
    item_id: Id,
    card: CardRow,
    planned_at: z.date().nullable(),
    usual_ms: z.number().int().nullable(),
    is_fact: z.boolean(),
    activity_title: z.string(),
    title_language: z.string().nullable(),
    lesson_id: Id.nullable(),
    lesson_title: z.string().nullable(),
    course_title: z.string().nullable(),
    language: z.string().nullable(),
  })
  .transform(
    (row): KnownCard => ({
      itemId: row.item_id,
      isFact: row.is_fact,
      card: row.card,
      plannedAt: row.planned_at,
      usualMs: row.usual_ms,
      activityTitle: row.activity_title,
      titleLanguage: row.title_language,
      lessonId: row.lesson_id,
      lessonTitle: row.lesson_title,
      courseTitle: row.course_title,
      language: row.language,
    }),
  );

const PlanRow = z
  .object({
    id: Id,
    kind: learning.ReviewPlanKind,
    moves: z.array(z.object({ itemId: Id, from: z.coerce.date().nullable(), to: z.coerce.date() })),
    made_at: z.date(),
  })
  .transform(({ made_at, ...plan }): StoredPlan => ({ ...plan, madeAt: made_at }));

/** A learner's cards of what is still in a course somebody can open, and of facts of their own. */
function liveCards(learnerId: Id): Sql {
  return sql`
    (select card.*, false as is_fact, pace.usual_ms, activity.title as activity_title,
            course.language as title_language, lesson.id as lesson_id, lesson.title as lesson_title,
            course.title as course_title, course.language
       from app.review_card card
       join app.activity on activity.id = card.item_id and activity.retired_at is null
       join app.lesson on lesson.id = activity.lesson_id and lesson.retired_at is null
       join app.unit on unit.id = lesson.unit_id and unit.retired_at is null
       join app.course on course.id = unit.course_id and course.retired_at is null
       left join app.item_pace pace on pace.activity_id = card.item_id
      where card.learner_id = ${learnerId}
     union all
     select card.*, true, ${USUAL_FACT_MS}::integer, fact.term, fact.teaches, fact.lesson_id, fact.lesson_title,
            fact.course_title, fact.language
       from ${FACTS} fact
       join app.review_card card on card.learner_id = fact.learner_id and card.item_id = fact.id
      where fact.learner_id = ${learnerId}) card`;
}

export function createReviewStore(handle: Handle, tenant: Tenant): ReviewStore {
  return {
    findDue: (learnerId, now, unknownMs) =>
      handle.selectOne(
        DueRow,
        sql`select count(*)::integer as due, coalesce(sum(coalesce(usual_ms, ${unknownMs}::integer)), 0) as ms,
                   coalesce((array_agg(activity_title order by coalesce(card.planned_at, card.due_at), card.item_id))
                            [:${MOST_DUE}::integer], '{}') as titles
              from ${liveCards(learnerId)}
             where coalesce(card.planned_at, card.due_at) <= ${now}`,
      ),
    listCards: (learnerId) =>
      handle.selectMany(
        KnownCardRow,
        sql`select item_id, to_jsonb(card) as card, planned_at, usual_ms, is_fact, activity_title, title_language,
                   lesson_id, lesson_title, course_title, language
              from ${liveCards(learnerId)}
             order by item_id`,
      ),
    findLatestPlan: (learnerId) =>
      handle.findOne(
        PlanRow,
        sql`select id, kind, moves, made_at from app.review_plan
             where learner_id = ${learnerId} and undone_at is null
             order by made_at desc, id desc limit 1`,
      ),
    findPlan: (learnerId, planId) =>
      handle.findOne(
        PlanRow,
        sql`select id, kind, moves, made_at from app.review_plan
             where learner_id = ${learnerId} and id = ${planId} and undone_at is null`,
      ),
    async makePlan(learnerId, plan) {
      await handle.execute(insertPlan(tenant, learnerId, plan));
    },
    async undoPlan(learnerId, plan, undoneAt) {
      await handle.execute(
        sql`update app.review_plan set undone_at = ${undoneAt} where learner_id = ${learnerId} and id = ${plan.id}`,
      );
      return handle.execute(
        sql`update app.review_card card
               set planned_at = move.from
              from jsonb_to_recordset(${JSON.stringify(plan.moves)}::jsonb)
                     as move ("itemId" uuid, "from" timestamptz, "to" timestamptz)
             where card.learner_id = ${learnerId} and card.item_id = move."itemId" and card.planned_at = move.to`,
      );
    },
  };
}

function insertPlan({ schoolId }: Tenant, learnerId: Id, plan: StoredPlan): Sql {
  return sql`
    with plan as (
      insert into app.review_plan (school_id, id, learner_id, kind, moves, made_at)
      values (${schoolId}, ${plan.id}, ${learnerId}, ${plan.kind}, ${JSON.stringify(plan.moves)}, ${plan.madeAt})
      returning moves
    )
    update app.review_card card
       set planned_at = move.to
      from plan, jsonb_to_recordset(plan.moves) as move ("itemId" uuid, "to" timestamptz)
     where card.learner_id = ${learnerId} and card.item_id = move."itemId"`;
}
