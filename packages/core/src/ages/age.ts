import { AGE_BANDS, type AgeBand, AppError, type LearnerAge, type Role } from '@kindling/shared';

/** What was said of somebody's age, and whose word it is. */
export interface SaidAge {
  band: AgeBand;
  saidBy: 'school' | 'learner';
  /** An admin said it of this one person: since then it can only have become younger. */
  byAdmin: boolean;
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

const isOlder = (band: AgeBand, than: AgeBand) => AGE_BANDS.indexOf(band) > AGE_BANDS.indexOf(than);

/**
 * What learners may say of themselves: anything once, and later only what protects them more. What the school said is the
 * school's to change.
 * @throws AppError conflict
 */
export function assertOwnWord(before: SaidAge | null, band: AgeBand | null): void {
  const isLess = before !== null && (band === null || isOlder(band, before.band));
  if (before?.saidBy === 'school' || isLess)
    throw new AppError('conflict', 'This is for your school to change.', {
      hint: 'Tell a teacher if it is not right.',
    });
}

/**
 * What staff make of one person's age. Who ends what protects a minor is an admin; a teacher may say anything else, and of
 * whom an admin said something only what protects them more.
 * @returns what to keep.
 * @throws AppError forbidden
 */
export function takeStaffWord(role: Role, before: AgeFacts, band: AgeBand | null): SaidAge | null {
  const isAdmin = role === 'admin';
  const set = before.age?.byAdmin === true ? before.age.band : undefined;
  const byAdmin = isAdmin || set !== undefined;
  const age = band === null ? null : { band, saidBy: 'school' as const, byAdmin };
  if (isAdmin) return age;
  if (isMinor(before) && !isMinor({ ...before, age }))
    throw new AppError('forbidden', 'Only an admin can say that a student is an adult.');
  if (set !== undefined && (band === null || isOlder(band, set)))
    throw new AppError(
      'forbidden',
      'An admin said how old this student is. You can only choose a younger band.',
    );
  return age;
}
