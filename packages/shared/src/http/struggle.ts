/** Noticing that a learner is stuck, telling their teachers, and what these do about it. */
export * from './alerts.ts';
export * from './help.ts';
