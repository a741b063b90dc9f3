import { expect, it } from 'vitest';
import { comparePolicies } from './compare-policies.ts';
import { LEARNING_LAWS } from './learning-laws.ts';

const TINY = {
  worlds: 1,
  studentsPerWorld: 2,
  skills: 3,
  itemsPerSkill: 3,
  days: 2,
  answersPerDay: 4,
  earlierStudents: 4,
};

it('lets each policy teach under each law, and measures what was gained', () => {
  const gains = comparePolicies(TINY);
  const policies = ['random', 'fixed-order', 'kindling-before-fit', 'kindling'];
  const expected = LEARNING_LAWS.flatMap(({ name: law }) => policies.map((policy) => `${law}: ${policy}`));
  expect(gains.map(({ law, policy }) => `${law}: ${policy}`)).toEqual(expected);
  for (const { mean, bottomDecile } of gains) {
    expect(mean).toBeLessThanOrEqual(1);
    expect(bottomDecile).toBeLessThanOrEqual(mean);
  }
});
