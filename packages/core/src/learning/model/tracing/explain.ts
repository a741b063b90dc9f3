import type { Question } from '../logs/answer-log.ts';
import { type TermKey, termKeyOf } from './feature-layout.ts';
import { at, type LearnerState, SKILL, SKILL_DECAYS } from './learner-state.ts';
import { logit, sigmoid } from './logistic.ts';
import type { Tracer } from './tracing-model.ts';

/** One kind of evidence and how far it moves the log odds of a right answer. */
export interface Term {
  key: TermKey;
  logOdds: number;
}

export interface Explanation {
  probability: number;
  /** Bounds of a 90 % interval; wide while little is known. */
  low: number;
  high: number;
  /** Answers to the question's skills, each counting less the older it is. */
  evidence: number;
  /** Largest first; they sum to the log odds of `probability`. */
  terms: Term[];
}

/** Two-sided 90 % of a normal distribution. */
const NORMAL_90 = 1.64;
const PRIOR_ANSWERS = 4;

function evidenceOf({ skills }: LearnerState, question: Question): number {
  const longest = SKILL_DECAYS.length - 1;
  let most = 0;
  for (let place = 0; place < question.skills.length; place++) {
    const trace = skills.find(question.skills[place] ?? -1);
    if (trace >= 0) most = Math.max(most, at(skills.values, trace + SKILL.weight + longest));
  }
  return most;
}

/** Terms of the fitted model; what the last stage adds or takes is named calibration. */
function termsOf(tracer: Tracer, total: number): Map<TermKey, number> {
  const { weights } = tracer.model;
  const { elo, personal, scale } = tracer.steps;
  const terms = new Map<TermKey, number>();
  if (weights === undefined) {
    terms.set('item', elo.item);
    terms.set('ability', elo.learner + elo.skill);
    return terms;
  }
  const add = (key: TermKey, value: number) => terms.set(key, (terms.get(key) ?? 0) + value);
  const { row } = tracer;
  for (let place = 0; place < row.count; place++) {
    const feature = row.index[place] ?? 0;
    add(
      termKeyOf(tracer.model.space, feature),
      scale * (weights.common[feature] ?? 0) * (row.value[place] ?? 0),
    );
  }
  add('person', scale * personal.mean);
  const sum = [...terms.values()].reduce((all, value) => all + value, 0);
  add('calibration', total - sum);
  return terms;
}

/** Says what a prediction rests on. The log odds are a sum, so its parts can be read off; nothing is made up. */
export function explain(tracer: Tracer, learner: LearnerState, question: Question): Explanation {
  const probability = tracer.predict(learner, question);
  const total = logit(probability);
  const evidence = evidenceOf(learner, question);
  const margin = NORMAL_90 / Math.sqrt(evidence + PRIOR_ANSWERS);
  const terms = [...termsOf(tracer, total)].map(([key, logOdds]) => ({ key, logOdds }));
  return {
    probability,
    low: sigmoid(total - margin),
    high: sigmoid(total + margin),
    evidence,
    terms: terms.sort((left, right) => Math.abs(right.logOdds) - Math.abs(left.logOdds)),
  };
}
