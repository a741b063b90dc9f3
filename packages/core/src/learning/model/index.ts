export { type Evaluation, evaluateModel, type Split, toSplits } from './evaluation/evaluate.ts';
export { MODEL_FAMILIES } from './evaluation/families.ts';
export { foldLearners } from './logs/learner-folds.ts';
export { type LogFile, readAnswerLogs } from './logs/read-answer-log.ts';
