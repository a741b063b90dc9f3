import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retrace } from './learner-trace.fixture.ts';
import { followTrace, hasLateRow, type LearnerTrace, replayTrace, startTrace } from './learner-trace.ts';
import type { RecordedAnswer } from './model-store.ts';
import { SchoolModel } from './school-model.ts';

const START = Date.parse('2026-11-01T00:00:00Z');
const row = fc.record({
  attemptId: fc.stringMatching(/^[0-9a-f]{6}$/),
  activityId: fc.constantFrom('a', 'b', 'c', 'd'),
  skillIds: fc.subarray(['names', 'loops']),
  difficulty: fc.double({ min: 0, max: 1, noNaN: true }),
  correct: fc.boolean(),
  aided: fc.boolean(),
  answeredAt: fc.integer({ min: 0, max: 9_000_000 }).map((seconds) => new Date(START + seconds * 1000)),
});
const log = fc
  .uniqueArray(row, { maxLength: 40, selector: ({ attemptId }) => attemptId })
  .map((rows) => rows.map((one, place): RecordedAnswer => ({ ...one, ordinal: place + 1 })));

/** Everything a trace knows; a model numbers what it meets, so a replay begins with the same numbers. */
function stateOf(trace: LearnerTrace) {
  const { own, skills, items, personalMean, personalCovariance, previous } = trace.state;
  return {
    own: [...own],
    skills: [...skills.entries()].map(([id, numbers]) => [id, [...numbers]]).sort(),
    items: [...items.entries()].map(([id, numbers]) => [id, [...numbers]]).sort(),
    personalMean: [...personalMean],
    personalCovariance: [...personalCovariance],
    previous: previous && { ...previous, skills: [...previous.skills] },
    recentItems: trace.recentItems,
    answers: trace.answers,
  };
}

function modelFor(rows: readonly RecordedAnswer[]): SchoolModel {
  const model = new SchoolModel(undefined);
  for (const one of rows) {
    model.itemOf(one.activityId, 0.5);
    model.skillsOf(one.skillIds);
  }
  return model;
}

describe('a trace', () => {
  it('is the same read row by row, in pieces, twice, or as a whole', () => {
    fc.assert(
      fc.property(log, fc.nat(40), (rows, cut) => {
        const model = modelFor(rows);
        const whole = stateOf(replayTrace(model, rows));
        expect(stateOf(retrace(model, [rows.slice(0, cut), rows.slice(0, cut), rows]))).toEqual(whole);
        expect(
          stateOf(
            retrace(
              model,
              rows.map((one) => [one]),
            ),
          ),
        ).toEqual(whole);
        expect(stateOf(replayTrace(model, [...rows].reverse()))).toEqual(whole);
      }),
    );
  });

  it('knows nothing of answers after help but that their items were just seen', () => {
    fc.assert(
      fc.property(log, (rows) => {
        const model = modelFor(rows);
        const alone = replayTrace(
          model,
          rows.filter(({ aided }) => !aided),
        );
        const together = replayTrace(model, rows);
        expect({ ...stateOf(together), recentItems: [] }).toEqual({ ...stateOf(alone), recentItems: [] });
      }),
    );
  });

  it('predicts a chance for any log', () => {
    fc.assert(
      fc.property(log, (rows) => {
        const model = modelFor(rows);
        const { state } = replayTrace(model, rows);
        for (const activityId of ['a', 'new']) {
          const question = {
            item: model.itemOf(activityId, 1),
            skills: model.skillsOf(['names']),
            seconds: 2e9,
          };
          const chance = model.tracer.predict(state, question);
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThan(1);
        }
      }),
    );
  });

  it('sees that a row came late', () => {
    const model = new SchoolModel(undefined);
    const answer = (ordinal: number, second: number): RecordedAnswer => ({
      ordinal,
      attemptId: `attempt-${ordinal}`,
      activityId: 'a',
      skillIds: [],
      difficulty: 0.5,
      correct: true,
      aided: false,
      answeredAt: new Date(START + second * 1000),
    });
    const trace = startTrace(model);
    followTrace(model, trace, [answer(1, 10)]);
    expect(hasLateRow(trace, [answer(2, 11)])).toBe(false);
    expect(hasLateRow(trace, [answer(2, 9)])).toBe(true);
    // Folded already: it cannot be late.
    expect(hasLateRow(trace, [answer(1, 9)])).toBe(false);
  });
});

it('believes the author about an item nobody has answered', () => {
  const model = new SchoolModel(undefined);
  const anybody = model.tracer.start();
  const chanceOf = (difficulty: number) =>
    model.tracer.predict(anybody, {
      item: model.itemOf(`d${difficulty}`, difficulty),
      skills: [],
      seconds: 0,
    });
  expect(chanceOf(0)).toBeCloseTo(0.92, 5);
  expect(chanceOf(0.5)).toBeCloseTo(0.62, 5);
  expect(chanceOf(1)).toBeCloseTo(0.32, 5);
});
