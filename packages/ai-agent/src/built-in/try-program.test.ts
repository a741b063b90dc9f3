import type { CodeRequest, CodeRunner } from '@kindling/core/code';
import { expect, it } from 'vitest';
import { tryProgram } from './try-program.ts';

/** A sandbox in which every program ends well and has written `stdout`. */
function runnerThatShows(stdout: string): CodeRunner {
  const result = { status: 'ok', stdout, stderr: '' };
  return { run: async () => result } as unknown as CodeRunner;
}

const tryWith = (stdout: string) => tryProgram(runnerThatShows(stdout), {}, 'pass');

it.each([
  ['all tests pass', '\n{}\n', { outcome: 'passes', printed: '' }],
  ['what it printed before', 'a\nb\n\n{}\n', { outcome: 'passes', printed: 'a\nb' }],
  [
    'what a call gives that somebody named',
    '{"call": "f(9)", "actual": "3"}',
    { outcome: 'gives', call: 'f(9)', actual: '3' },
  ],
  [
    'a value is another',
    'noise\n{"call": "f(1)", "expect": "2", "actual": "1"}\n',
    { outcome: 'wrong', call: 'f(1)', expect: '2', actual: '1' },
  ],
  [
    'it raises',
    '{"call": "f(1)", "error": "KeyError", "message": "a", "line": 2}',
    { outcome: 'raises', error: 'KeyError', message: 'a', line: 2, call: 'f(1)' },
  ],
])('reads what the harness tells: %s', async (_case, stdout, trial) => {
  expect(await tryWith(stdout)).toEqual(trial);
});

it.each([
  ['nothing', ''],
  ['a dictionary and leaves', "{'apples': 3}\n"],
  ['half a line', '{"call": '],
  ['a number', '7\n'],
])('says that a program ended by itself which printed %s', async (_case, stdout) => {
  expect(await tryWith(stdout)).toEqual({ outcome: 'silent' });
});

it('lets a program wait in the line of its learner', async () => {
  const asked: CodeRequest[] = [];
  const runner = {
    run: async (request: CodeRequest) => {
      asked.push(request);
      return { status: 'timeout' };
    },
  } as unknown as CodeRunner;
  await tryProgram(runner, { learnerId: 'ana' }, 'while True: pass');
  await tryProgram(runner, { learnerId: 'ben' }, 'pass');
  expect(asked.map(({ learner }) => learner)).toEqual(['ana', 'ben']);
});

it('takes a program that prints without end for one that does not end', async () => {
  const runner = { run: async () => ({ status: 'output-limit' }) } as unknown as CodeRunner;
  expect(await tryProgram(runner, {}, 'while True: print(1)')).toEqual({ outcome: 'endless' });
});
