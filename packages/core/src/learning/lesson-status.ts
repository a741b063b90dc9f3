import type { learning } from '@kindling/shared';

/** How far a learner is in a lesson, counted over the activities the lesson has today. */
export interface LessonStanding {
  activityCount: number;
  /** Activities of today's lesson with at least one answer. */
  activitiesAnswered: number;
  /** Any answer given within the lesson; one of its questions met in practice does not begin it. */
  started: boolean;
  /** Finished once: stays finished when a later import adds an activity. */
  completed: boolean;
}

export function lessonStatusOf(standing: LessonStanding): learning.LessonStatus {
  const { activityCount, activitiesAnswered, started, completed } = standing;
  if (completed || (activityCount > 0 && activitiesAnswered >= activityCount)) return 'done';
  return started ? 'in-progress' : 'not-started';
}
