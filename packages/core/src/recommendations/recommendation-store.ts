import type { Id } from '@kindling/shared';
import type { LessonEffect, LessonOnOffer, SkillOnOffer } from './position.ts';

export interface RecommendationStore {
  /** Lessons with something to do, courses and lessons in their order. */
  listOffers(learnerId: Id): Promise<LessonOnOffer[]>;
  listSkills(): Promise<SkillOnOffer[]>;
  /** What is known of lessons for these skills. */
  listEffects(skillIds: readonly Id[]): Promise<LessonEffect[]>;
  /**
   * Measures anew what each lesson did for those who were weak in its skills, and forgets the former measures.
   * Groups smaller than `minimum` are never written.
   */
  measureEffects(rules: { minimum: number; proficientFrom: number; gain: number }): Promise<void>;
}
