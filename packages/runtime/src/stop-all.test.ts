import { afterEach, expect, test, vi } from 'vitest';
import { stopAll, stopOnSignals } from './stop-all.ts';

const log = { error: vi.fn() };
afterEach(() => {
  vi.restoreAllMocks();
  log.error.mockReset();
});

test('steps run one after the other, the last opened first, and only once', async () => {
  const told: string[] = [];
  const step = (name: string) => async () => {
    told.push(`${name} stops`);
    await new Promise((resolve) => setImmediate(resolve));
    told.push(`${name} stopped`);
  };
  const steps = [step('database'), step('pool'), step('worker')];
  await stopAll(steps, log);
  await stopAll(steps, log);
  expect(told).toEqual([
    'worker stops',
    'worker stopped',
    'pool stops',
    'pool stopped',
    'database stops',
    'database stopped',
  ]);
});

test('a step that fails is told of, and the others run', async () => {
  const failure = new Error('the socket is gone');
  const database = vi.fn(async () => undefined);
  await stopAll([database, () => Promise.reject(failure)], log);
  expect(database).toHaveBeenCalledOnce();
  expect(log.error).toHaveBeenCalledExactlyOnceWith({ err: failure }, expect.any(String));
});

test.each([
  ['in order', async () => undefined, 0],
  ['and fails', () => Promise.reject(new Error('stuck')), 1],
])('a process asked twice to stop %s stops once, with its exit code', async (_how, stop, exitCode) => {
  const heard = new Map<string | symbol, () => void>();
  vi.spyOn(process, 'on').mockImplementation((event, listener) => {
    heard.set(event, listener as () => void);
    return process;
  });
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
  const stopping = vi.fn(stop);
  stopOnSignals(stopping, log);
  heard.get('SIGINT')?.();
  heard.get('SIGTERM')?.();
  await expect.poll(() => exit.mock.calls).toEqual([[exitCode]]);
  expect(stopping).toHaveBeenCalledOnce();
  expect(log.error).toHaveBeenCalledTimes(exitCode);
});
