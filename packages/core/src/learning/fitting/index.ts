export { readModel } from '../serving/read-model.ts';
export { createFitSchool, type FitSchoolPorts } from './fit-school.ts';
export type {
  AnswerPage,
  AnswerPosition,
  FitStore,
  ItemReview,
  MemoryFit,
  ModelFit,
  ReviewedLearner,
} from './fit-store.ts';
export type { ModelFitter, RefitOutcome } from './model-fitter.ts';
export type { ReviewHistory } from './review-history.ts';
