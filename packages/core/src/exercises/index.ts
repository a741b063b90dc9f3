/** Exercises that are made: from templates for one learner, and by models for teachers to look through. */
export { checkDraft } from './check-draft.ts';
export { DraftContent } from './draft-content.ts';
export type { DraftReader, DraftStore, StoredRequest } from './draft-store.ts';
export { type ExerciseWriter, type Repair, type Writing, WrittenExercise } from './exercise-writer.ts';
export {
  type GiveExercise,
  type GiveExerciseInput,
  type GiveExercisePorts,
  getMadeExercise,
  giveExercise,
} from './give-exercise.ts';
export type { MadeExerciseStore, NewMadeExercise } from './made-exercise-store.ts';
export { type ExerciseLab, makeExercise } from './make-exercise.ts';
export {
  changeDraft,
  decideDraft,
  getDraft,
  getMakingTerms,
  listDrafts,
  listRequests,
  type ManageDraftsPorts,
  requestExercises,
  tryDraft,
} from './manage-drafts.ts';
export { ExerciseTemplate } from './templates/index.ts';
export { createWriteDrafts, type WriteDraftsPorts } from './write-drafts.ts';
