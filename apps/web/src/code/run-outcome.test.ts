import { expect, test } from 'vitest';
import { readOutcome } from './run-outcome.ts';

const TRACEBACK = `Traceback (most recent call last):
  File "solution.py", line 7, in <module>
    greet()
  File "solution.py", line 3, in greet
    print("my secret diary: " + nmae)
NameError: name 'nmae' is not defined. Did you mean: 'name'?
`;

test.each([
  ['a program that ends', 'ok', 'a warning', { passed: true, errorKey: null }],
  ['an error, with the line it came from', 'error', TRACEBACK, { passed: false, errorKey: 'NameError:3' }],
  [
    'a slip in the grammar',
    'error',
    '  File "solution.py", line 2\n    prin(\n        ^\nSyntaxError: \'(\' was never closed\n',
    { passed: false, errorKey: 'SyntaxError:2' },
  ],
  ['an error without words', 'error', 'KeyboardInterrupt', { passed: false, errorKey: 'KeyboardInterrupt' }],
  ['an exit without any', 'error', '', { passed: false, errorKey: 'error' }],
  ['a loop without end', 'timeout', '', { passed: false, errorKey: 'timeout' }],
  ['an engine that broke', 'crash', TRACEBACK, undefined],
] as const)('%s', (_, status, errors, outcome) => expect(readOutcome(status, errors)).toEqual(outcome));

test('what the learner wrote stays here', () => {
  const text = 'Traceback:\n  File "solution.py", line 1\nmy diary, which nobody may read';
  expect(readOutcome('error', text)?.errorKey).toBe('error:1');
});
