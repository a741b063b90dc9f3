import type { PackExercise } from '../../exercises/pack-exercise.ts';
import type { PackProblem } from '../../pack-files.ts';
import type { PartRule } from './part-rule.ts';

/** Names a fault of an exercise: its file in the course, the place in that file, what to do. */
export type Report = (path: string, place: string, message: string) => PackProblem;

/** Looks at one exercise after the other. */
export function forEachExercise(
  ...checks: ((part: PackExercise, report: Report) => PackProblem[])[]
): PartRule {
  return ({ files, exercises }) => {
    const report: Report = (path, place, message) => ({
      file: `${files.folder}/${path}`,
      path: place,
      message,
    });
    return exercises.flatMap((part) => checks.flatMap((check) => check(part, report)));
  };
}
