import { expect, it } from 'vitest';
import { createRunLimit } from './run-limit.ts';

function open() {
  let at = 0;
  const limit = createRunLimit(() => at);
  const admit = (learner: string, times = 1) => {
    for (let time = 0; time < times; time += 1) limit.admit(learner);
  };
  const pass = (milliseconds: number) => {
    at += milliseconds;
  };
  return { admit, pass };
}

it('takes twenty programs of a learner in a minute, and says when it takes the next', () => {
  const { admit, pass } = open();
  admit('ana');
  pass(10_000);
  admit('ana', 19);
  expect(() => admit('ana')).toThrow(
    expect.objectContaining({ code: 'rate-limited', details: { retryAfterSeconds: 50 } }),
  );
  pass(50_000);
  admit('ana');
  expect(() => admit('ana')).toThrow('faster');
});

it('counts each learner alone', () => {
  const { admit } = open();
  admit('ana', 20);
  admit('bea', 20);
  expect(() => admit('ana')).toThrow('faster');
});

it('does not count what it refused', () => {
  const { admit, pass } = open();
  admit('ana', 20);
  pass(59_000);
  for (let time = 0; time < 5; time += 1) expect(() => admit('ana')).toThrow('faster');
  pass(1_000);
  admit('ana', 20);
});

it('forgets first who was silent longest, when there are too many', () => {
  const { admit } = open();
  admit('ana', 20);
  for (let learner = 0; learner < 10_000; learner += 1) admit(`learner ${learner}`);
  admit('ana');
});
