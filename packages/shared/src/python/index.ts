export * from './concepts.ts';
export * from './exercise.ts';
export * from './exercise-files.ts';
export * from './exercise-test.ts';
export * from './misconceptions/index.ts';
export { Key as ContentKey, PythonName } from './names.ts';
export * from './value.ts';
