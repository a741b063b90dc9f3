import { expect, test } from 'vitest';
import { isOvercome } from './is-overcome.ts';

const toOutcomes = (text: string) => [...text].map((letter) => letter === '+');

test.each([
  ['same-error', '', false],
  ['same-error', '-', false],
  ['same-error', '+', true],
  ['long-work', '-+', true],
  ['failed-in-a-row', '+-', false],
  ['stuck-phrase', '+', true],
  ['low-quiz', '++', false],
  ['low-quiz', '+++', true],
  ['wheel-spinning', '++-+', false],
  ['wheel-spinning', '-+++', true],
] as const)('%s after %j: %s', (rule, outcomes, over) =>
  expect(isOvercome(rule, toOutcomes(outcomes))).toBe(over),
);
