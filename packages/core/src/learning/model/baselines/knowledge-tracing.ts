import type { ModelFamily } from '../evaluation/sequential-model.ts';
import { type AnswerLog, type Question, questionAt, rowsOf } from '../logs/answer-log.ts';
import { countRates } from '../tracing/answer-rates.ts';
import { type BktParameters, fitBkt } from './fit-bkt.ts';

/** Several skills of an answer together are one skill of its own, as BKT knows one skill for each answer. */
function keyOf({ skills }: Question): string {
  return Array.prototype.join.call(skills, '~');
}

function sequencesBySkill(log: AnswerLog, learners: readonly number[]): Map<string, number[][]> {
  const sequences = new Map<string, number[][]>();
  for (const learner of learners) {
    const own = new Map<string, number[]>();
    const [first, end] = rowsOf(log, learner);
    for (let row = first; row < end; row++) {
      const key = keyOf(questionAt(log, row));
      const sequence = own.get(key) ?? [];
      own.set(key, sequence);
      sequence.push(log.correct[row] ?? 0);
    }
    for (const [key, sequence] of own) {
      const all = sequences.get(key) ?? [];
      sequences.set(key, all);
      all.push(sequence);
    }
  }
  return sequences;
}

const chanceRight = (known: number, { slip, guess }: BktParameters) =>
  known * (1 - slip) + (1 - known) * guess;

/** Bayesian knowledge tracing (Corbett, Anderson 1995), parameters of each skill by expectation maximisation. */
export const knowledgeTracing: ModelFamily = {
  name: 'bkt',
  fit(log, learners) {
    const { global } = countRates(log, learners);
    const parameters = new Map(
      [...sequencesBySkill(log, learners)].map(([key, sequences]) => [key, fitBkt(sequences)]),
    );
    return {
      start() {
        const known = new Map<string, number>();
        return {
          predict(question) {
            const key = keyOf(question);
            const skill = parameters.get(key);
            return skill === undefined ? global : chanceRight(known.get(key) ?? skill.start, skill);
          },
          record(question, correct) {
            const key = keyOf(question);
            const skill = parameters.get(key);
            if (skill === undefined) return;
            const before = known.get(key) ?? skill.start;
            const right = chanceRight(before, skill);
            const after = correct ? (before * (1 - skill.slip)) / right : (before * skill.slip) / (1 - right);
            known.set(key, after + (1 - after) * skill.learn);
          },
        };
      },
    };
  },
};
