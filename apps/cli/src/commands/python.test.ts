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

  it('refuse in words what cannot be', { timeout: 90_000 }, async () => {
    await runCommand().parseAsync(['/nowhere.py'], { from: 'user' });
    expect(printed.join('\n')).toContain('/nowhere.py cannot be read.\nCheck the path.');
    expect(process.exitCode).toBe(2);
  });
});
