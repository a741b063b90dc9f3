import { expect, it } from 'vitest';
import { asTraceback, cutInterrupt, identifyError, readError } from './read-error.ts';

it('reads class, message and the way to it through the learner’s own file', () => {
  const stderr = `a line of the program itself
Traceback (most recent call last):
  File "/exercise/solution.py", line 7, in <module>
    greet()
    ~~~~~^^
  File "/exercise/solution.py", line 3, in greet
    json.loads(text)
  File "/lib/python3.14/json/decoder.py", line 345, in decode
    obj, end = self.raw_decode(s)
json.decoder.JSONDecodeError: Expecting value: line 1
`;
  expect(readError(stderr)).toEqual({
    type: 'JSONDecodeError',
    message: 'Expecting value: line 1',
    lines: [7, 3],
  });
});

it('reads a program that Python cannot read', () => {
  const stderr = `  File "solution.py", line 2\n    print(\n         ^\nSyntaxError: '(' was never closed\n`;
  expect(readError(stderr)).toEqual({ type: 'SyntaxError', message: "'(' was never closed", lines: [2] });
});

it('tells of the module beside the program where it came up, and of none that is elsewhere', () => {
  const stderr = (folder: string) => `Traceback (most recent call last):
  File "/exercise/solution.py", line 7, in <module>
    total(items)
  File "${folder}/helpers.py", line 3, in total
    return items + 1
TypeError: no
`;
  expect(readError(stderr('/exercise'))).toMatchObject({
    lines: [7],
    module: { file: 'helpers.py', line: 3 },
  });
  expect(readError(stderr('/lib/python3.14'))).not.toHaveProperty('module');
  expect(identifyError(stderr('/exercise'))).not.toBe(identifyError(stderr('/lib')));
  const unread = `Traceback (most recent call last):
  File "solution.py", line 1, in <module>
    import helpers
  File "helpers.py", line 2
    if
SyntaxError: invalid syntax
`;
  expect(readError(unread)).toMatchObject({ lines: [1], module: { file: 'helpers.py', line: 2 } });
});

it('takes the last of exceptions that led to each other', () => {
  const one = (line: number, what: string) =>
    `Traceback (most recent call last):\n  File "solution.py", line ${line}, in <module>\n    x\n${what}\n`;
  const stderr = `${one(2, 'KeyError: 1')}\nDuring handling of the above exception, another exception occurred:\n\n${one(5, 'ValueError')}`;
  expect(readError(stderr)).toEqual({ type: 'ValueError', message: '', lines: [5] });
});

it('keeps a message of several lines, and notes', () => {
  const stderr =
    'Traceback (most recent call last):\n  File "solution.py", line 1, in f\n    x\n  [Previous line repeated 990 more times]\nValueError: one\ntwo\n';
  expect(readError(stderr)).toEqual({ type: 'ValueError', message: 'one\ntwo', lines: [1] });
});

it('reads the head of a group of exceptions', () => {
  const stderr = `  + Exception Group Traceback (most recent call last):
  |   File "/exercise/solution.py", line 1, in <module>
  |     raise ExceptionGroup('both', [ValueError('a'), TypeError('b')])
  | ExceptionGroup: both (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | ValueError: a
    +---------------- 2 ----------------
    | TypeError: b
    +------------------------------------
`;
  expect(readError(stderr)).toEqual({
    type: 'ExceptionGroup',
    message: 'both (2 sub-exceptions)',
    lines: [1],
  });
});

it.each(['', 'Bye', 'Error: I wrote this myself\n', 'Traceback (most recent call last):\n  cut'])(
  'finds none in %j',
  (stderr) => expect(readError(stderr)).toBeUndefined(),
);

it('knows an error again by its kind, words and place, whatever called it', () => {
  const trace = (call: number, line: number, error: string) =>
    `Traceback (most recent call last):\n  File "solution.py", line ${call}, in <module>\n  File "solution.py", line ${line}, in f\n${error}\n`;
  const first = identifyError(trace(9, 2, 'ZeroDivisionError: division by zero'));
  expect(identifyError(trace(7, 2, 'ZeroDivisionError: division by zero'))).toBe(first);
  expect(identifyError(trace(9, 3, 'ZeroDivisionError: division by zero'))).not.toBe(first);
  expect(identifyError(trace(9, 2, 'ValueError: x'))).not.toBe(first);
  expect(identifyError('no error at all')).toBeNull();
});

it('reads an error of a call that no program stands behind, as a test tells it', () => {
  const told = 'TypeError: fence() takes 1 positional argument but 2 were given';
  expect(readError(told)).toBeUndefined();
  expect(readError(asTraceback(told))).toMatchObject({ type: 'TypeError', lines: [] });
  expect(asTraceback('')).toBe('');
});

it('leaves out what a program hears when its time is up, and nothing that it wrote itself', () => {
  const interrupt =
    'Traceback (most recent call last):\n  File "solution.py", line 3, in <module>\n    x()\nKeyboardInterrupt\n';
  expect(cutInterrupt(`a warning\n${interrupt}`)).toBe('a warning\n');
  expect(cutInterrupt('  File "solution.py", line 3, in f\n    x()\nKeyboardInterrupt')).toBe('');
  const other = interrupt.replace('KeyboardInterrupt', 'ValueError: KeyboardInterrupt');
  expect(cutInterrupt(other)).toBe(other);
  expect(cutInterrupt('still at work')).toBe('still at work');
});
