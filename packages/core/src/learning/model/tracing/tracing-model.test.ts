import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Question } from '../logs/answer-log.ts';
import { LEARNING_LAWS } from '../simulation/learning-laws.ts';
import { createRandom } from '../simulation/random.ts';
import { simulateLog } from '../simulation/simulate-log.ts';
import { createWorld } from '../simulation/world.ts';
import { fitModel } from './fit-model.ts';
import { startModel, Tracer, type TracingModel } from './tracing-model.ts';

const SKILLS = 4;
const ITEMS = 12;
let fitted: TracingModel;

beforeAll(() => {
  const world = createWorld(SKILLS, ITEMS / SKILLS, createRandom(3));
  const cohort = { students: 16, days: 4, answersPerDay: 15, seed: 5 };
  fitted = fitModel(simulateLog(LEARNING_LAWS, world, cohort), [...Array(cohort.students).keys()]);
});

interface Told {
  question: Question;
  correct: boolean;
}

/** Any answer at all: unknown items and skills, many skills or none, times that jump, repeat or are missing. */
const anyAnswer: fc.Arbitrary<Told> = fc.record({
  question: fc.record({
    item: fc.integer({ min: -1, max: ITEMS + 3 }),
    skills: fc.uniqueArray(fc.integer({ min: -1, max: SKILLS + 2 }), { maxLength: 40 }),
    seconds: fc.oneof(
      fc.constant(Number.NaN),
      fc.constant(Infinity),
      fc.double({ min: 0, max: 1e12, noNaN: true }),
    ),
  }),
  correct: fc.boolean(),
});
const anyLog = fc.array(anyAnswer, { maxLength: 60 });

function tell(model: TracingModel, log: readonly Told[]) {
  const tracer = new Tracer(model);
  const learner = tracer.start();
  const predictions = log.map(({ question, correct }) => tracer.record(learner, question, correct));
  return { tracer, learner, predictions };
}

const eachModel = (check: (model: TracingModel) => void) => {
  check(startModel());
  check(fitted);
};

describe('for any log, before and after a fit', () => {
  it('every prediction is a probability and every memory a number', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        eachModel((model) => {
          const { learner, predictions } = tell(model, log);
          for (const probability of predictions) {
            expect(probability).toBeGreaterThan(0);
            expect(probability).toBeLessThan(1);
          }
          const memories = [learner.own, learner.personalMean, learner.personalCovariance];
          for (const numbers of [...memories, learner.skills.values, learner.items.values])
            expect(numbers.every(Number.isFinite)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('the same log leads to the same state', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        eachModel((model) => expect(tell(model, log).learner).toEqual(tell(model, log).learner));
      }),
      { numRuns: 20 },
    );
  });

  it('asking changes nothing', () => {
    fc.assert(
      fc.property(anyLog, anyAnswer, (log, { question }) => {
        eachModel((model) => {
          const { tracer, learner } = tell(model, log);
          const before = structuredClone(learner.own);
          const first = tracer.predict(learner, question);
          expect(tracer.predict(learner, question)).toBe(first);
          expect(learner.own).toEqual(before);
          expect(learner).toEqual(tell(model, log).learner);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('people do not touch each other, also through one tracer', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (own, other) => {
        const { predictions } = tell(fitted, own);
        const tracer = new Tracer(fitted);
        const [learner, stranger] = [tracer.start(), tracer.start()];
        const mixed = own.map(({ question, correct }, place) => {
          const theirs = other[place];
          if (theirs !== undefined) tracer.record(stranger, theirs.question, theirs.correct);
          return tracer.record(learner, question, correct);
        });
        expect(mixed).toEqual(predictions);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what it learns', () => {
  const question = (item: number, seconds = Number.NaN): Question => ({
    item,
    skills: [item % SKILLS],
    seconds,
  });
  const repeat = (times: number, correct: boolean) =>
    Array.from({ length: times }, () => ({ question: question(1), correct }));

  it('right answers raise and wrong answers lower what is expected next', () => {
    eachModel((model) => {
      const chance = (log: Told[]) => {
        const { tracer, learner } = tell(model, log);
        return tracer.predict(learner, question(1));
      };
      expect(chance(repeat(6, true))).toBeGreaterThan(chance([]));
      expect(chance(repeat(6, false))).toBeLessThan(chance([]));
    });
  });

  it('before a fit an unknown learner is even money, and Elo moves by its step', () => {
    const { predictions } = tell(startModel(), repeat(2, true));
    expect(predictions[0]).toBe(0.5);
    // Learner and skill each move by 0.72 times the error of a half.
    expect(predictions[1]).toBeCloseTo(1 / (1 + Math.exp(-0.72)), 12);
  });

  it('a time that went backwards counts as no time', () => {
    const after = (seconds: number) => {
      const { tracer, learner } = tell(fitted, [{ question: question(1, 1000), correct: true }]);
      return tracer.predict(learner, question(1, seconds));
    };
    expect(after(400)).toBe(after(1000));
    expect(after(1000 + 86_400 * 30)).not.toBe(after(1000));
  });
});
