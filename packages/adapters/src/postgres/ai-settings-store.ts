import type { AiNarrowingStore, AiSettings, AiSettingsStore } from '@kindling/core/ai';
import { AiLevel, Id, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { schoolDay } from './ai-call-store.ts';
import { type Handle, type Sql, sql } from './sql.ts';

const micros = z.number().nullable();
const SchoolRow = z
  .object({
    level: AiLevel,
    adult_learners: z.boolean(),
    learner_day_micros: micros,
    class_day_micros: micros,
    school_day_micros: micros,
    school_month_micros: micros,
  })
  .transform(
    (row): AiSettings => ({
      level: row.level,
      adultLearners: row.adult_learners,
      budgets: {
        learnerDayMicros: row.learner_day_micros,
        classDayMicros: row.class_day_micros,
        schoolDayMicros: row.school_day_micros,
        schoolMonthMicros: row.school_month_micros,
      },
    }),
  );

const SpendRow = z
  .object({
    spent_micros: z.number(),
    reserved_micros: z.number(),
    calls: z.number(),
    input_tokens: z.number(),
    output_tokens: z.number(),
  })
  .transform((row) => ({
    spentMicros: row.spent_micros,
    reservedMicros: row.reserved_micros,
    calls: row.calls,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
  }));

const SetLevelRow = z
  .object({ level: AiLevel, by_admin: z.boolean() })
  .transform((row) => ({ level: row.level, byAdmin: row.by_admin }));

const ConsentRow = z
  .object({ guardian_id: Id, display_name: z.string(), consents: z.boolean(), decided_at: z.date() })
  .transform((row) => ({
    guardianId: row.guardian_id,
    guardianName: row.display_name,
    consents: row.consents,
    decidedAt: row.decided_at.toISOString(),
  }));

/** Level and budgets of a school, and what it spent. */
export function createAiSettingsStore(handle: Handle, tenant: Tenant): AiSettingsStore {
  const spendSince = (first: Sql) =>
    handle.selectOne(
      SpendRow,
      sql`select coalesce(sum(cost_micros), 0)::bigint as spent_micros,
                 coalesce(sum(worst_micros) filter (where outcome is null), 0)::bigint as reserved_micros,
                 count(*) as calls,
                 coalesce(sum(input_tokens + cache_read_tokens + cache_write_tokens), 0)::bigint as input_tokens,
                 coalesce(sum(output_tokens), 0)::bigint as output_tokens
            from app.ai_call where day >= ${first}`,
    );
  return {
    findSchool: () => handle.findOne(SchoolRow, sql`select * from app.ai_school`),
    async saveSchool({ level, adultLearners, budgets }, savedBy) {
      await handle.execute(sql`
        insert into app.ai_school (school_id, level, adult_learners, learner_day_micros, class_day_micros,
                                   school_day_micros, school_month_micros, time_zone)
        values (${tenant.schoolId}, ${level}, ${adultLearners}, ${budgets.learnerDayMicros},
                ${budgets.classDayMicros}, ${budgets.schoolDayMicros}, ${budgets.schoolMonthMicros},
                ${timeZoneOf(savedBy)})
        on conflict (school_id) do update
           set level = excluded.level, adult_learners = excluded.adult_learners,
               learner_day_micros = excluded.learner_day_micros, class_day_micros = excluded.class_day_micros,
               school_day_micros = excluded.school_day_micros, school_month_micros = excluded.school_month_micros,
               time_zone = excluded.time_zone`);
    },
    async readSpend(now) {
      const day = schoolDay(now);
      const [today, month] = await Promise.all([
        spendSince(day),
        spendSince(sql`date_trunc('month', ${day})::date`),
      ]);
      return { today, month };
    },
  };
}

/** One that this server does not know would fail every call; it knows fewer than browsers do. */
function timeZoneOf(personId: Id): Sql {
  return sql`coalesce((select known.name from app.membership
                         join pg_timezone_names known on known.name = membership.time_zone
                        where membership.person_id = ${personId}), 'UTC')`;
}

/** What classes, learners and guardians say. */
export function createAiNarrowingStore(handle: Handle, tenant: Tenant): AiNarrowingStore {
  return {
    findClassLevel: (classId) =>
      handle.findOne(
        SetLevelRow,
        sql`select level, set_by_admin as by_admin from app.ai_class where class_id = ${classId}`,
      ),
    findLearnerLevel: (personId) =>
      handle.findOne(
        SetLevelRow,
        sql`select level, level_by_admin as by_admin from app.ai_learner
             where person_id = ${personId} and level is not null`,
      ),
    async saveClassLevel(classId, level, byAdmin) {
      if (level === null) {
        await handle.execute(sql`delete from app.ai_class where class_id = ${classId}`);
        return;
      }
      await handle.execute(sql`
        insert into app.ai_class (school_id, class_id, level, set_by_admin)
        values (${tenant.schoolId}, ${classId}, ${level}, ${byAdmin})
        on conflict (school_id, class_id) do update
           set level = excluded.level, set_by_admin = excluded.set_by_admin`);
    },
    async saveLearnerLevel(personId, level, byAdmin) {
      await handle.execute(sql`
        insert into app.ai_learner (school_id, person_id, level, level_by_admin)
        values (${tenant.schoolId}, ${personId}, ${level}, ${byAdmin})
        on conflict (school_id, person_id) do update
           set level = excluded.level, level_by_admin = excluded.level_by_admin`);
    },
    async saveOwnConsent(personId, consents, at) {
      await handle.execute(sql`
        insert into app.ai_learner (school_id, person_id, own_consent, own_consent_at)
        values (${tenant.schoolId}, ${personId}, ${consents}, ${consents === null ? null : at})
        on conflict (school_id, person_id) do update
           set own_consent = excluded.own_consent, own_consent_at = excluded.own_consent_at`);
    },
    listConsents: (studentId) =>
      handle.selectMany(
        ConsentRow,
        sql`select guardian_id, display_name, consents, decided_at
              from app.ai_consent join app.membership on membership.person_id = guardian_id
             where student_id = ${studentId} order by decided_at`,
      ),
    async saveConsent({ studentId, guardianId, consents, at }) {
      await handle.execute(sql`
        insert into app.ai_consent (school_id, student_id, guardian_id, consents, decided_at)
        values (${tenant.schoolId}, ${studentId}, ${guardianId}, ${consents}, ${at})
        on conflict (school_id, student_id, guardian_id) do update
           set consents = excluded.consents, decided_at = excluded.decided_at`);
    },
  };
}
