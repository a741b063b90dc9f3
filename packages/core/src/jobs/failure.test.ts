import { AppError, ERROR_CODES } from '@kindling/shared';
import { expect, test } from 'vitest';
import { judgeFailure } from './failure.ts';

const FINAL = [
  'invalid-input',
  'unauthenticated',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'conflict',
  'gone',
  'too-large',
];

test.each(ERROR_CODES)('%s is tried again unless it is a mistake of the caller', (code) => {
  expect(judgeFailure(new AppError(code, 'It went wrong.')).mayRetry).toBe(!FINAL.includes(code));
});

test('an unforeseen error is ours and tried again', () => {
  expect(judgeFailure(new TypeError('x is not a function'))).toEqual({
    message: 'x is not a function',
    blame: 'us',
    mayRetry: true,
  });
});

test.each([
  ['text', 'text'],
  [new Error(''), 'An error without a message'],
  [undefined, 'undefined'],
])('says something about %o', (thrown, message) => {
  expect(judgeFailure(thrown).message).toBe(message);
});

test('keeps a long message short', () => {
  expect(judgeFailure(new Error('x'.repeat(9_999))).message).toHaveLength(500);
});
