export type { ActivityContent, ActivityGrading, AnswerRunner } from './activity-grading.ts';
export type {
  AttemptContext,
  AttemptOutcome,
  AttemptStore,
  NewAttempt,
  RecordedAttempt,
} from './attempt-store.ts';
export { isTimeZone, type LocalDate } from './calendar.ts';
export {
  assertAttemptLeft,
  attemptsLeft,
  type ExerciseRule,
  type ExerciseRuleStore,
  HIGHEST_RUNG_WITH,
  helpAllowed,
} from './exercise-rules.ts';
export type { Relation, RelationStore } from './follow-learner.ts';
export { getClassProgress } from './get-class-progress.ts';
export { getLessonResult } from './get-lesson-result.ts';
export { getProgress, listEvidence, listMyStudents, type ProgressPorts } from './get-progress.ts';
export { getToday, type TodayPorts } from './get-today.ts';
export type { LedgerRow } from './ledger.ts';
export { replayMastery } from './ledger.ts';
export type { LessonAnswers, LessonMapPorts, LessonMapStore, LessonOnMap } from './lesson-map.ts';
export { toLessonCard } from './lesson-map.ts';
export { type LessonStanding, lessonStatusOf } from './lesson-status.ts';
export { emptyMasteryState, foldEvidence, type MasteryState, toMastery } from './mastery.ts';
export { newReviewCard, type ReviewCard } from './model/reviews/review-card.ts';
export type { PlacementReply } from './placement/place-learner.ts';
export type {
  AskableItem,
  PlacementCourse,
  PlacementStore,
  StoredPlacement,
} from './placement/placement-store.ts';
export {
  advancePlacement,
  getPlacement,
  type PlacementPorts,
  skipPlacement,
} from './placement/take-placement.ts';
export type {
  LearnerDay,
  LearnerSummary,
  ProgressStore,
  SkillState,
  StudentStanding,
} from './progress-store.ts';
export { type AttemptInput, type RecordAttemptPorts, recordAttempt } from './record-attempt.ts';
export { type Fact, KNOWN_STABILITY_DAYS, USUAL_FACT_MS } from './reviews/fact.ts';
export type {
  FactContext,
  FactStanding,
  FactStore,
  NewCard,
  OwnFact,
  StoredOwnFact,
} from './reviews/fact-store.ts';
export { listReviews, type ReviewPorts } from './reviews/list-reviews.ts';
export {
  makeReviewPlan,
  previewReviewPlan,
  type ReviewPlanPorts,
  undoReviewPlan,
} from './reviews/plan-reviews.ts';
export {
  addWordToReviews,
  changeReviewCard,
  createReviewCard,
  type FactPorts,
  getCardQuestion,
  listReviewCards,
  removeReviewCard,
  toWordReview,
} from './reviews/review-facts.ts';
export type { KnownCard, PlannedMove, ReviewStore, StoredPlan } from './reviews/review-store.ts';
export { createLearnerTracing, type LearnerTracing, type TracedLearner } from './serving/learner-tracing.ts';
export type {
  ModelStore,
  PracticeItem,
  PracticeLesson,
  PracticeMap,
  PracticeSkill,
  PracticeStore,
  RecordedAnswer,
  SkillItem,
} from './serving/model-store.ts';
export { listOffers, type OfferPorts } from './serving/offer-next.ts';
export {
  type Diagnosed,
  type DiagnosisStore,
  type HandedInProgram,
  type ProgramDiagnosis,
  type TakeDiagnosisPorts,
  takeDiagnosis,
} from './take-diagnosis.ts';
export {
  type HintLadder,
  type HintStore,
  type TakeHintPorts,
  type TutorHelpStore,
  takeHint,
} from './take-hint.ts';
