export { type CodeCheck, checkExerciseCode, countPrograms, type TestFailure } from './check-exercise-code.ts';
export { checkExercises } from './check-exercises.ts';
export type { PackExercise } from './pack-exercise.ts';
export { tokeniseLines } from './python-tokens.ts';
export { listAllLessons, workshopKey } from './workshop.ts';
