/** How old learners are: in bands, for what protects them. */
import { z } from 'zod';
import { AgeBand, LearnerAge } from '../age.ts';
import { endpoint } from '../endpoint.ts';
import { Id } from '../ids.ts';
import { STAFF_ROLES } from '../roles.ts';
import { SAMPLE } from './samples.ts';

export const setAgeBand = endpoint({
  id: 'setAgeBand',
  method: 'PUT',
  path: '/v1/people/:personId/age-band',
  tag: 'Safety',
  summary: 'Say how old a learner is: staff for those they follow, learners for themselves',
  access: [...STAFF_ROLES, 'student'],
  params: z.object({ personId: Id }),
  /** Null takes back what was said. */
  body: z.strictObject({ band: AgeBand.nullable() }),
  response: LearnerAge,
  errors: ['not-found', 'forbidden', 'conflict'],
  example: {
    params: { personId: SAMPLE.personId },
    body: { band: '13-15' },
    response: { band: '13-15', saidBy: 'school', isMinor: true },
  },
});

export const setClassAgeBand = endpoint({
  id: 'setClassAgeBand',
  method: 'PUT',
  path: '/v1/classes/:classId/age-band',
  tag: 'Safety',
  summary: 'Say how old the students of a class are, all at once',
  access: STAFF_ROLES,
  params: z.object({ classId: Id }),
  body: z.strictObject({ band: AgeBand }),
  response: z.object({
    /** Students it is new to. */
    changed: z.number().int().nonnegative(),
    /** Those who keep another band: an admin said it of them alone, or a teacher would make them older. */
    kept: z.number().int().nonnegative(),
  }),
  errors: ['not-found', 'forbidden'],
  example: {
    params: { classId: SAMPLE.classId },
    body: { band: '13-15' },
    response: { changed: 24, kept: 1 },
  },
});
