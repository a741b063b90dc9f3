import type { Grade, Id, TutorLanguage } from '@kindling/shared';
import type { ActivityContent } from '../learning/activity-grading.ts';
import type { DraftContent } from './draft-content.ts';

/** A skill that exercises may be made for. */
export interface MakeableSkill {
  skillId: Id;
  key: string;
  name: string;
  courseSlug: string;
  prerequisiteIds: readonly Id[];
  /** A lesson that practises it: where the exercise is said to come from. Null when none does any more. */
  lessonId: Id | null;
  /** Whether the learner has answered anything of it. */
  isMet: boolean;
}

/** The exercise that another one is to be like. */
export interface LikeExercise {
  skillIds: readonly Id[];
  difficulty: number;
  /** Of a made one. */
  familyId: Id | null;
}

/** One that was made for the learner before. */
export interface EarlierExercise {
  familyId: Id;
  story: string | null;
}

/** An exercise a teacher has approved for this learner's class or school. */
export interface ApprovedDraft {
  draftId: Id;
  skillIds: readonly Id[];
  difficulty: number;
  language: TutorLanguage;
}

export interface NewMadeExercise {
  activityId: Id;
  learnerId: Id;
  familyId: Id;
  lessonId: Id;
  language: TutorLanguage;
  title: string;
  difficulty: number;
  content: unknown;
  contentHash: string;
  hints: readonly string[];
  skillIds: readonly Id[];
  source: 'template' | 'draft';
  sourceKey: string;
  seed: number | null;
  story: string | null;
  madeAt: Date;
}

/** A made exercise as its learner opens it. */
export interface MadeActivity extends ActivityContent {
  id: Id;
  title: string;
  language: string;
  lessonId: Id;
  hintCount: number;
  lastAttempt: { answer: unknown; grade: Grade; at: Date } | null;
}

/** One that was made before, as somebody is told of it again. */
export interface GivenExercise
  extends Pick<NewMadeExercise, 'familyId' | 'difficulty' | 'title' | 'language'> {
  skillIds: readonly Id[];
}

export interface MadeExerciseStore {
  /** Of all courses about programs, in their order. */
  listSkills(learnerId: Id): Promise<MakeableSkill[]>;
  /** Undefined for an activity the school does not have, or that was made for somebody else. */
  findLike(learnerId: Id, activityId: Id): Promise<LikeExercise | undefined>;
  /** Newest first, some fifty. */
  listEarlier(learnerId: Id): Promise<EarlierExercise[]>;
  listApproved(learnerId: Id): Promise<ApprovedDraft[]>;
  findDraft(draftId: Id): Promise<DraftContent | undefined>;
  insert(made: NewMadeExercise): Promise<void>;
  /** Undefined unless it was made for this learner. */
  findMade(learnerId: Id, activityId: Id): Promise<GivenExercise | undefined>;
  /** Undefined unless it was made for this learner. */
  findActivity(learnerId: Id, activityId: Id): Promise<MadeActivity | undefined>;
}
