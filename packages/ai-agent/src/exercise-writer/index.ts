export { createExerciseWriter } from './create-exercise-writer.ts';
