import { expect, it } from 'vitest';
import { comparePolicies } from './compare-policies.ts';
import { meanOf } from './simulate.ts';

const SMALL = {
  worlds: 1,
  studentsPerWorld: 10,
  skills: 10,
  itemsPerSkill: 8,
  days: 8,
  answersPerDay: 15,
  earlierStudents: 40,
};
/** Some ten seconds of work, on a machine that may be doing ten other things. */
const PATIENCE_MS = 60_000;

it(
  'choosing by the model teaches more than the syllabus, and more to those who gain least',
  () => {
    const gains = comparePolicies(SMALL);
    const mean = (policy: string, measure: 'mean' | 'bottomDecile') =>
      meanOf(
        Float64Array.from(
          gains.filter((gain) => gain.policy === policy),
          (gain) => gain[measure],
        ),
      );
    expect(mean('kindling', 'mean')).toBeGreaterThan(1.08 * mean('fixed-order', 'mean'));
    expect(mean('kindling', 'bottomDecile')).toBeGreaterThan(mean('fixed-order', 'bottomDecile'));
  },
  PATIENCE_MS,
);
