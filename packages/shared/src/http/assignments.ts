/** What teachers set, what becomes of it, and a class at work. */
export * from './assignment-standing.ts';
export * from './class-work.ts';
export * from './my-assignments.ts';
export * from './set-assignments.ts';
