import type { CodeRequest, CodeRunner } from '@kindling/core/code';
import { ExerciseFiles, ExerciseTest } from '@kindling/shared';
import { expect, it } from 'vitest';
import { gradeExercise } from './index.ts';

it('puts the files of the exercise beside the program, as the learner left them, their own, and those of the test above all', async () => {
  const requests: CodeRequest[] = [];
  const runner: CodeRunner = {
    async run(request) {
      requests.push(request);
      const answers = [{ value: null, stdoutBytes: 0 }];
      const ended = {
        status: 'ok',
        exitCode: 0,
        stdout: '',
        stderr: '',
        durationMs: 1,
        truncated: false,
      } as const;
      return { ...ended, answers, files: new Map() };
    },
  };
  const test = (key: string, files: Record<string, string>, filesWritten = {}) =>
    ExerciseTest.parse({
      ...{ key, visible: true, hint: 'Look.', files, filesWritten },
      call: { arguments: [], expected: null },
    });
  const exercise = {
    entry: { kind: 'function', name: 'f' },
    limits: { timeoutMs: 1000, memoryMb: 50 },
    files: ExerciseFiles.parse([
      { name: 'menu.txt', text: 'tea', editable: true },
      { name: 'prices.txt', text: '2' },
    ]),
    tests: [
      test('own', {}),
      test('brought', { 'menu.txt': 'juice' }),
      test('written', {}, { 'out.txt': 'x', 'menu.txt': 'x' }),
    ],
  } as const;
  const changedFiles = { 'menu.txt': 'soup', 'prices.txt': '0', 'solution.py': 'forged', 'out.txt': 'x' };
  await gradeExercise(runner, { ...exercise, tests: [...exercise.tests] }, 'x', { changedFiles });
  expect(requests.map(({ files }) => files)).toEqual([
    { 'menu.txt': 'soup', 'prices.txt': '2', 'out.txt': 'x', 'solution.py': 'x' },
    { 'menu.txt': 'juice', 'prices.txt': '2', 'out.txt': 'x', 'solution.py': 'x' },
    // What the program is to write does not lie there before.
    { 'menu.txt': 'soup', 'prices.txt': '2', 'solution.py': 'x' },
  ]);
});
