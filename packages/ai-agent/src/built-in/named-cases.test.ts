import { TutorActivity } from '@kindling/core/turns';
import { expect, it } from 'vitest';
import { listNamedCalls } from './named-cases.ts';

const activity = TutorActivity.parse({
  id: 'p',
  kind: 'python',
  statement: 'Write total(numbers).',
  entryPoint: 'total',
  visibleTests: [{ call: 'total([3, 1, 2])', expect: '6' }],
});
const listFor = (message: string) => listNamedCalls({ message, activity });

it.each([
  ['it works for [3, 1, 2] but not for [9, 9, 4]', ['total([9, 9, 4])']],
  ['why does total([1], 2) fail?', ['total([1], 2)']],
  ["it says no to 'Anna' and to 'bob'", ["total('Anna')", "total('bob')"]],
  ['total([3,1,2]) is right', []],
  ['it is wrong', []],
  ['[print(1)] and {x} and [__import__("os")]', []],
])('names what a message is about: %s', (message, calls) => {
  expect(listFor(message)).toEqual(calls);
});

it('names no more than two, and none where there is nothing to call', () => {
  expect(listFor('[1] [2] [3] [4]')).toHaveLength(2);
  const { entryPoint: _, ...without } = activity;
  expect(listNamedCalls({ message: '[9]', activity: without })).toEqual([]);
});
