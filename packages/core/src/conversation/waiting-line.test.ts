import { describe, expect, it } from 'vitest';
import { createWaitingLine } from './waiting-line.ts';

const item = (id: string, learnerId: string) => ({ id, learnerId });
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the line', () => {
  it('takes whoever came first, but nobody more often than one learner may', () => {
    const line = createWaitingLine({ running: 3, runningPerLearner: 1, waiting: 10 });
    const items = [
      item('a1', 'ana'),
      item('a2', 'ana'),
      item('b1', 'ben'),
      item('c1', 'cai'),
      item('d1', 'dan'),
    ];
    for (const one of items) line.join(one);
    expect(idsOf(line.takeReady())).toEqual(['a1', 'b1', 'c1']);
    expect(line.takeReady()).toEqual([]);
    expect([line.positionOf('a2'), line.positionOf('d1'), line.positionOf('a1')]).toEqual([1, 2, undefined]);
    line.leave(item('b1', 'ben'));
    // Ana has one running: Dan goes before her.
    expect(idsOf(line.takeReady())).toEqual(['d1']);
    line.leave(item('a1', 'ana'));
    expect(idsOf(line.takeReady())).toEqual(['a2']);
  });

  it('refuses when it is full, and has room again', () => {
    const line = createWaitingLine({ running: 0, runningPerLearner: 1, waiting: 2 });
    line.join(item('a', 'ana'));
    line.assertRoom();
    line.join(item('b', 'ben'));
    expect(() => line.assertRoom()).toThrow(
      expect.objectContaining({ code: 'unavailable', isRetryable: true }),
    );
    expect(line.remove('a')).toMatchObject({ id: 'a' });
    expect(line.remove('a')).toBeUndefined();
    line.assertRoom();
    expect(idsOf(line.listWaiting())).toEqual(['b']);
  });
});
