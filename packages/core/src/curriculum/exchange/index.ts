export { fromQuestions } from './from-questions.ts';
export type {
  Answer,
  ChoiceQuestion,
  ClozeQuestion,
  Gap,
  Loss,
  NumberQuestion,
  Question,
  ReadQuestions,
  TextQuestion,
} from './question.ts';
export { toKey, withDistinctKeys } from './question.ts';
export { GIFT_LIMIT_CHARACTERS, readGift } from './read-gift.ts';
export type { GiftWords } from './read-gift-answers.ts';
export { toQuestions } from './to-questions.ts';
export { type WrittenText, writeGift } from './write-gift.ts';
