import { expect, it, vi } from 'vitest';
import { createManualTimer } from './manual-timer.fixture.ts';
import { keepLeases } from './reply-leases.ts';
import { REPLY_LIMITS } from './reply-limits.ts';
import type { ReplyWork } from './reply-runner.ts';

const work = (id: string, schoolId = 'maple') =>
  ({ id, tenant: { schoolId, correlationId: 'r' } }) as ReplyWork;

/** Leases of ten seconds; `renewLeases` says which of the replies are still wanted. */
function rig(
  made: ReplyWork[],
  renewLeases = vi.fn(async (ids: readonly string[], _until: Date) => [...ids]),
) {
  const timer = createManualTimer();
  const unwanted: string[] = [];
  const failures: unknown[] = [];
  type Ports = Parameters<typeof keepLeases>[0];
  const transact = ((_tenant, run) => run({ messages: { renewLeases } } as never)) as Ports['transact'];
  const leases = keepLeases(
    {
      transact,
      timer,
      clock: () => new Date(0),
      limits: { ...REPLY_LIMITS, leaseMs: 10_000 },
      onFailure: (error) => void failures.push(error),
    },
    () => made,
    (id) => void unwanted.push(id),
  );
  const settle = () => new Promise(setImmediate);
  return { timer, leases, renewLeases, unwanted, failures, settle };
}

it('renews the leases of each school, as long as replies are made', async () => {
  const made = [work('a'), work('b'), work('c', 'oak')];
  const { timer, leases, renewLeases, unwanted, settle } = rig(made);
  leases.start();
  leases.start();
  timer.pass(2_500);
  await settle();
  expect(renewLeases.mock.calls.map(([ids]) => ids)).toEqual([['a', 'b'], ['c']]);
  made.length = 0;
  timer.pass(2_500);
  await settle();
  expect(renewLeases).toHaveBeenCalledTimes(2);
  expect({ unwanted, waiting: timer.waiting() }).toEqual({ unwanted: [], waiting: 0 });
});

it('tells of those that nobody wants any more', async () => {
  const { timer, leases, unwanted, settle } = rig(
    [work('a'), work('b')],
    vi.fn(async () => ['b']),
  );
  leases.start();
  timer.pass(2_500);
  await settle();
  expect(unwanted).toEqual(['a']);
});

it('takes nothing for unwanted while the database is away', async () => {
  const away = new Error('away');
  const { timer, leases, unwanted, failures, settle } = rig([work('a')], vi.fn().mockRejectedValueOnce(away));
  leases.start();
  timer.pass(2_500);
  await settle();
  expect({ unwanted, failures }).toEqual({ unwanted: [], failures: [away] });
  expect(timer.waiting()).toBe(1);
});

it('looks at once when asked to, behind a look that is under way, and then at its time', async () => {
  const reading = Promise.withResolvers<string[]>();
  const { timer, leases, renewLeases, settle } = rig(
    [work('a')],
    vi.fn(async (ids) => [...ids]).mockReturnValueOnce(reading.promise),
  );
  leases.look();
  leases.look();
  await settle();
  expect(renewLeases).toHaveBeenCalledTimes(1);
  reading.resolve(['a']);
  await settle();
  await settle();
  expect(renewLeases).toHaveBeenCalledTimes(2);
  expect(timer.waiting()).toBe(1);
});
