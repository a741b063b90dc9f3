import { describe, expect, it } from 'vitest';
import { findAnswerInPrompt, findTypedAnswerFaults } from './typed-answer-faults.ts';

const key = (accept: string[], rejected: string[] = [], format: 'prose' | 'code' = 'prose') => ({
  accept,
  rejected: rejected.map((text) => ({ text })),
  format,
  matchCase: false,
  ignoreAccents: false,
});
const faultsOf = (...parts: Parameters<typeof key>) =>
  findTypedAnswerFaults(key(...parts), 'gaps.0', 'How is it?').map(
    ({ path, message }) => `${path}: ${message}`,
  );

describe('findTypedAnswerFaults', () => {
  it.each([
    ['alternatives in one text', ['is / are'], [], /gaps\.0\.accept\.0: nobody types “is \/ are”/],
    ['alternatives without spaces', ['he/she'], [], /nobody types/],
    ['optional words', ['(she) works'], [], /nobody types/],
    ['a blank to fill', ['we ___ here'], [], /nobody types/],
    ['a list in one answer', ['here; there'], [], /nobody types/],
    ['two answers joined', ['am or was'], [], /nobody types/],
    ['two lines', ['we are\nhere'], [], /nobody types/],
    ['an ellipsis', ['used to…'], [], /nobody types/],
    ['a right answer twice', ["I'm", 'I’m.'], [], /gaps\.0\.accept\.1: is compared as number 1/],
    ['a wrong answer twice', ['am'], ['is', 'Is'], /gaps\.0\.rejected\.1/],
  ])('names %s', (_fault, accept, rejected, message) => {
    expect(faultsOf(accept, rejected).join('\n')).toMatch(message);
  });

  it('takes code as it stands', () => {
    expect(faultsOf(['print(a / b)', 'items[0]'], [], 'code')).toEqual([]);
    expect(faultsOf(["I'm", 'I am'], ['I is'])).toEqual([]);
  });
});

it.each([
  ['Say “I am here” in Spanish.', ['I AM here.'], 'I AM here.'],
  ['Write the word school.', ['scho', 'school'], 'school'],
  ['Soy de México.', ['I am from Mexico'], undefined],
  ['What is a scholar?', ['school'], undefined],
  ['Anything', ['?'], undefined],
])('%j with %j says %j', (prompt, answers, said) => {
  expect(findAnswerInPrompt(prompt, answers)).toBe(said);
});
