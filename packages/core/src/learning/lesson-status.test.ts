import { expect, it } from 'vitest';
import { lessonStatusOf } from './lesson-status.ts';

const standing = { activityCount: 6, activitiesAnswered: 0, started: false, completed: false };

it.each([
  [{}, 'not-started'],
  // One of its questions came up in practice.
  [{ activitiesAnswered: 1 }, 'not-started'],
  [{ activitiesAnswered: 6 }, 'done'],
  [{ started: true }, 'in-progress'],
  [{ activitiesAnswered: 5, started: true }, 'in-progress'],
  [{ activitiesAnswered: 6, started: true }, 'done'],
  // An activity was added after the learner had finished: what was done stays done.
  [{ activitiesAnswered: 6, activityCount: 7, started: true, completed: true }, 'done'],
  // A lesson without activities is not finished by doing nothing.
  [{ activityCount: 0 }, 'not-started'],
] as const)('%j is %s', (change, status) => {
  expect(lessonStatusOf({ ...standing, ...change })).toBe(status);
});
