export * from './exercise.ts';
export * from './exercise-test.ts';
export * from './value.ts';
