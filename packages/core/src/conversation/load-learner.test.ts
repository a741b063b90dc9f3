import { expect, it } from 'vitest';
import { speaksOfLearner } from './load-learner.ts';

it.each([
  ['progress', null, true],
  ['progress', 'activity', true],
  ['practice', null, true],
  // About an open activity it gives hints.
  ['practice', 'activity', false],
  ['concepts', null, false],
] as const)('%s at %s speaks of the learner: %s', (specialist, activityId, speaks) =>
  expect(speaksOfLearner(specialist, activityId)).toBe(speaks),
);
