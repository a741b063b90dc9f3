import type { LearnerStanding, PolicyStore } from '@kindling/core/ai';
import { AiLevel, type Id } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

/** Names that are replaced in one turn, the learner's own first: more than all but a few share classes with. */
const MOST_NAMES = 1_000;

const StandingRow = z
  .object({
    role: z.string(),
    school_level: AiLevel,
    adult_learners: z.boolean(),
    class_levels: z.array(AiLevel),
    learner_level: AiLevel.nullable(),
    is_adult: z.boolean().nullable(),
    has_consent: z.boolean(),
    known_names: z.array(z.string()),
  })
  .transform(
    (row): LearnerStanding => ({
      role: row.role,
      school: row.school_level,
      adultLearners: row.adult_learners,
      classes: row.class_levels,
      learner: row.learner_level,
      isAdult: row.is_adult,
      hasConsent: row.has_consent,
      knownNames: row.known_names,
    }),
  );

/** What a policy is decided by. */
export function createAiPolicyStore(handle: Handle): PolicyStore {
  return {
    findStanding: (personId) => handle.findOne(StandingRow, selectStanding(personId)),
  };
}

function selectStanding(personId: Id) {
  return sql`
    select membership.role,
           coalesce(ai_school.level, 'builtin') as school_level,
           coalesce(ai_school.adult_learners, false) as adult_learners,
           array(select ai_class.level from app.enrolment join app.ai_class on ai_class.class_id = enrolment.class_id
                  where enrolment.person_id = membership.person_id and enrolment.part = 'student') as class_levels,
           ai_learner.level as learner_level, ai_learner.is_adult,
           coalesce((select bool_and(consents) from app.ai_consent where student_id = membership.person_id), false)
             as has_consent,
           array(select known.display_name from app.membership known
                  where known.person_id = membership.person_id
                     or known.person_id in (
                          select fellow.person_id from app.enrolment own
                            join app.enrolment fellow on fellow.class_id = own.class_id
                           where own.person_id = membership.person_id)
                     or known.person_id in (
                          select guardian_id from app.guardian_link where student_id = membership.person_id)
                  order by known.person_id <> membership.person_id, known.display_name limit ${MOST_NAMES}) as known_names
      from app.membership
      left join app.ai_school on true
      left join app.ai_learner on ai_learner.person_id = membership.person_id
     where membership.person_id = ${personId}`;
}
