import { z } from 'zod';

/** How old a learner is, as far as it changes how they are protected: never a date of birth. */
export const AGE_BANDS = ['under-13', '13-15', '16-17', 'adult'] as const;
export const AgeBand = z.enum(AGE_BANDS);
export type AgeBand = z.infer<typeof AgeBand>;

/** What is known of a learner's age, and what follows from it. */
export const LearnerAge = z.object({
  /** Null: nobody has said. */
  band: AgeBand.nullable(),
  /** Whose word it is. That of the school counts more. */
  saidBy: z.enum(['school', 'learner']).nullable(),
  /** Whether they are protected as a minor: also whoever's age nobody knows. */
  isMinor: z.boolean(),
});
export type LearnerAge = z.infer<typeof LearnerAge>;
