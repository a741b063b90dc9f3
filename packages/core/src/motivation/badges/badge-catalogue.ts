import type { BadgeId } from '@kindling/shared';

/** What makes two steps towards a badge the same step: it counts once, however often it is done. */
export type StepKind = 'activity' | 'day' | 'lesson' | 'skill';

export interface BadgeDefinition {
  id: BadgeId;
  /** Goes up when the rule changes: steps are counted anew then, and what was awarded stays. */
  version: number;
  counts: StepKind;
  /** Steps for each grade of the badge, rising. */
  steps: readonly number[];
}

/** From this difficulty on (0-1, the author's guess) an activity counts as hard. */
export const HARD_FROM = 0.6;
/** After this long a right answer comes from memory and not from the screen. */
export const REMEMBERED_AFTER_MS = 7 * 86_400_000;
/** Different activities to be right in, without help, before a skill counts as mastered: one easy one repeated is none. */
export const ACTIVITIES_OF_A_SKILL = 4;

/**
 * The badges, in the order they are shown. No rule knows how much somebody did, only what they could do without
 * help; and none counts the same thing twice. What each rule asks stands in `stepsOf`.
 */
export const BADGES: readonly BadgeDefinition[] = [
  { id: 'own-fire', version: 1, counts: 'activity', steps: [1, 25, 100, 400] },
  { id: 'hard-wood', version: 1, counts: 'activity', steps: [3, 15, 60] },
  { id: 'second-wind', version: 1, counts: 'activity', steps: [3, 15, 60] },
  { id: 'still-glowing', version: 1, counts: 'activity', steps: [3, 20, 100] },
  { id: 'bright-days', version: 1, counts: 'day', steps: [3, 14, 60] },
  { id: 'whole-hearth', version: 1, counts: 'lesson', steps: [1, 5, 20] },
  { id: 'steady-flame', version: 1, counts: 'skill', steps: [1, 5, 20] },
];
