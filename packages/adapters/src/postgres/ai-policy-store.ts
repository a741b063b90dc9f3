import type { LearnerStanding, PolicyStanding, PolicyStore } from '@kindling/core/ai';
import { AiLevel, type Id, Role, SafetyContact } from '@kindling/shared';
import { z } from 'zod';
import { SAID_AGE, SaidAgeColumns, toSaidAge } from './age-store.ts';
import { type Handle, sql } from './sql.ts';

/** Names that are replaced in one turn, the learner's own first: more than all but a few share classes with. */
const MOST_NAMES = 1_000;

const PolicyColumns = SaidAgeColumns.extend({
  role: Role,
  school_level: AiLevel,
  adult_learners: z.boolean(),
  class_levels: z.array(AiLevel),
  learner_level: AiLevel.nullable(),
  own_consent: z.boolean().nullable(),
  has_consent: z.boolean(),
});

const toPolicyStanding = (row: z.infer<typeof PolicyColumns>): PolicyStanding => ({
  role: row.role,
  age: toSaidAge(row),
  school: row.school_level,
  adultLearners: row.adult_learners,
  classes: row.class_levels,
  learner: row.learner_level,
  ownConsent: row.own_consent,
  hasConsent: row.has_consent,
});
const PolicyRow = PolicyColumns.transform(toPolicyStanding);

const StandingRow = PolicyColumns.extend({
  contact: SafetyContact.nullable(),
  known_names: z.array(z.string()),
}).transform(
  (row): LearnerStanding => ({
    ...toPolicyStanding(row),
    contact: row.contact,
    knownNames: row.known_names,
  }),
);

/** What a policy is decided by. */
export function createAiPolicyStore(handle: Handle): PolicyStore {
  return {
    findStanding: (personId) => handle.findOne(StandingRow, selectStanding(personId)),
  };
}

/** Without names: for whoever only asks what may leave. */
export function findPolicyStanding(handle: Handle, personId: Id): Promise<PolicyStanding | undefined> {
  return handle.findOne(
    PolicyRow,
    sql`select ${policyColumns} ${fromMembership} where membership.person_id = ${personId}`,
  );
}

const policyColumns = sql`
  membership.role, ${SAID_AGE},
  coalesce(ai_school.level, 'builtin') as school_level,
  coalesce(ai_school.adult_learners, false) as adult_learners,
  array(select ai_class.level from app.enrolment join app.ai_class on ai_class.class_id = enrolment.class_id
         where enrolment.person_id = membership.person_id and enrolment.part = 'student') as class_levels,
  ai_learner.level as learner_level, ai_learner.own_consent,
  coalesce((select bool_and(consents) from app.ai_consent where student_id = membership.person_id), false)
    as has_consent`;

const fromMembership = sql`
  from app.membership
  left join app.ai_school on true
  left join app.ai_learner on ai_learner.person_id = membership.person_id`;

function selectStanding(personId: Id) {
  return sql`
    select ${policyColumns},
           (select jsonb_build_object('text', jsonb_build_object('en', text_en, 'es', text_es),
                                      'emergencyNumber', emergency_number)
              from app.safety_contact) as contact,
           array(select known.display_name from app.membership known
                  where known.person_id = membership.person_id
                     or known.person_id in (
                          select fellow.person_id from app.enrolment own
                            join app.enrolment fellow on fellow.class_id = own.class_id
                           where own.person_id = membership.person_id)
                     or known.person_id in (
                          select guardian_id from app.guardian_link where student_id = membership.person_id)
                  order by known.person_id <> membership.person_id, known.display_name limit ${MOST_NAMES}) as known_names
      ${fromMembership}
     where membership.person_id = ${personId}`;
}
