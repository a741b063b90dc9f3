import type { FittedModel, LearnerTracer, ModelFamily } from '../evaluation/sequential-model.ts';
import { type AnswerLog, countAnswers, type Question, questionAt, rowsOf } from '../logs/answer-log.ts';
import { fitLogistic } from '../tracing/fit-logistic.ts';
import { sigmoid } from '../tracing/logistic.ts';
import { FeatureRow, SparseRows } from '../tracing/sparse-rows.ts';

const LONGEST_ROW = 256;
const PRIOR = 1;
const EPOCHS = 12;

/** Right answers and answers so far, by id. */
class Counts {
  readonly #wins = new Map<number, number>();
  readonly #answers = new Map<number, number>();

  wins(id: number): number {
    return Math.log1p(this.#wins.get(id) ?? 0);
  }

  answers(id: number): number {
    return Math.log1p(this.#answers.get(id) ?? 0);
  }

  add(id: number, correct: boolean): void {
    this.#answers.set(id, (this.#answers.get(id) ?? 0) + 1);
    if (correct) this.#wins.set(id, (this.#wins.get(id) ?? 0) + 1);
  }
}

class Memory {
  readonly skills = new Counts();
  readonly items = new Counts();
  /** Everything, under the id 0. */
  readonly all = new Counts();

  add({ item, skills }: Question, correct: boolean): void {
    for (let place = 0; place < skills.length; place++) this.skills.add(skills[place] ?? -1, correct);
    this.items.add(item, correct);
    this.all.add(0, correct);
  }
}

type Encode = (memory: Memory, question: Question, row: FeatureRow) => void;

/** Bias and, for each skill, an intercept and weights for the log counts of right answers and of answers. */
function encodeSkillCounts(memory: Memory, { skills }: Question, row: FeatureRow, first: number): void {
  row.push(0, 1);
  for (let place = 0; place < skills.length; place++) {
    const skill = skills[place] ?? -1;
    const weights = first + 3 * skill;
    row.push(weights, 1);
    row.push(weights + 1, memory.skills.wins(skill));
    row.push(weights + 2, memory.skills.answers(skill));
  }
}

function fitEncoded(
  log: AnswerLog,
  learners: readonly number[],
  features: number,
  encode: Encode,
): FittedModel {
  const rows = new SparseRows(countAnswers(log, learners));
  const row = new FeatureRow(LONGEST_ROW);
  for (const learner of learners) {
    const memory = new Memory();
    const [first, end] = rowsOf(log, learner);
    for (let answer = first; answer < end; answer++) {
      const question = questionAt(log, answer);
      const correct = log.correct[answer] === 1;
      row.clear();
      encode(memory, question, row);
      rows.append(row, correct);
      memory.add(question, correct);
    }
  }
  const weights = fitLogistic(rows, { features, priorStrength: PRIOR, epochs: EPOCHS });
  return { start: () => follow(weights, row, encode) };
}

function follow(weights: Float64Array, row: FeatureRow, encode: Encode): LearnerTracer {
  const memory = new Memory();
  return {
    predict(question) {
      row.clear();
      encode(memory, question, row);
      return sigmoid(row.dot(weights));
    },
    record: (question, correct) => memory.add(question, correct),
  };
}

/** Performance factors analysis (Pavlik, Cen, Koedinger 2009), with log counts as Gervet et al. 2020 have it. */
export const performanceFactors: ModelFamily = {
  name: 'pfa',
  fit: (log, learners) =>
    fitEncoded(log, learners, 1 + 3 * log.skillCount, (memory, question, row) =>
      encodeSkillCounts(memory, question, row, 1),
    ),
};

/** Best-LR (Gervet, Koedinger, Schneider, Mitchell, JEDM 12(3) 2020): PFA with item and overall counts. */
export const bestLogistic: ModelFamily = {
  name: 'best-lr',
  fit(log, learners) {
    const shared = 5;
    const firstSkill = shared + log.itemCount;
    const features = firstSkill + 3 * log.skillCount;
    return fitEncoded(log, learners, features, (memory, question, row) => {
      const { item } = question;
      encodeSkillCounts(memory, question, row, firstSkill);
      row.push(1, memory.items.wins(item));
      row.push(2, memory.items.answers(item));
      row.push(3, memory.all.wins(0));
      row.push(4, memory.all.answers(0));
      row.push(shared + item, 1);
    });
  },
};
