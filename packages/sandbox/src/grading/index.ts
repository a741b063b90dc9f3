export { type GradedExercise, type GradedTest, gradeExercise } from './grade-exercise.ts';
export type { Difference } from './judge-test.ts';
