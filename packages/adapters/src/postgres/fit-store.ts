import type { AnswerPosition, FitStore, MemoryFit, ModelFit } from '@kindling/core/learning/fitting';
import { Id, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { ATTEMPT_SKILLS } from './attempt-skills.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

const AnswerRow = z.object({
  learner_id: Id,
  attempt_id: Id,
  activity_id: Id,
  skill_ids: z.array(Id),
  correct: z.boolean(),
  aided: z.boolean(),
  answered_at: z.date(),
});

const ReviewRow = z
  .object({
    id: Id,
    activity_id: Id,
    review_grade: z.enum(['again', 'hard', 'good', 'easy']),
    answered_at: z.date(),
  })
  .transform((row) => ({
    attemptId: row.id,
    itemId: row.activity_id,
    grade: row.review_grade,
    answeredAt: row.answered_at,
  }));

const CountsRow = z
  .object({ answers: z.number().int(), at_latest_fit: z.number().int() })
  .transform((row) => ({ answers: row.answers, atLatestFit: row.at_latest_fit }));

const ReviewedRow = z
  .object({ learner_id: Id, reviews: z.number().int() })
  .transform((row) => ({ learnerId: row.learner_id, reviews: row.reviews }));

export function createFitStore(handle: Handle, tenant: Tenant): FitStore {
  return {
    countAnswers: () => handle.selectOne(CountsRow, COUNT_ANSWERS),
    async pageAnswers(after, limit) {
      const rows = await handle.selectMany(AnswerRow, selectAnswers(after, limit));
      const last = rows.length < limit ? undefined : rows.at(-1);
      return {
        answers: rows.map((row) => ({
          learner: row.learner_id,
          item: row.activity_id,
          skills: row.skill_ids,
          correct: row.correct,
          seconds: row.answered_at.getTime() / 1000,
          id: row.attempt_id,
          aided: row.aided,
        })),
        next: last && { learnerId: last.learner_id, attemptId: last.attempt_id },
      };
    },
    async insertFit(fit, keep) {
      await handle.execute(insertFit(tenant, fit));
      if (fit.version === undefined) return;
      await handle.execute(
        sql`update app.learner_model_fit set model = null
             where model is not null and version <= ${fit.version - keep}`,
      );
    },
    listReviewedLearners: (least, fresh) =>
      handle.selectMany(
        ReviewedRow,
        sql`select card.learner_id, sum(card.reviews)::integer as reviews
              from app.review_card card
              left join app.review_weights weights on weights.learner_id = card.learner_id
             group by card.learner_id, weights.reviews
            having sum(card.reviews) >= greatest(${least}::integer, coalesce(weights.reviews, 0) + ${fresh}::integer)
             order by card.learner_id`,
      ),
    listItemReviews: (learnerId) => handle.selectMany(ReviewRow, selectReviews(learnerId)),
    async findWeights(learnerId) {
      const row = await handle.findOne(
        z.object({ weights: z.array(z.number()) }),
        sql`select weights from app.review_weights where learner_id = ${learnerId}`,
      );
      return row?.weights;
    },
    async saveWeights(fit) {
      await handle.execute(saveWeights(tenant, fit));
    },
    async updatePaces(leastAnswers) {
      await handle.execute(updatePaces(tenant, leastAnswers));
    },
  };
}

/** Days are far fewer than answers. */
const COUNT_ANSWERS = sql`
  select (select coalesce(sum(unaided_answers), 0)::integer from app.learner_day) as answers,
         (select coalesce(max(answers), 0)::integer from app.learner_model_fit) as at_latest_fit`;

/** Without answers to review cards: each card has one learner, of whom no other can learn anything. */
function selectAnswers(after: AnswerPosition | undefined, limit: number): Sql {
  const onwards =
    after === undefined
      ? empty
      : sql`and (attempt.learner_id, attempt.id) > (${after.learnerId}::uuid, ${after.attemptId}::uuid)`;
  return sql`
    select attempt.learner_id, attempt.id as attempt_id, coalesce(activity.family_id, activity.id) as activity_id,
           (attempt.grade ->> 'correct')::boolean as correct, attempt.aid <> 'none' as aided, attempt.answered_at,
           ${ATTEMPT_SKILLS} as skill_ids
      from app.attempt
      join app.activity on activity.id = attempt.activity_id
     where true ${onwards}
     order by attempt.learner_id, attempt.id
     limit ${limit}`;
}

/** Both ways a fact is asked are reviews of its one card. */
function selectReviews(learnerId: Id): Sql {
  return sql`
    select attempt.id, coalesce(fact.id, attempt.activity_id) as activity_id, review_grade, answered_at
      from app.attempt
      left join app.fact_card fact
             on fact.learner_id = attempt.learner_id
            and attempt.activity_id in (fact.recognise_id, fact.recall_id)
     where attempt.learner_id = ${learnerId} and review_grade is not null`;
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);

function insertFit({ schoolId }: Tenant, fit: ModelFit): Sql {
  return sql`
    insert into app.learner_model_fit (school_id, id, fitted_at, version, candidate_loss, current_loss, answers,
                                       learners, model)
    values (${schoolId}, ${fit.id}, ${fit.fittedAt}, ${fit.version ?? null}, ${finite(fit.candidateLoss)},
            ${finite(fit.currentLoss)}, ${fit.answers}, ${fit.learners},
            ${fit.version === undefined ? null : JSON.stringify(fit.model)})`;
}

function saveWeights({ schoolId }: Tenant, fit: MemoryFit): Sql {
  return sql`
    insert into app.review_weights (school_id, learner_id, weights, reviews, loss, former_loss, fitted_at)
    values (${schoolId}, ${fit.learnerId}, ${fit.weights}::float8[], ${fit.reviews}, ${fit.loss}, ${fit.formerLoss},
            ${fit.fittedAt})
    on conflict (school_id, learner_id) do update
       set (weights, reviews, loss, former_loss, fitted_at)
         = (excluded.weights, excluded.reviews, excluded.loss, excluded.former_loss, excluded.fitted_at)`;
}

/** The median: whoever went for a coffee meanwhile says nothing about the item. */
function updatePaces({ schoolId }: Tenant, leastAnswers: number): Sql {
  return sql`
    insert into app.item_pace (school_id, activity_id, usual_ms, answers)
    select ${schoolId}::uuid, activity_id,
           greatest(1, percentile_cont(0.5) within group (order by duration_ms))::integer, count(*)
      from app.attempt
     where aid = 'none' and (grade ->> 'correct')::boolean
     group by activity_id
    having count(*) >= ${leastAnswers}
    on conflict (school_id, activity_id) do update
       set (usual_ms, answers) = (excluded.usual_ms, excluded.answers)`;
}
