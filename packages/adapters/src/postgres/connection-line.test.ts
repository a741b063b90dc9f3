import { expect, it, vi } from 'vitest';
import { createConnectionLine } from './connection-line.ts';

const OPTIONS = { places: 2, waiting: 10, withinMs: 1_000 };
const tick = () => new Promise((resolve) => setImmediate(resolve));

/** Somebody of a school who takes a place when it is their turn, and notes that in `order`. */
function visitor(line: ReturnType<typeof createConnectionLine>, order: string[]) {
  return (schoolId: string, name: string) =>
    line.enter(schoolId).then((leave) => {
      order.push(name);
      return leave;
    });
}

it('lets in as many as there are places, then first come first served', async () => {
  const order: string[] = [];
  const enter = visitor(createConnectionLine(OPTIONS), order);
  const first = await enter('maple', 'one');
  await enter('maple', 'two');
  const third = enter('maple', 'three');
  const fourth = enter('maple', 'four');
  await tick();
  expect(order).toEqual(['one', 'two']);
  first();
  (await third)();
  await fourth;
  expect(order).toEqual(['one', 'two', 'three', 'four']);
});

it('lets schools take turns, however many wait in one of them', async () => {
  const order: string[] = [];
  const enter = visitor(createConnectionLine({ ...OPTIONS, places: 1 }), order);
  const holding = await enter('maple', 'holding');
  const waiting = [
    enter('maple', 'maple 1'),
    enter('maple', 'maple 2'),
    enter('maple', 'maple 3'),
    enter('oak', 'oak 1'),
    enter('elm', 'elm 1'),
    enter('oak', 'oak 2'),
  ];
  const through = waiting.map((entered) => entered.then((leave) => leave()));
  holding();
  await Promise.all(through);
  expect(order.slice(1)).toEqual(['maple 1', 'oak 1', 'elm 1', 'maple 2', 'oak 2', 'maple 3']);
});

it('refuses who waited too long, and who would be one too many, and lends no place twice', async () => {
  vi.useFakeTimers();
  try {
    const line = createConnectionLine({ places: 1, waiting: 1, withinMs: 1_000 });
    const leave = await line.enter('maple');
    const late = line.enter('maple');
    const refused = { code: 'unavailable' };
    await expect(line.enter('oak')).rejects.toMatchObject(refused);
    const isRefused = expect(late).rejects.toMatchObject(refused);
    await vi.advanceTimersByTimeAsync(1_000);
    await isRefused;
    const next = line.enter('oak');
    leave();
    const leaveOak = await next;
    expect(vi.getTimerCount()).toBe(0);
    const another = line.enter('maple');
    leaveOak();
    await another;
  } finally {
    vi.useRealTimers();
  }
});
