export { type Candidate, type Choice, chooseNext } from './choice/choose-next.ts';
export { type Evaluation, evaluateModel, type Split, toSplits } from './evaluation/evaluate.ts';
export { MODEL_FAMILIES } from './evaluation/families.ts';
export { type Refit, refit } from './evaluation/refit.ts';
export { type AnswerLog, buildAnswerLog, type NamedAnswer, questionAt, rowsOf } from './logs/answer-log.ts';
export { foldLearners } from './logs/learner-folds.ts';
export { type LogFile, type ReadLogs, readAnswerLogs } from './logs/read-answer-log.ts';
export { gradeAnswer, previewReview, type ReviewCard, reviewCard } from './reviews/review-card.ts';
export {
  applyMoves,
  type DueList,
  listDue,
  type Move,
  prepareForExam,
  relieveBacklog,
} from './reviews/review-plan.ts';
export { comparePolicies, type PolicyGain } from './simulation/compare-policies.ts';
export { LEARNING_LAWS } from './simulation/learning-laws.ts';
export { createRandom } from './simulation/random.ts';
export { simulateLog } from './simulation/simulate-log.ts';
export { createWorld } from './simulation/world.ts';
export { evaluateStruggle, type StruggleAccuracy } from './struggle/evaluate-struggle.ts';
export { type Explanation, explain } from './tracing/explain.ts';
export { fitModel } from './tracing/fit-model.ts';
export { parseStoredModel, storeModel, type VersionedModel } from './tracing/stored-model.ts';
export { Tracer, type TracingModel } from './tracing/tracing-model.ts';
