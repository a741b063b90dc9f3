export { type ExerciseLab, findFaults, type Made, type MadeExercise, makeExercise } from './make-exercise.ts';
export { ExerciseTemplate, type Observation, renderTemplate } from './templates/index.ts';
