import { expect, it } from 'vitest';
import type { AnalyserNews, AnalyserOrder } from './analyser-protocol.ts';
import { type AnalyserWorker, BrowserAnalyser } from './browser-analyser.ts';

const files = { worker: '/w.mjs', script: '/ruff.js', module: { url: '/ruff.wasm', integrity: 'sha256-' } };

function openAnalyser() {
  const workers: {
    orders: AnalyserOrder[];
    isOver: boolean;
    say(news: AnalyserNews): void;
    crash(): void;
  }[] = [];
  const analyser = new BrowserAnalyser({
    files,
    startWorker() {
      const orders: AnalyserOrder[] = [];
      const worker: AnalyserWorker = {
        postMessage: (order) => void orders.push(order),
        terminate() {
          own.isOver = true;
        },
        onmessage: null,
        onerror: null,
      };
      const own = {
        orders,
        isOver: false,
        say: (data: AnalyserNews) => worker.onmessage?.({ data }),
        crash: () => worker.onerror?.({ message: 'out of memory' }),
      };
      workers.push(own);
      return worker;
    },
  });
  return { analyser, workers };
}

it('starts with the first question, and gives each its own answer', async () => {
  const { analyser, workers } = openAnalyser();
  expect(workers).toEqual([]);
  const [checked, formatted] = [analyser.check('x'), analyser.format('x=1')];
  expect(workers[0]?.orders).toEqual([
    { kind: 'start', files: { script: '/ruff.js', module: files.module } },
    { kind: 'check', id: 1, source: 'x' },
    { kind: 'format', id: 2, source: 'x=1' },
  ]);
  workers[0]?.say({ kind: 'formatted', id: 2, source: 'x = 1\n' });
  workers[0]?.say({ kind: 'checked', id: 1, findings: [] });
  expect(await formatted).toBe('x = 1\n');
  expect(await checked).toEqual([]);
});

it.each([
  [
    'cannot be loaded',
    (worker: { say(news: AnalyserNews): void }) => worker.say({ kind: 'failed', problem: '503' }),
  ],
  ['breaks', (worker: { crash(): void }) => worker.crash()],
])('tells everybody who waits when it %s, and tries again with the next question', async (_, fail) => {
  const { analyser, workers } = openAnalyser();
  const asked = analyser.check('x');
  const [first] = workers;
  if (first === undefined) throw new Error('No worker was started');
  fail(first);
  await expect(asked).rejects.toMatchObject({ code: 'unavailable' });
  expect(first.isOver).toBe(true);
  const again = analyser.check('y');
  workers[1]?.say({ kind: 'checked', id: 2, findings: [] });
  expect(await again).toEqual([]);
});

it('ends with the page', async () => {
  const { analyser, workers } = openAnalyser();
  const asked = analyser.check('x');
  analyser.close();
  await expect(asked).rejects.toMatchObject({ code: 'unavailable' });
  expect(workers[0]?.isOver).toBe(true);
});
