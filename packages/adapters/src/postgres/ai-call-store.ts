import { type Account, BUDGET_SCOPES, type CallOutcome, type CallStore } from '@kindling/core/ai';
import { Id, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { findPolicyStanding } from './ai-policy-store.ts';
import { type Handle, type Sql, sql } from './sql.ts';

/** What of a prompt is kept. Ours are bounded far below it. */
const LONGEST_PROMPT = 100_000;

const AccountRow = z.object({
  scope: z.enum(BUDGET_SCOPES),
  subject_id: Id,
  period: z.string(),
  spent_micros: z.number(),
  reserved_micros: z.number(),
  limit_micros: z.number().nullable(),
  /** How many accounts there should be. */
  payers: z.number(),
});

function toAccount(row: z.infer<typeof AccountRow>): Account {
  return {
    scope: row.scope,
    subjectId: row.subject_id,
    period: row.period,
    spentMicros: row.spent_micros,
    reservedMicros: row.reserved_micros,
    limitMicros: row.limit_micros,
  };
}

/** The school's own day: that of the time zone of the admin who set its budgets. */
export function schoolDay(now: Date): Sql {
  return sql`(${now}::timestamptz at time zone coalesce((select time_zone from app.ai_school), 'UTC'))::date`;
}

/** The accounts that pay for one learner on one day, as rows of (scope, subject_id, period). */
function payers(tenant: Tenant, learnerId: Sql, classIds: Sql, day: Sql): Sql {
  return sql`
    select 'class-day' as scope, unnest(${classIds}) as subject_id, ${day}::date as period
    union all select 'learner-day', ${learnerId}, ${day}
    union all select 'school-day', ${tenant.schoolId}::uuid, ${day}
    union all select 'school-month', ${tenant.schoolId}::uuid, date_trunc('month', ${day})::date`;
}

const CLASSES_OF = (learnerId: Id) => sql`
  array(select class_id from app.enrolment where person_id = ${learnerId} and part = 'student' order by class_id)`;

/** Those of the accounts that are there, locked in the order that all callers share. */
function selectLocked(paying: Sql): Sql {
  return sql`
    with payer as materialized (${paying})
    select account.scope, account.subject_id, account.period, account.spent_micros, account.reserved_micros,
           case account.scope when 'learner-day' then ai_school.learner_day_micros
                              when 'class-day' then ai_school.class_day_micros
                              when 'school-day' then ai_school.school_day_micros
                              else ai_school.school_month_micros end as limit_micros,
           (select count(*) from payer) as payers
      from app.ai_account account
      join payer using (scope, subject_id, period)
      left join app.ai_school on true
     order by account.scope, account.subject_id, account.period
       for update of account`;
}

/** Calls to models and the accounts that pay for them. */
export function createAiCallStore(handle: Handle, tenant: Tenant): CallStore {
  return {
    findPolicyStanding: (learnerId) => findPolicyStanding(handle, learnerId),

    async lockReply(replyId) {
      if (replyId === null) return true;
      const locked = await handle.execute(
        sql`select 1 from app.conversation_message where id = ${replyId} for key share`,
      );
      return locked === 1;
    },

    async lockAccounts(learnerId, now) {
      const paying = payers(tenant, sql`${learnerId}::uuid`, CLASSES_OF(learnerId), schoolDay(now));
      const lock = () => handle.selectMany(AccountRow, selectLocked(paying));
      // The learner waits for the first word, and but for the first call of a day all of them are there.
      const found = await lock();
      if (found[0]?.payers === found.length) return found.map(toAccount);
      const opened = handle.execute(sql`
        insert into app.ai_account (school_id, scope, subject_id, period)
        select ${tenant.schoolId}, scope, subject_id, period from (${paying}) payer
         order by scope, subject_id, period on conflict do nothing`);
      const [, locked] = await Promise.all([opened, lock()]);
      return locked.map(toAccount);
    },

    async addReserved(accounts, micros) {
      const keys = accounts.map(({ scope, subjectId, period }) => ({ scope, subject_id: subjectId, period }));
      await handle.execute(sql`
        update app.ai_account account set reserved_micros = reserved_micros + ${micros}
          from jsonb_to_recordset(${JSON.stringify(keys)}) as payer (scope text, subject_id uuid, period date)
         where (account.scope, account.subject_id, account.period) = (payer.scope, payer.subject_id, payer.period)`);
    },

    async insertCall(id, call, now) {
      const { learnerId, replyId } = call.request;
      // Both at once: they travel with COMMIT.
      const called = handle.execute(sql`
        insert into app.ai_call (school_id, id, learner_id, reply_id, class_ids, day, purpose, provider, model,
                                 prices_version, prompt_version, worst_micros, asked_at)
        values (${tenant.schoolId}, ${id}, ${learnerId}, ${replyId}, ${CLASSES_OF(learnerId)}, ${schoolDay(now)},
                ${call.purpose}, ${call.provider}, ${call.model}, ${call.pricesVersion}, ${call.promptVersion},
                ${call.worstMicros}, ${now}) on conflict do nothing`);
      const asked = handle.execute(sql`
        insert into app.ai_prompt (school_id, call_id, reply_id, prompt, asked_at)
        select ${tenant.schoolId}, ${id}, ${replyId}, ${call.prompt.slice(0, LONGEST_PROMPT)}, ${now}::timestamptz
         where ${replyId}::uuid is null or exists (select from app.conversation_message where id = ${replyId})
            on conflict do nothing`);
      const [inserted] = await Promise.all([called, asked]);
      return inserted === 1;
    },

    settleCall: (callId, outcome) => settleCall(handle, tenant, callId, outcome),
  };
}

const SettledRow = z.object({
  learner_id: Id,
  class_ids: z.array(Id),
  day: z.string(),
  worst_micros: z.number(),
});

function closeCall(handle: Handle, callId: Id, { usage, ...outcome }: CallOutcome) {
  return handle.findOne(
    SettledRow,
    sql`update app.ai_call
           set outcome = ${outcome.outcome}, is_exact = ${outcome.isExact}, input_tokens = ${usage.input},
               cache_read_tokens = ${usage.cacheRead}, cache_write_tokens = ${usage.cacheWrite},
               output_tokens = ${usage.output}, cost_micros = ${outcome.costMicros},
               duration_ms = ${outcome.durationMs}, first_token_ms = ${outcome.firstTokenMs}
         where id = ${callId} and outcome is null
        returning learner_id, class_ids, day, worst_micros`,
  );
}

/** Puts the cost in the place of what was set aside, unless the call is settled already. */
async function settleCall(handle: Handle, tenant: Tenant, callId: Id, outcome: CallOutcome): Promise<void> {
  const settled = await closeCall(handle, callId, outcome);
  if (settled === undefined) return;
  const paying = payers(
    tenant,
    sql`${settled.learner_id}::uuid`,
    sql`${settled.class_ids}::uuid[]`,
    sql`${settled.day}::date`,
  );
  // Locked in the order in which they are locked before a call: two turns never wait for each other. In a statement of its
  // own, sent together with the next: that one then reads what is locked, and not what stood there before the wait.
  const locked = handle.execute(sql`
    select 1 from app.ai_account account join (${paying}) payer using (scope, subject_id, period)
     order by account.scope, account.subject_id, account.period for update of account`);
  const moved = handle.execute(sql`
    update app.ai_account account
       set spent_micros = spent_micros + ${outcome.costMicros},
           reserved_micros = greatest(0, reserved_micros - ${settled.worst_micros})
      from (${paying}) payer
     where (account.scope, account.subject_id, account.period) = (payer.scope, payer.subject_id, payer.period)`);
  await Promise.all([locked, moved]);
}

/** Deletes a batch of prompts asked before `before`. What they cost stays. @returns how many. */
export function purgePrompts(handle: Handle, before: Date): Promise<number> {
  return handle.execute(sql`
    delete from app.ai_prompt where (school_id, call_id) in (
      select school_id, call_id from app.ai_prompt where asked_at < ${before} order by asked_at limit 5000)`);
}
