import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startModel, Tracer } from '../tracing/tracing-model.ts';
import { buildAnswerLog, type NamedAnswer, questionAt, rowsOf } from './answer-log.ts';

/** Rows of a ledger: ids are unique, times may not be. */
const ledger: fc.Arbitrary<NamedAnswer[]> = fc
  .array(
    fc.record({
      learner: fc.constantFrom('ana', 'ben'),
      item: fc.constantFrom('x', 'y', 'z'),
      skills: fc.subarray(['a', 'b', 'c']),
      correct: fc.boolean(),
      seconds: fc.integer({ min: 0, max: 20 }),
      aided: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((rows) => rows.map((row, place) => ({ ...row, id: `answer-${place}` })));

/** One catalogue for all, so that states of different logs can be compared. */
const KNOWN = { items: ['x', 'y', 'z'], skills: ['a', 'b', 'c'] };

function stateOf(rows: readonly NamedAnswer[], name: string) {
  const { log, learners } = buildAnswerLog(rows, KNOWN);
  const tracer = new Tracer(startModel());
  const state = tracer.start();
  const learner = learners.indexOf(name);
  const [first, end] = learner < 0 ? [0, 0] : rowsOf(log, learner);
  for (let row = first; row < end; row++) tracer.record(state, questionAt(log, row), log.correct[row] === 1);
  return state;
}

it('rows that come late, twice and in any order lead to the same state', () => {
  const shuffled = ledger.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray([...rows, ...rows], { minLength: 2 * rows.length, maxLength: 2 * rows.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([rows, arrived]) => {
      for (const name of ['ana', 'ben']) expect(stateOf(arrived, name)).toEqual(stateOf(rows, name));
    }),
  );
});

it('answers after help change nothing of what the learner can do alone', () => {
  fc.assert(
    fc.property(ledger, (rows) => {
      const alone = rows.filter(({ aided }) => aided !== true);
      for (const name of ['ana', 'ben']) expect(stateOf(rows, name)).toEqual(stateOf(alone, name));
    }),
  );
});

it('repeats no skill of an answer and keeps the ids of a catalogue', () => {
  const answer = { learner: 'ana', item: 'z', skills: ['c', 'c', 'a'], correct: true, seconds: 0 };
  const { log } = buildAnswerLog([answer], KNOWN);
  expect([log.itemCount, log.skillCount]).toEqual([3, 3]);
  expect(questionAt(log, 0)).toEqual({ item: 2, skills: Int32Array.of(2, 0), seconds: 0 });
});
