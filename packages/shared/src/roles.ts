import { z } from 'zod';

/** What a person is in one school. The same person may teach in one school and learn in another. */
export const Role = z.enum(['student', 'teacher', 'guardian', 'admin']);
export type Role = z.infer<typeof Role>;

export const ROLES = Role.options;
/** Roles that do lessons themselves. Teachers and admins may try every lesson; guardians only watch. */
export const LEARNER_ROLES = ['student', 'teacher', 'admin'] as const satisfies readonly Role[];
export const STAFF_ROLES = ['teacher', 'admin'] as const satisfies readonly Role[];
