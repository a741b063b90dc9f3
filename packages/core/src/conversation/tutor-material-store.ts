import type { Id, memory } from '@kindling/shared';
import type { SolvedActivity } from '../turns/index.ts';

/** An activity as it is stored, key included, with the languages around it. */
export interface ActivityMaterial {
  id: Id;
  type: string;
  schemaVersion: number;
  title: string;
  content: unknown;
  hints: string[];
  /** Of the course's own words (BCP 47). */
  language: string;
  /** Of a language course: what it teaches. */
  teaches: string | null;
}

/** A course as a tutor reads it out: everything learners may see of it, and its tasks with their answers. */
export interface CourseMaterial {
  slug: string;
  language: string;
  lessons: {
    id: Id;
    title: string;
    /** Markdown. */
    introduction: string;
    /** What it practises. */
    skills: { key: string; name: string }[];
    activities: { id: Id; type: string; title: string; content: unknown }[];
    vocabulary: { word: string; level: string; gloss: string; example: string; note: string | null }[];
  }[];
}

/** What of a learner's own a tutor reads beside their progress. */
export interface LearnerNotes {
  latest: { title: string; correct: boolean; aided: boolean }[];
  memories: { id: Id; kind: memory.MemoryKind; text: string }[];
}

export interface TutorMaterialStore {
  /**
   * Goals, interests and mistakes among what is remembered, the newest; answers to the activity that the conversation is
   * about, or to all.
   */
  readLearner(learnerId: Id, conversationId: Id): Promise<LearnerNotes>;
  findActivity(activityId: Id): Promise<ActivityMaterial | undefined>;
  /**
   * What assignments that are open at `at` want this learner to do without help, and they have not solved since: set last
   * first, a bounded number.
   */
  listWithheld(learnerId: Id, at: Date): Promise<ActivityMaterial[]>;
  /** Activities that the learner has answered right lately, with the latest right answer. */
  listSolved(learnerId: Id): Promise<SolvedActivity[]>;
  /** Changes when a course of the school does. */
  findStamp(): Promise<string>;
  listCourses(): Promise<CourseMaterial[]>;
}
