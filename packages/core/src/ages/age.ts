import { AGE_BANDS, type AgeBand, AppError, type LearnerAge, type Role } from '@kindling/shared';

/** What was said of somebody's age, and whose word it is. */
export interface SaidAge {
  band: AgeBand;
  saidBy: 'school' | 'learner';
}

/** What an age is worked out by. */
export interface AgeFacts {
  role: Role;
  /** The school says so of all its learners. */
  adultLearners: boolean;
  /** Null: nobody has said. */
  age: SaidAge | null;
}

/**
 * The band that counts; undefined where nobody knows. Staff and guardians are adults. A learner's own word counts as far
 * as it protects them: that they are of age is for the school to say, of one learner or of all.
 */
export function bandOf({ role, adultLearners, age }: AgeFacts): AgeBand | undefined {
  if (role !== 'student') return 'adult';
  const isBare = age === null || (age.saidBy === 'learner' && age.band === 'adult');
  if (!isBare) return age.band;
  return adultLearners ? 'adult' : undefined;
}

/** Whoever's age nobody knows is protected as a minor. */
export function isMinor(facts: AgeFacts): boolean {
  return bandOf(facts) !== 'adult';
}

/** As it is shown to whoever may know. */
export function toLearnerAge(facts: AgeFacts): LearnerAge {
  return { band: facts.age?.band ?? null, saidBy: facts.age?.saidBy ?? null, isMinor: isMinor(facts) };
}

const rankOf = (band: AgeBand) => AGE_BANDS.indexOf(band);

/**
 * What learners may say of themselves: anything once, and later only what protects them more. What the school said is the
 * school's to change.
 * @throws AppError conflict
 */
export function assertOwnWord(before: SaidAge | null, band: AgeBand | null): void {
  const isLess = before !== null && (band === null || rankOf(band) > rankOf(before.band));
  if (before?.saidBy === 'school' || isLess)
    throw new AppError('conflict', 'This is for your school to change.', {
      hint: 'Tell a teacher if it is not right.',
    });
}

/**
 * Who ends what protects a minor is an admin; a teacher may say anything else, also of somebody an admin took for an adult.
 * @throws AppError forbidden
 */
export function assertStaffWord(role: Role, before: AgeFacts, after: AgeFacts): void {
  if (role === 'admin' || !isMinor(before) || isMinor(after)) return;
  throw new AppError('forbidden', 'Only an admin can say that a student is an adult.');
}
