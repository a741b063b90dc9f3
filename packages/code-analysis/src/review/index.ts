export { type CodeReview, type Remark, type ReviewLanguage, reviewCode } from './review-code.ts';
export { type BilingualReview, reviewForLearner } from './review-for-learner.ts';
