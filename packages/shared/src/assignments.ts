import { z } from 'zod';

/**
 * How much the tutor helps with what a teacher set. `none`: no hints, no looking for the fault, and the tutor does not
 * talk about it. `hints`: hints and talking, but no worked example. `full`: all that the tutor gives otherwise.
 */
export const AssignmentHelp = z.enum(['none', 'hints', 'full']);
export type AssignmentHelp = z.infer<typeof AssignmentHelp>;

/** Exercises one assignment may hold: what a class does in a week or two, and a table a page can show. */
export const MAX_ASSIGNMENT_ITEMS = 40;

/** What becomes of one exercise of an assignment for one learner. */
export const AssignmentState = z.enum(['not-started', 'tried', 'solved']);
export type AssignmentState = z.infer<typeof AssignmentState>;
