export { type CodeCheck, type CodeVerdict, checkExerciseCode } from './check-exercise-code.ts';
export { checkExercises } from './check-exercises.ts';
export type { PackExercise } from './pack-exercise.ts';
