export type { ClassWorkFilter, ClassWorkStore } from './class-work-store.ts';
export { type ClassWorkPorts, listClassWork, listExerciseRuns } from './read-class-work.ts';
export { createWorkUpdates, tellWork } from './work-updates.ts';
