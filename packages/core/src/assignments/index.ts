export type {
  AssignmentStandingStore,
  AssignmentStore,
  AssignmentTerms,
  ExerciseFacts,
  OwnAssignmentFacts,
  OwnAssignmentStore,
  StoredAnswer,
  StudentFacts,
  TeacherId,
} from './assignment-store.ts';
export type { GradeCell } from './grade-lines.ts';
export {
  closeAssignment,
  createAssignment,
  deleteAssignment,
  extendAssignment,
  getAssignment,
  listAssignable,
  listAssignments,
  removeExtension,
  updateAssignment,
} from './manage-assignments.ts';
export { getExerciseTerms, listOwnAssignments } from './own-assignments.ts';
export type { AssignmentPorts } from './ports.ts';
export { exportGrades, type GradePorts, listAnswers, listStanding } from './read-standing.ts';
