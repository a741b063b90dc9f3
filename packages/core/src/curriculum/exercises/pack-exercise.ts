import type { Exercise } from '@kindling/shared';

/** An exercise with its code, as its folder holds it. */
export interface PackExercise {
  exercise: Exercise;
  unitKey: string;
  starter: string;
  solution: string;
  /** Wrong solutions by misconception key. */
  misconceptions: ReadonlyMap<string, string>;
}
