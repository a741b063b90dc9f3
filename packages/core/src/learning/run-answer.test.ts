import { describe, expect, it, vi } from 'vitest';
import type { AnswerRunner } from './activity-grading.ts';
import { type AnswerRun, MustRun, mustRun, runAndRecord } from './run-answer.ts';

const activity = { type: 'code', schemaVersion: 1, content: {}, contentHash: 'one' };

function runner(): AnswerRunner & { ran: unknown[] } {
  const ran: unknown[] = [];
  return {
    ran,
    runs: (type) => type === 'code',
    async run(_activity, answer, learnerId) {
      ran.push([answer, learnerId]);
      return `saw ${answer}`;
    },
  };
}

describe('whether an answer must be run', () => {
  it.each<[string, AnswerRun | undefined, boolean]>([
    ['before it was', undefined, true],
    ['after it was', { contentHash: 'one', showed: 1 }, false],
    ['when the activity has changed since', { contentHash: 'other', showed: 1 }, true],
  ])('%s', (_when, run, expected) => {
    expect(mustRun(runner(), activity, 'x', run) instanceof MustRun).toBe(expected);
  });

  it('never, for a type that is judged by looking', () => {
    expect(mustRun(runner(), { ...activity, type: 'choice' }, 'x', undefined)).toBeUndefined();
    expect(mustRun(undefined, activity, 'x', undefined)).toBeUndefined();
  });
});

describe('recording an answer that must be run', () => {
  it('runs it between two transactions and hands on what that showed', async () => {
    const answers = runner();
    const record = vi.fn(async (run: AnswerRun | undefined) => run?.showed ?? new MustRun(activity, 'x'));
    expect(await runAndRecord(answers, 'ana', record)).toBe('saw x');
    expect(answers.ran).toEqual([['x', 'ana']]);
    expect(record).toHaveBeenCalledTimes(2);
  });

  it('runs nothing for one that was recorded at once', async () => {
    const answers = runner();
    expect(await runAndRecord(answers, 'ana', async () => 'recorded')).toBe('recorded');
    expect(answers.ran).toEqual([]);
  });

  it('gives up on an activity that never stays the same', async () => {
    const answers = runner();
    const record = async () => new MustRun(activity, 'x');
    await expect(runAndRecord(answers, 'ana', record)).rejects.toMatchObject({ code: 'unavailable' });
    expect(answers.ran).toHaveLength(4);
  });

  it('lets through what the runner says, and records nothing', async () => {
    const answers = { ...runner(), run: () => Promise.reject(new Error('too fast')) };
    const record = vi.fn(async () => new MustRun(activity, 'x'));
    await expect(runAndRecord(answers, 'ana', record)).rejects.toThrow('too fast');
    expect(record).toHaveBeenCalledOnce();
  });
});
