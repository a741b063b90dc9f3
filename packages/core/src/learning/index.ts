export type { ActivityContent, ActivityGrading, AnswerRunner } from './activity-grading.ts';
export type {
  AttemptContext,
  AttemptOutcome,
  AttemptStore,
  NewAttempt,
  RecordedAttempt,
} from './attempt-store.ts';
export { isTimeZone, type LocalDate } from './calendar.ts';
export type { Relation, RelationStore } from './follow-learner.ts';
export { getClassProgress } from './get-class-progress.ts';
export { getLessonResult } from './get-lesson-result.ts';
export { getProgress, listEvidence, listMyStudents, type ProgressPorts } from './get-progress.ts';
export { getToday } from './get-today.ts';
export type { LedgerRow } from './ledger.ts';
export { replayMastery } from './ledger.ts';
export type { LessonAnswers, LessonMapPorts, LessonMapStore, LessonOnMap } from './lesson-map.ts';
export { toLessonCard } from './lesson-map.ts';
export { type LessonStanding, lessonStatusOf } from './lesson-status.ts';
export { emptyMasteryState, foldEvidence, type MasteryState, toMastery } from './mastery.ts';
export type { ReviewCard } from './model/reviews/review-card.ts';
export type {
  LearnerDay,
  LearnerSummary,
  ProgressStore,
  SkillState,
  StudentStanding,
} from './progress-store.ts';
export { type AttemptInput, type RecordAttemptPorts, recordAttempt } from './record-attempt.ts';
export { type HintLadder, type HintStore, type TakeHintPorts, takeHint } from './take-hint.ts';
