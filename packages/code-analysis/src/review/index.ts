export { type CodeReview, type Remark, type ReviewLanguage, reviewCode } from './review-code.ts';
