import { expect, it } from 'vitest';
import { toRunOrder } from './check-request.ts';
import { Job } from './job.ts';
import { emptyMetrics } from './metrics.ts';
import { Turns } from './turns.ts';

const order = toRunOrder(1, { files: {}, task: { mode: 'unittest' } });
const job = (owner: string) => new Job(order, owner, {});

function opened(turns: number, ...owners: string[]) {
  const metrics = emptyMetrics();
  const all = new Turns(turns, metrics);
  const jobs = owners.map(job);
  for (const one of jobs) all.add(one);
  return { turns: all, jobs, metrics };
}
const owners = (jobs: (Job | undefined)[]) => jobs.map((one) => one?.owner);

it('gives no more turns than there are, and the next when one is over', () => {
  const { turns, metrics } = opened(2, '', '', '');
  const first = turns.take();
  expect(owners([turns.take(), turns.take()])).toEqual(['', undefined]);
  expect(metrics).toMatchObject({ running: 2, waiting: 1 });
  if (first) turns.leave(first);
  expect(turns.take()?.owner).toBe('');
});

it('keeps a turn for others, however much a learner asks for', () => {
  const { turns } = opened(2, 'a', 'a', 'a', 'b', 'b');
  const [first, second] = [turns.take(), turns.take()];
  expect(owners([first, second, turns.take()])).toEqual(['a', 'b', undefined]);
  if (second) turns.leave(second);
  expect(turns.take()?.owner).toBe('b');
  const alone = opened(1, 'a');
  expect(alone.turns.take()?.owner).toBe('a');
});

it('frees the turn of a program that waits for input, and serves it first when that is there', () => {
  const { turns, jobs, metrics } = opened(1, 'a', 'b', 'c');
  const [a, b] = [turns.take() as Job, undefined];
  turns.pause(a);
  expect(metrics).toMatchObject({ running: 0, waitingForInput: 1 });
  const second = turns.take() as Job;
  const resumed: string[] = [];
  turns.wantsOn(a, () => void resumed.push('a'));
  turns.resume(() => undefined);
  expect([resumed, b]).toEqual([[], undefined]);
  turns.leave(second);
  turns.resume((one) => void resumed.push(one.owner));
  expect(resumed).toEqual(['a', 'a']);
  expect(turns.take()).toBeUndefined();
  turns.leave(a);
  expect(turns.take()).toBe(jobs[2]);
});

it('lets no more than eight wait for input beside those that run: the next keeps its turn', () => {
  const { turns, metrics } = opened(1, ...Array.from({ length: 10 }, (_, index) => `${index}`));
  for (let index = 0; index < 8; index += 1) turns.pause(turns.take() as Job);
  const ninth = turns.take() as Job;
  turns.pause(ninth);
  expect(metrics).toMatchObject({ running: 1, waitingForInput: 8 });
  expect(turns.take()).toBeUndefined();
});

it('refuses when too many wait, of one learner sooner than of all', () => {
  const { turns } = opened(1, ...Array<string>(200).fill('a'));
  expect(() => turns.add(job('a'))).toThrow('Too many programs are waiting');
  turns.add(job('b'));
  expect(turns.clear().length).toBe(201);
});
