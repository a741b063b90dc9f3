import { SpecialistName } from '@kindling/shared';

/**
 * Who may answer a turn, and what goes where:
 * - `triage`: greetings, thanks, how the app works, who the tutor is, and what nobody can make sense of.
 * - `concepts`: what something means or is called, how it works in general, a rule, the difference of two things.
 * - `practice`: asks, checks and schedules: tries and guesses at what is open, hints, "quiz me", what to review.
 * - `progress`: the learner's own record: level, streak, results, strong and weak points, what comes next and why.
 * - `conversation`: talking for its own sake, role-plays, what the learner tells of their life.
 * - `writing`: the learner's own texts: essays, letters, stories, their parts and their sentences.
 * - `debug`: a program that does not do what it should.
 * - `code-review`: a program that works and could be better.
 * - `exercise`: a new task, harder, easier or other than the open one. At an item of English: see `practice`.
 */
export const SPECIALIST_NAMES = SpecialistName.options;
export type { SpecialistName };
