import type { Id, learning } from '@kindling/shared';
import type { PlacementReply } from './place-learner.ts';

export interface StoredPlacement {
  status: 'running' | 'done' | 'skipped';
  /** Items in the order they were asked. */
  asked: readonly Id[];
  outcome: learning.PlacementOutcome | null;
  startedAt: Date;
  finishedAt: Date | null;
}

export interface PlacementCourse {
  courseId: Id;
  title: string;
  /** Language the course is taught in (BCP 47). */
  language: string;
  /** The learner's answers to its activities so far. */
  answers: number;
  placement: StoredPlacement | undefined;
}

/** An activity that fits into a short test: not a program, which takes its time. */
export interface AskableItem {
  activityId: Id;
  lessonId: Id;
  lessonTitle: string;
  skillIds: readonly Id[];
  /** The author's guess, 0-1. */
  difficulty: number;
}

export interface PlacementStore {
  /** Undefined when the school has no such course. */
  findCourse(learnerId: Id, courseId: Id): Promise<PlacementCourse | undefined>;
  /** In the order of the course. */
  listItems(courseId: Id): Promise<AskableItem[]>;
  /** First answers to the items since the test began; `correct` only without help. In no order. */
  listReplies(learnerId: Id, items: readonly Id[], since: Date): Promise<PlacementReply[]>;
  save(learnerId: Id, courseId: Id, placement: StoredPlacement): Promise<void>;
}
