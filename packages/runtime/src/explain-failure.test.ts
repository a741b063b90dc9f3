import { AppError } from '@kindling/shared';
import { expect, test } from 'vitest';
import { ConfigError } from './config-error.ts';
import { explainFailure } from './explain-failure.ts';

const systemError = (code: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { code, ...more });

test.each([
  [new ConfigError('PORT: a number'), 'PORT: a number'],
  [new AppError('conflict', 'In use.', { hint: 'Stop it first.' }), 'In use.\nStop it first.'],
  [new AppError('conflict', 'In use.'), 'In use.'],
  [
    systemError('EADDRINUSE', 'listen EADDRINUSE', { port: 3000 }),
    'Port 3000 is taken by another program.\nChoose another: PORT=3001 npm start',
  ],
  [
    systemError('ENOSPC', 'write'),
    'The disk is full. What was saved before is safe. Free some space and start again.',
  ],
])('%s is told without a stack', (error, sentence) => {
  expect(explainFailure(error)).toBe(sentence);
});

test('a folder that may not be written is named, with the setting that chooses another', () => {
  const text = explainFailure(systemError('EACCES', "EACCES: permission denied, mkdir '/srv/kindling'"));
  expect(text).toContain('/srv/kindling');
  expect(text).toContain('KINDLING_HOME');
  expect(text).not.toMatch(/\n\s+at /);
});

test('a defect keeps its stack, and what is no error is shown as it is', () => {
  expect(explainFailure(new TypeError('x is not a function'))).toMatch(/x is not a function\n\s+at /);
  expect(explainFailure('just text')).toBe('just text');
});
