import { MAX_STRUGGLE_EVIDENCE, type StruggleThresholds } from '@kindling/shared';
import { findFailedInARow } from './rules/failed-in-a-row.ts';
import { findLongWork } from './rules/long-work.ts';
import { findLowQuiz } from './rules/low-quiz.ts';
import { findSameError } from './rules/same-error.ts';
import { findSpinning } from './rules/spinning-soon.ts';
import type { Finding, Scene, Signal } from './scene.ts';

/**
 * What the rules find in a scene, at most one signal for each skill. The rules stand from the most telling to the least:
 * a teacher hears the one that says most about what to do.
 */
export function detectStruggle(scene: Scene, limits: StruggleThresholds): Signal[] {
  const ofExercise =
    findSameError(scene, limits) ?? findLowQuiz(scene, limits) ?? findLongWork(scene, limits);
  return scene.skills.flatMap((skill, index) => {
    const leading = index === 0 ? ofExercise : undefined;
    const found = leading ?? findFailedInARow(scene, skill, limits) ?? findSpinning(scene, skill, limits);
    return found === undefined ? [] : [toSignal(found, skill.skillId)];
  });
}

export function toSignal(found: Finding, skillId: Signal['skillId']): Signal {
  return { ...found, skillId, evidence: found.evidence.slice(-MAX_STRUGGLE_EVIDENCE) };
}
