import type { AnswerLog, Question } from '../logs/answer-log.ts';

/** One learner seen by a model: asked before each answer, told after it. */
export interface LearnerTracer {
  predict(question: Question): number;
  record(question: Question, correct: boolean): void;
}

/** A fitted model; what it learned about items and people at large is frozen. */
export interface FittedModel {
  /** Begins with a learner of whom nothing is known. */
  start(): LearnerTracer;
}

export interface ModelFamily {
  name: string;
  fit(log: AnswerLog, learners: readonly number[]): FittedModel;
}
