import type { Answer } from '#web/api/types.ts';

export type ClassPolicy = Answer<'getClassAiPolicy'>;
export type LearnerPolicy = Answer<'getLearnerAiPolicy'>;
export type Level = ClassPolicy['effective'];

/** From nothing but the built-in tutor to models elsewhere. */
export const LEVELS = ['builtin', 'local', 'cloud'] as const satisfies readonly Level[];

export function isWider(one: Level, other: Level): boolean {
  return LEVELS.indexOf(one) > LEVELS.indexOf(other);
}

/** What can be chosen: up to `most`, and a wider one that was chosen while more was allowed and is kept. */
export function offeredLevels(most: Level, chosen: Level | null): Level[] {
  return LEVELS.filter((level) => level === chosen || !isWider(level, most));
}
