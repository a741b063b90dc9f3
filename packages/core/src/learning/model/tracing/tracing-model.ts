import type { Question } from '../logs/answer-log.ts';
import { type AnswerRates, emptyRates, expectRate } from './answer-rates.ts';
import { type BoostedTrees, sumTrees } from './boosted-trees.ts';
import { CORRECTION_FEATURES, encodeCorrection, finalScale } from './correction.ts';
import {
  type EloDifficulties,
  type EloTerms,
  eloProbability,
  eloTermsOf,
  moveAbilities,
  startElo,
} from './elo.ts';
import { encodeLearner, encodeQuestion } from './encode-question.ts';
import { encodeSituation, SITUATION_WIDTH } from './encode-situation.ts';
import { createEncoding, type Encoding } from './encoding.ts';
import { LONGEST_ROW, type WeightSpace } from './feature-layout.ts';
import {
  at,
  LEARNER,
  type LearnerState,
  PERSONAL_WEIGHTS,
  type Spread,
  startLearner,
} from './learner-state.ts';
import { sigmoid } from './logistic.ts';
import { rememberError } from './own-errors.ts';
import {
  learnPersonalWeights,
  moderatedLogit,
  type PersonalTerm,
  personalTermOf,
  startPersonalTerm,
} from './personal-weights.ts';
import { openTraces, rememberAnswer } from './remember-answer.ts';
import { FeatureRow } from './sparse-rows.ts';

export interface FittedWeights {
  common: Float64Array;
  correction: Float64Array;
  spread: Spread;
  trees: BoostedTrees;
}

/** A model that was fitted. */
export type FittedTracingModel = TracingModel & { weights: FittedWeights };

/** What a fit learned about items, skills and people at large; frozen while it serves. */
export interface TracingModel {
  space: WeightSpace;
  rates: AnswerRates;
  elo: EloDifficulties;
  /** Undefined before the first fit: then Elo alone predicts. */
  weights: FittedWeights | undefined;
}

/** The model before anything was fitted: everybody and everything is average until answers say otherwise. */
export function startModel(): TracingModel {
  const rates = emptyRates();
  return { space: { items: 0, skills: 0 }, rates, elo: startElo(rates.global, 0, 0), weights: undefined };
}

/** The steps a prediction went through; written over by the next one. */
interface Steps {
  elo: EloTerms;
  commonLogit: number;
  personal: PersonalTerm;
  /** What a unit of the common log odds is worth in the end. */
  scale: number;
  probability: number;
}

/**
 * Predicts and records answers with a model. Holds scratch memory, so that neither allocates: make one for each
 * walk or server, not for each answer.
 */
export class Tracer {
  readonly model: TracingModel;
  readonly row = new FeatureRow(LONGEST_ROW);
  readonly correctionRow = new FeatureRow(CORRECTION_FEATURES);
  readonly steps: Steps = {
    elo: { item: 0, learner: 0, skill: 0 },
    commonLogit: 0,
    personal: startPersonalTerm(),
    scale: 1,
    probability: 0.5,
  };
  readonly #situation = new Float64Array(SITUATION_WIDTH);
  readonly #gain = new Float64Array(PERSONAL_WEIGHTS);
  readonly #encoding: Encoding;
  /** Whose own part of `row` is written, as of how many answers, and how long it is. */
  #encoded: { learner: LearnerState; answers: number; count: number } | undefined;
  /** Whose question `steps` are about, and how many answers the learner had given. */
  #asked: { learner: LearnerState; question: Question; answers: number } | undefined;

  constructor(model: TracingModel) {
    this.model = model;
    this.#encoding = createEncoding(model.space, model.rates.global);
  }

  /** The memory of a learner of whom nothing is known yet. */
  start(): LearnerState {
    return startLearner(this.model.weights?.spread);
  }

  /** The probability, strictly between 0 and 1, that the learner answers right without help. Changes nothing. */
  predict(learner: LearnerState, question: Question): number {
    this.#asked = { learner, question, answers: at(learner.own, LEARNER.attempts) };
    const { model, steps } = this;
    eloTermsOf(model.elo, learner, question, steps.elo);
    if (model.weights === undefined) {
      steps.probability = eloProbability(steps.elo);
      return steps.probability;
    }
    this.#encodeLearner(learner);
    encodeQuestion(this.#encoding, learner, question, steps.elo, this.row);
    steps.commonLogit = this.row.dot(model.weights.common);
    personalTermOf(learner, question, steps.commonLogit, this.#encoding.baseLogit, steps.personal);
    const moderated = moderatedLogit(steps.commonLogit, steps.personal);
    steps.scale = finalScale(steps.personal, model.weights.correction);
    encodeCorrection(learner, question, steps.personal.encounter, moderated, this.correctionRow);
    const corrected = this.correctionRow.dot(model.weights.correction);
    encodeSituation(learner, question, moderated, this.#situation);
    steps.probability = sigmoid(corrected + sumTrees(model.weights.trees, this.#situation));
    return steps.probability;
  }

  /**
   * Folds an unaided answer into the learner's memory, in O(1). Aided answers do not belong here. A question that was
   * asked just before, the same object, is not worked out again.
   * @returns the probability it had before.
   */
  record(learner: LearnerState, question: Question, correct: boolean): number {
    const probability = this.#isAsked(learner, question)
      ? this.steps.probability
      : this.predict(learner, question);
    this.#asked = undefined;
    openTraces(learner, question);
    if (this.model.weights !== undefined) {
      const { commonLogit, personal } = this.steps;
      rememberError(
        learner,
        question,
        learnPersonalWeights(learner, question, commonLogit, personal, correct, this.#gain),
      );
    }
    moveAbilities(learner, question, (correct ? 1 : 0) - eloProbability(this.steps.elo));
    rememberAnswer(learner, question, correct, expectRate(this.model.rates, question));
    return probability;
  }

  /** Many questions to one learner, as when the next is chosen: their own part of the row is written once. */
  #encodeLearner(learner: LearnerState): void {
    const answers = at(learner.own, LEARNER.attempts);
    if (this.#encoded?.learner === learner && this.#encoded.answers === answers) {
      this.row.count = this.#encoded.count;
      return;
    }
    encodeLearner(this.#encoding, learner, this.row);
    this.#encoded = { learner, answers, count: this.row.count };
  }

  #isAsked(learner: LearnerState, question: Question): boolean {
    const asked = this.#asked;
    return (
      asked !== undefined &&
      asked.learner === learner &&
      asked.question === question &&
      asked.answers === at(learner.own, LEARNER.attempts)
    );
  }
}
