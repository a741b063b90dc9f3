import type { CodeRequest } from '@kindling/core/code';
import { describe, expect, it, vi } from 'vitest';
import { BrowserPython, type PythonWorker } from './browser-python.ts';
import type { LoadedPython, News, Order, PublishedPython, WorkerResult } from './protocol.ts';

const file = { url: '/python/key/file', integrity: 'sha256-' };
const files: PublishedPython = {
  worker: '/python/key/worker.mjs',
  interpreter: file,
  memory: file,
  snapshot: file,
  library: file,
  analyser: { worker: '/python/key/analyser.mjs', script: '/python/key/ruff.js', module: file },
};
const loaded = { snapshot: 'shot' } as unknown as LoadedPython;
const request: CodeRequest = { files: { 'a.py': '' }, task: { mode: 'program', path: 'a.py' } };
const ENDED: WorkerResult = {
  status: 'ok',
  exitCode: 0,
  durationMs: 1,
  truncated: false,
  answers: [],
  files: new Map(),
};

/** A worker that does what the test says. */
class FakeWorker implements PythonWorker {
  readonly orders: Order[] = [];
  isTerminated = false;
  onmessage: PythonWorker['onmessage'] = null;
  onerror: PythonWorker['onerror'] = null;
  postMessage(order: Order): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  tell(...news: News[]): void {
    for (const data of news) this.onmessage?.({ data });
  }
  get runs(): Order[] {
    return this.orders.filter(({ kind }) => kind === 'run');
  }
}

function open() {
  const workers: FakeWorker[] = [];
  const python = new BrowserPython({
    files,
    isIsolated: true,
    startWorker(url) {
      expect(url).toBe(files.worker);
      workers.push(new FakeWorker());
      return workers.at(-1) as FakeWorker;
    },
  });
  const worker = () => workers.at(-1) as FakeWorker;
  const begun = async (count = 1) => vi.waitFor(() => expect(worker().runs).toHaveLength(count));
  /** It starts a moment after somebody asks. */
  const ready = async () => {
    await vi.waitFor(() => expect(workers.length).toBeGreaterThan(0));
    worker().tell({ kind: 'loaded', loaded }, { kind: 'ready' });
  };
  return { python, workers, worker, begun, ready };
}

describe('the worker', () => {
  it('is started by the first who asks, and loads once', async () => {
    const { python, workers, worker } = open();
    expect(workers).toHaveLength(0);
    const ready = Promise.all([python.prepare(), python.prepare()]);
    expect(worker().orders).toMatchObject([{ kind: 'start', files, loaded: undefined }]);
    worker().tell({ kind: 'loaded', loaded }, { kind: 'ready' });
    await ready;
    expect(workers).toHaveLength(1);
  });

  it('is replaced after a program that does not end, with what was loaded', async () => {
    const { python, workers, worker, begun, ready } = open();
    const running = python.run({ ...request, limits: { timeoutMs: 50 } });
    await ready();
    await begun();
    worker().tell({ kind: 'output', stream: 'stdout', bytes: new TextEncoder().encode('before') });
    expect(await running).toMatchObject({ status: 'timeout', exitCode: null, stdout: 'before' });
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(worker().orders).toMatchObject([{ kind: 'start', loaded }]);
  });

  it('takes with it only the program it broke in', async () => {
    const { python, workers, worker, begun, ready } = open();
    const first = python.run(request);
    const second = python.run(request);
    await ready();
    await begun();
    worker().onerror?.({ message: 'out of memory' });
    expect(await first).toMatchObject({ status: 'crash' });
    await ready();
    await begun();
    worker().tell({ kind: 'done', result: ENDED });
    expect(await second).toMatchObject({ status: 'ok' });
    expect(workers).toHaveLength(2);
  });

  it('that cannot load is told of, and the next who asks gets another', async () => {
    const { python, workers, worker } = open();
    const refused = python.prepare();
    worker().tell({ kind: 'failed', problem: 'no network' });
    await expect(refused).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('no network'),
    });
    const ready = python.prepare();
    worker().tell({ kind: 'ready' });
    await ready;
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  it('ends with the page', async () => {
    const { python, worker, begun, ready } = open();
    const running = python.run(request);
    await ready();
    await begun();
    const first = worker();
    python.close();
    expect(await running).toMatchObject({ status: 'crash' });
    expect(first.isTerminated).toBe(true);
    expect(worker().isTerminated).toBe(true);
  });
});

it('runs one program at a time, the next when the worker has made itself ready', async () => {
  const { python, worker, begun, ready } = open();
  const first = python.run(request);
  const second = python.run(request);
  await ready();
  await begun();
  worker().tell({ kind: 'done', result: ENDED });
  await first;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(worker().runs).toHaveLength(1);
  worker().tell({ kind: 'ready' });
  await begun(2);
  worker().tell({ kind: 'done', result: ENDED });
  expect(await second).toMatchObject({ status: 'ok' });
});

it('puts together a character that came in two pieces', async () => {
  const { python, worker, begun, ready } = open();
  const heard: string[] = [];
  const onOutput = (stream: string, bytes: Uint8Array) => void heard.push(`${stream} ${bytes.length}`);
  const running = python.run(request, { onOutput });
  await ready();
  await begun();
  worker().tell({ kind: 'output', stream: 'stdout', bytes: Uint8Array.of(0xc3) });
  await new Promise((resolve) => setTimeout(resolve, 0));
  worker().tell(
    { kind: 'output', stream: 'stdout', bytes: Uint8Array.of(0xa9) },
    { kind: 'done', result: ENDED },
  );
  expect(await running).toMatchObject({ stdout: 'é' });
  expect(heard).toEqual(['stdout 1', 'stdout 1']);
});
