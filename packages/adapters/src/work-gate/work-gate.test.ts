import { describe, expect, it } from 'vitest';
import { createWorkGate } from './work-gate.ts';

/** Work that ends when the test says so. */
function startWork(gate: ReturnType<typeof createWorkGate>) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const work = { started: false, finish: () => resolve('done'), fail: () => reject(new Error('failed')) };
  const outcome = gate(() => {
    work.started = true;
    return promise;
  });
  return { ...work, outcome, hasStarted: () => work.started };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a work gate', () => {
  it('runs as many as it may, in order, and the next when one ends', async () => {
    const gate = createWorkGate({ atOnce: 2, waiting: 2, refusal: 'Too many.' });
    const [first, second, third, fourth] = [
      startWork(gate),
      startWork(gate),
      startWork(gate),
      startWork(gate),
    ];
    await settle();
    expect([first, second, third, fourth].map((work) => work.hasStarted())).toEqual([
      true,
      true,
      false,
      false,
    ]);
    second.finish();
    await settle();
    expect([third.hasStarted(), fourth.hasStarted()]).toEqual([true, false]);
    first.fail();
    await expect(first.outcome).rejects.toThrow('failed');
    await settle();
    expect(fourth.hasStarted()).toBe(true);
    third.finish();
    fourth.finish();
    await expect(Promise.all([second.outcome, third.outcome, fourth.outcome])).resolves.toHaveLength(3);
  });

  it('turns away what does not fit into the queue, and takes work again afterwards', async () => {
    const gate = createWorkGate({ atOnce: 1, waiting: 1, refusal: 'Too many.' });
    const [running, waiting, tooMuch] = [startWork(gate), startWork(gate), startWork(gate)];
    await expect(tooMuch.outcome).rejects.toMatchObject({
      code: 'unavailable',
      message: 'Too many.',
      details: { retryAfterSeconds: 5 },
    });
    expect(tooMuch.hasStarted()).toBe(false);
    running.finish();
    waiting.finish();
    await Promise.all([running.outcome, waiting.outcome]);
    const later = startWork(gate);
    later.finish();
    await expect(later.outcome).resolves.toBe('done');
  });
});
