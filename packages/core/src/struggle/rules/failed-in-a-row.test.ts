import { StruggleThresholds } from '@kindling/shared';
import { expect, test } from 'vitest';
import { makeScene, makeSkill, makeTries, makeTry } from '../scene.fixture.ts';
import { countFailedInARow, findFailedInARow } from './failed-in-a-row.ts';

const limits = StruggleThresholds.parse({});

test.each([
  ['', 0],
  ['+', 0],
  ['-', 1],
  ['+---', 3],
  ['---+', 0],
  ['--?--', 2],
  ['!!!!!', 5],
])('%s: %d failed in a row', (outcomes, count) => expect(countFailedInARow(makeTries(outcomes))).toBe(count));

test.each([
  ['----', undefined],
  ['-----', 5],
  ['+------', 6],
  ['--+--', undefined],
])('%s finds %s', (outcomes, count) => {
  const found = findFailedInARow(makeScene(), makeSkill(makeTries(outcomes)), limits);
  expect(found?.facts.count).toBe(count);
  if (count !== undefined) expect(found?.evidence).toHaveLength(count);
});

test('runs of the exercise count among the answers, in the order they were made', () => {
  const run = (minute: number, correct = false) => makeTry({ kind: 'run', minute, correct });
  const answers = makeSkill([makeTry({ minute: 0 }), makeTry({ minute: 2 })]);
  const fiveFailed = makeScene({ tries: [run(1), run(3), run(4)] });
  expect(findFailedInARow(fiveFailed, answers, limits)?.evidence.map(({ kind }) => kind)).toEqual([
    'attempt',
    'run',
    'attempt',
    'run',
    'run',
  ]);
  const passedBetween = makeScene({ tries: [run(1), run(3, true), run(4)] });
  expect(findFailedInARow(passedBetween, answers, limits)).toBeUndefined();
});

test('a program that ends without an error makes no wrong answer right', () => {
  const ran = makeScene({
    tries: [0.5, 1.5, 2.5, 3.5].map((minute) => makeTry({ kind: 'run', minute, correct: true })),
  });
  const wrong = makeSkill([0, 1, 2, 3, 4].map((minute) => makeTry({ minute })));
  expect(findFailedInARow(ran, wrong, limits)?.facts.count).toBe(5);
});

test('yesterday is another row', () => {
  const old = makeTries('----').map((one) => ({ ...one, at: new Date(one.at.getTime() - 25 * 3_600_000) }));
  expect(findFailedInARow(makeScene(), makeSkill([...old, makeTry()]), limits)).toBeUndefined();
});
