import type { Id, MasteryLevel, memory, Subject } from '@kindling/shared';

/** How a learner stands in a skill, by what they did without help. */
export interface SkillStanding {
  /** As the cards of ideas name it. */
  key: string;
  name: string;
  subject: Subject;
  /** Whole, 0 to 100. */
  percent: number;
  level: MasteryLevel;
  unaidedAnswers: number;
}

/**
 * What a tutor is told of whoever it talks with. Small by construction: whoever loads it takes the newest and the most
 * telling few, so that a prompt stays short and a reply can say all of it.
 */
export interface LearnerProfile {
  name: string;
  /** In all, aided ones too. */
  answers: number;
  lessonsDone: number;
  /** Active days of the streak that stands; 0 when none does. */
  streakDays: number;
  /** Skills with an unaided answer, the least sure first. */
  skills: readonly { name: string; percent: number; level: MasteryLevel }[];
  /** All of them, for whoever tells of a subject or an idea; models are not told. Left out where nobody would. */
  standing?: readonly SkillStanding[];
  /** `titles`: of the ones that wait longest. */
  reviews: { due: number; minutes: number; titles: readonly string[] };
  /** What Today offers; null when all is done, undefined where nobody asked. */
  next?: { courseId: Id; course: string; lessonId: Id; lesson: string; minutes: number } | null;
  /** Answers to the open activity, or to any where none is open; newest first. */
  latest: readonly { title: string; correct: boolean; aided: boolean }[];
  /** What the learner told and may read, change and delete; facts of their life are not among it. */
  memories: readonly { id: Id; kind: memory.MemoryKind; text: string }[];
}
