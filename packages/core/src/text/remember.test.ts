import { expect, it, vi } from 'vitest';
import { remember } from './remember.ts';

it('works out an answer once, also one that is nothing, as long as it is asked for', () => {
  const workOut = vi.fn((text: string) => (text === '' ? undefined : text.length));
  const lengthOf = remember(2, workOut);
  expect([lengthOf('one'), lengthOf(''), lengthOf('one'), lengthOf('')]).toEqual([
    3,
    undefined,
    3,
    undefined,
  ]);
  expect(workOut).toHaveBeenCalledTimes(2);
  lengthOf('one');
  // A third text: the empty one was asked for longest ago.
  lengthOf('three');
  lengthOf('one');
  expect(workOut).toHaveBeenCalledTimes(3);
  lengthOf('');
  expect(workOut).toHaveBeenCalledTimes(4);
});
