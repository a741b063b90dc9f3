import type { StruggleThresholds } from '@kindling/shared';
import { type Finding, type Scene, type SkillHistory, type Try, toEvidence } from '../scene.ts';

const DAY_MS = 86_400_000;

/**
 * Runs at the exercise and answers to the skill, in the order they were made. A run that came to its end says only that
 * the runs before it are over: its program may print the wrong thing, and the wrong answers stand.
 */
function mergeTries(skill: SkillHistory, scene: Pick<Scene, 'tries'>): Try[] {
  const all = scene.tries.filter(({ kind }) => kind === 'run');
  const runs = all.slice(all.findLastIndex(({ correct }) => correct) + 1);
  return [...skill.tries, ...runs].sort((left, right) => left.at.getTime() - right.at.getTime());
}

/** How many of the latest tries of the last day failed, one after the other. */
export function countFailedInARow(tries: readonly Try[]): number {
  const latest = tries.at(-1);
  if (latest === undefined) return 0;
  const recent = tries.filter(({ at }) => at.getTime() > latest.at.getTime() - DAY_MS);
  return recent.length - 1 - recent.findLastIndex(({ correct }) => correct);
}

/** Failed runs and wrong answers to the skill in a row, with help or without: a right one ends the row. */
export function findFailedInARow(
  scene: Pick<Scene, 'tries'>,
  skill: SkillHistory,
  limits: Pick<StruggleThresholds, 'failedInARow'>,
): Finding | undefined {
  const tries = mergeTries(skill, scene);
  const count = countFailedInARow(tries);
  if (count < limits.failedInARow) return undefined;
  return { rule: 'failed-in-a-row', facts: { count }, evidence: tries.slice(-count).map(toEvidence) };
}
