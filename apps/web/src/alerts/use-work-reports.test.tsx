// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useWorkReports } from './use-work-reports.ts';

const ACTIVITY = 'c0000000-0000-4000-8000-000000000001';
const MINUTE_MS = 60_000;

/** A stopwatch that stands still while the page is out of sight. */
const watch = { ms: 0, inSight: true };
const reports: { workedMs: number; sittingId: string }[] = [];
let answer: () => Response;

function Stage({ working = true }: { working?: boolean }) {
  useWorkReports(ACTIVITY, () => watch.ms, working);
  return null;
}

/** Lets so much time pass, in steps in which timers can run. */
async function pass(ms: number) {
  for (let left = ms; left > 0; left -= 10) {
    if (watch.inSight) watch.ms += 10;
    await vi.advanceTimersByTimeAsync(10);
  }
}

const again = (againInMs: number | null) =>
  new Response(JSON.stringify({ againInMs }), { headers: { 'content-type': 'application/json' } });

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(watch, { ms: 0, inSight: true });
  reports.length = 0;
  answer = () => again(MINUTE_MS);
  vi.stubGlobal('fetch', async (request: Request) => {
    expect(new URL(request.url).pathname).toBe(`/v1/activities/${ACTIVITY}/work`);
    reports.push(await request.json());
    return answer();
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('most exercises are done before the first report', async () => {
  const { rerender } = render(<Stage />);
  await pass(MINUTE_MS - 50);
  rerender(<Stage working={false} />);
  await pass(2 * MINUTE_MS);
  expect(reports).toEqual([]);
});

test('reports once a minute, and at the moment the server asked for', async () => {
  render(<Stage />);
  await pass(MINUTE_MS + 50);
  answer = () => again(30_200);
  await pass(MINUTE_MS + 50);
  await pass(30_250);
  expect(reports).toHaveLength(3);
  const [, second, third] = reports.map(({ workedMs }) => workedMs);
  // The third is the one that counts: not before the limit, and not long after it.
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(30_200);
  expect((third ?? 0) - (second ?? 0)).toBeLessThan(30_300);
  expect(new Set(reports.map(({ sittingId }) => sittingId)).size).toBe(1);
});

test('time out of sight does not count', async () => {
  render(<Stage />);
  await pass(MINUTE_MS / 2);
  watch.inSight = false;
  await pass(5 * MINUTE_MS);
  expect(reports).toEqual([]);
  watch.inSight = true;
  await pass(MINUTE_MS / 2 + 1_100);
  expect(reports).toHaveLength(1);
  expect(reports[0]?.workedMs).toBeLessThan(MINUTE_MS + 1_200);
});

test('is quiet once the server knows enough', async () => {
  answer = () => again(null);
  render(<Stage />);
  await pass(3 * MINUTE_MS);
  expect(reports).toHaveLength(1);
});

test('a lost report is made good by the next', async () => {
  answer = () => {
    throw new TypeError('fetch failed');
  };
  render(<Stage />);
  await pass(MINUTE_MS + 50);
  answer = () => again(MINUTE_MS);
  await pass(MINUTE_MS + 50);
  expect(reports.map(({ workedMs }) => Math.round(workedMs / MINUTE_MS))).toEqual([1, 2]);
});

test('an exercise that is gone is not asked about again', async () => {
  answer = () => new Response(JSON.stringify({ code: 'not-found' }), { status: 404 });
  render(<Stage />);
  await pass(3 * MINUTE_MS);
  expect(reports).toHaveLength(1);
});

test('work taken up again after an answer is a sitting of its own', async () => {
  const { rerender } = render(<Stage />);
  await pass(MINUTE_MS + 50);
  rerender(<Stage working={false} />);
  await pass(MINUTE_MS);
  rerender(<Stage />);
  await pass(MINUTE_MS + 50);
  expect(reports.map(({ workedMs }) => Math.round(workedMs / MINUTE_MS))).toEqual([1, 1]);
  expect(new Set(reports.map(({ sittingId }) => sittingId)).size).toBe(2);
});
