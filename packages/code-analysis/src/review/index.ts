export { type CodeReview, type Remark, type ReviewLanguage, reviewCode } from './review-code.ts';
export { createReviewDesk, type ReviewDesk } from './review-desk.ts';
export type { BilingualReview } from './review-for-learner.ts';
