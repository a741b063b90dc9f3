// @vitest-environment jsdom
import { type Practice, PracticeContext, type PracticeResult } from '@kindling/activities/practice';
import { type FinishedRun, MAX_RUNS_PER_REPORT } from '@kindling/shared';
import { cleanup, render } from '@testing-library/react';
import { use } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReportedPractice } from './reported-practice.tsx';

const ACTIVITY = 'c0000000-0000-4000-8000-000000000001';
const reports: FinishedRun[][] = [];
let answer: () => Response;
let offered: Practice | null;
let ends: () => Promise<PracticeResult>;

const engine: Practice = {
  prepare: async () => undefined,
  canAsk: () => true,
  run: ({ onOutput }) => {
    onOutput('stderr', '  File "solution.py", line 3, in <module>\nName');
    onOutput('stderr', "Error: name 'x' is not defined\n");
    return ends();
  },
  trace: async () => ({ answers: [], stdout: 'traced' }),
};

function Activity() {
  offered = use(PracticeContext);
  return null;
}

function open(practice: Practice | null = engine) {
  return render(
    <PracticeContext value={practice}>
      <ReportedPractice activityId={ACTIVITY}>
        <Activity />
      </ReportedPractice>
    </PracticeContext>,
  );
}

const heard: string[] = [];
const tryOut = () =>
  offered?.run({
    source: 'x',
    files: {},
    limits: { timeoutMs: 1000, memoryMb: 64 },
    onOutput: (_stream, text) => heard.push(text),
    onInput: async () => null,
    signal: new AbortController().signal,
  });

beforeEach(() => {
  vi.useFakeTimers();
  reports.length = 0;
  heard.length = 0;
  answer = () => new Response('{}', { headers: { 'content-type': 'application/json' } });
  ends = async () => ({ status: 'error', durationMs: 5 });
  vi.stubGlobal('fetch', async (request: Request) => {
    expect(new URL(request.url).pathname).toBe(`/v1/activities/${ACTIVITY}/runs`);
    reports.push((await request.json()).runs);
    return answer();
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a run is told at once, the runs of a while after it together, and the learner sees what they print', async () => {
  open();
  await tryOut();
  expect(reports).toEqual([]);
  await vi.advanceTimersByTimeAsync(50);
  expect(reports).toMatchObject([[{ passed: false, errorKey: 'NameError:3' }]]);
  await tryOut();
  await tryOut();
  await vi.advanceTimersByTimeAsync(400);
  expect(reports).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(reports.map(({ length }) => length)).toEqual([1, 2]);
  expect(new Set(reports.flat().map(({ runId }) => runId)).size).toBe(3);
  expect(heard).toHaveLength(6);
  await vi.advanceTimersByTimeAsync(10_000);
  await tryOut();
  await vi.advanceTimersByTimeAsync(50);
  expect(reports.map(({ length }) => length)).toEqual([1, 2, 1]);
});

test('what could not be told goes with the next, the newest that one report takes', async () => {
  open();
  answer = () => new Response('', { status: 503 });
  await tryOut();
  await vi.advanceTimersByTimeAsync(1_000);
  answer = () => new Response('{}', { headers: { 'content-type': 'application/json' } });
  for (let count = 0; count < MAX_RUNS_PER_REPORT - 1; count++) await tryOut();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reports.map(({ length }) => length)).toEqual([1, MAX_RUNS_PER_REPORT]);
  expect(reports[1]?.[0]).toEqual(reports[0]?.[0]);
  for (let count = 0; count < 30; count++) await tryOut();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reports[2]).toHaveLength(MAX_RUNS_PER_REPORT);
});

test('leaving tells what is left; what was stopped or broke tells nothing', async () => {
  const { unmount } = open();
  ends = async () => ({ status: 'crash', durationMs: 5 });
  await tryOut();
  ends = async () => Promise.reject(new Error('stopped'));
  await expect(tryOut()).rejects.toThrow('stopped');
  ends = async () => ({ status: 'ok', durationMs: 5 });
  await tryOut();
  unmount();
  await vi.advanceTimersByTimeAsync(0);
  expect(reports).toMatchObject([[{ passed: true, errorKey: null }]]);
});

test('what is recorded step by step is no try of its own', async () => {
  open();
  const request = { source: 'x', stdin: '', files: {}, limits: { timeoutMs: 1, memoryMb: 64 } };
  const traced = await offered?.trace({ ...request, signal: new AbortController().signal });
  expect(traced?.stdout).toBe('traced');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reports).toEqual([]);
});

test('where no engine is offered there is none', () => {
  open(null);
  expect(offered).toBeNull();
});
