import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodeResult } from '@kindling/core/code';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatGrade } from './grade.ts';
import { exitCodeOf, runCommand } from './run.ts';
import { summariseTests, unittestCommand } from './unittest.ts';

const result: CodeResult = {
  status: 'ok',
  exitCode: 0,
  stdout: '',
  stderr: '',
  durationMs: 1,
  truncated: false,
  answers: [],
  files: new Map(),
};

describe('the counts of unit tests', () => {
  const counts = { tests: 3, passed: 2, failed: 1, errors: 0, skipped: 0 };

  it('come from the last claim, with the verdict of the run', () => {
    const claimed = { ...result, status: 'error' as const, answers: [{ value: counts, stdoutBytes: 0 }] };
    expect(summariseTests(claimed)).toEqual({ ...counts, status: 'error' });
  });

  it('are zero when the program said nothing of the kind, which is no success', () => {
    const nothing = { tests: 0, passed: 0, failed: 0, errors: 0, skipped: 0 };
    expect(summariseTests(result)).toEqual({ ...nothing, status: 'error' });
    expect(summariseTests({ ...result, status: 'timeout' })).toEqual({ ...nothing, status: 'timeout' });
    const rubbish = { ...result, answers: [{ value: { tests: 'many' }, stdoutBytes: 0 }] };
    expect(summariseTests(rubbish)).toEqual({ ...nothing, status: 'error' });
  });
});

it('ends as the program did, and never with success when the host ended it', () => {
  expect(exitCodeOf({ status: 'ok', exitCode: 0 })).toBe(0);
  expect(exitCodeOf({ status: 'error', exitCode: 3 })).toBe(3);
  expect(exitCodeOf({ status: 'timeout', exitCode: 0 })).toBe(124);
  expect(exitCodeOf({ status: 'crash', exitCode: null })).toBe(1);
});

it('shows a grade as a line for each test', () => {
  const tests = [
    { key: 'one', passed: true, visible: false as const, status: 'ok' as const, durationMs: 1 },
    {
      key: 'two',
      passed: false,
      visible: false as const,
      status: 'ok' as const,
      durationMs: 1,
      hint: 'Look.',
    },
  ];
  expect(formatGrade({ passed: false, passedTests: 1, totalTests: 2, tests })).toBe(
    '✓ one\n✗ two: Look.\n\n1 of 2 tests passed.',
  );
});

describe('the commands', () => {
  let folder = '';
  const printed: string[] = [];
  const exitCodeBefore = process.exitCode;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kindling-python-'));
    printed.length = 0;
    vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
    vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    process.exitCode = exitCodeBefore;
    await rm(folder, { recursive: true });
  });

  const run = (name: string, ...words: string[]) =>
    runCommand().parseAsync([join(folder, name), ...words], { from: 'user' });
  const unittest = (name: string, ...words: string[]) =>
    unittestCommand().parseAsync([join(folder, name), ...words], { from: 'user' });

  it('run a program with its folder and input', { timeout: 90_000 }, async () => {
    await writeFile(join(folder, 'main.py'), 'import helper\nprint(helper.word, input())');
    await writeFile(join(folder, 'helper.py'), 'word = "hi"');
    await writeFile(join(folder, 'in.txt'), 'Ana\n');
    const words = [join(folder, 'main.py'), '--dir', folder, '--stdin', join(folder, 'in.txt'), '--json'];
    await runCommand().parseAsync(words, { from: 'user' });
    expect(JSON.parse(printed[0] ?? '')).toEqual({
      status: 'ok',
      exitCode: 0,
      stdout: 'hi Ana\n',
      stderr: '',
      durationMs: expect.any(Number),
      truncated: false,
    });
    expect(process.exitCode).toBe(0);
  });

  it('run the tests of a folder', { timeout: 90_000 }, async () => {
    await writeFile(
      join(folder, 'a_test.py'),
      'import unittest\nclass A(unittest.TestCase):\n    def test_a(self): self.assertEqual(1, 2)',
    );
    await unittestCommand().parseAsync([folder, '--json'], { from: 'user' });
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      tests: 1,
      passed: 0,
      failed: 1,
      errors: 0,
      status: 'error',
    });
    expect(process.exitCode).toBe(1);
  });

  it.for<[string, () => Promise<unknown>]>([
    ['nowhere.py cannot be read: it is not there.\nCheck the path.', () => run('nowhere.py')],
    ['cannot be read: it is a folder, not a file.', () => run('')],
    ['nowhere cannot be read: it is not there.', () => run('main.py', '--dir', join(folder, 'nowhere'))],
    ['nowhere cannot be read: it is not there.', () => run('main.py', '--stdin', join(folder, 'nowhere'))],
    ['main.py cannot be read: it is no folder.', () => unittest('main.py')],
    ['from 50 to 60000', () => run('main.py', '--timeout-ms', '60001')],
    ['from 50 to 60000', () => run('main.py', '--timeout-ms', 'soon')],
    ['from 32 to 512', () => run('main.py', '--memory-mb', '31')],
  ])('refuse in words what cannot be: %s', { timeout: 90_000 }, async ([sentence, work]) => {
    await writeFile(join(folder, 'main.py'), 'print(1)');
    await work();
    expect(printed.join('\n')).toContain(sentence);
    expect(process.exitCode).toBe(2);
  });

  it.for<[string, string | Uint8Array, Record<string, unknown>, number]>([
    ['a megabyte', 'print("x" * 1_048_575)', { status: 'ok', truncated: false }, 0],
    ['more than that', 'print("x" * 1_048_576)', { status: 'output-limit', truncated: true }, 1],
    ['a syntax error', 'def f(:', { status: 'error', stderr: expect.stringContaining('SyntaxError') }, 1],
    ['no UTF-8', Uint8Array.of(0x23, 0xff, 10), { status: 'error' }, 1],
    ['an exit code', 'import sys\nsys.exit(7)', { status: 'error', exitCode: 7 }, 7],
    ['no end', 'while True: pass', { status: 'timeout' }, 124],
    ['a crash', 'import os\nos.abort()', { status: 'crash', exitCode: null }, 1],
    ['too much memory', 'bytearray(60_000_000)', { status: 'memory' }, 1],
  ])('tell of %s', { timeout: 90_000 }, async ([, source, expected, exitCode]) => {
    await writeFile(join(folder, 'main.py'), source);
    await run('main.py', '--json', '--timeout-ms', '2000');
    expect(JSON.parse(printed[0] ?? '')).toMatchObject(expected);
    expect(process.exitCode).toBe(exitCode);
  });

  it('find no success in a folder without tests, nor in tests that do not load or end', {
    timeout: 90_000,
  }, async () => {
    const counts = { tests: 0, passed: 0, failed: 0, errors: 0 };
    await unittest('', '--json');
    await writeFile(join(folder, 'a_test.py'), 'import unittest\nclass A(');
    await unittest('', '--json');
    await writeFile(join(folder, 'a_test.py'), 'while True: pass');
    await unittest('', '--json', '--timeout-ms', '1000');
    expect(printed.map((text) => JSON.parse(text))).toMatchObject([
      { ...counts, status: 'error' },
      { ...counts, tests: 1, errors: 1, status: 'error' },
      { passed: 0, status: 'timeout' },
    ]);
    expect(process.exitCode).toBe(1);
  });
});
