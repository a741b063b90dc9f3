import { expect, it, vi } from 'vitest';
import { createLazyPython } from './lazy-python.ts';
import { createPythonFiles } from './python-files.ts';

const close = vi.fn(async () => undefined);
const never = () => expect.unreachable();

it('starts the sandbox for the first who asks, once, and ends it', async () => {
  const open = vi.fn(async () => ({ close }));
  const python = createLazyPython('state', never, open as never);
  await python.close();
  expect(open).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([python.open(), python.open()]);
  expect(first).toBe(second);
  expect(open).toHaveBeenCalledExactlyOnceWith('state');
  await python.close();
  expect(close).toHaveBeenCalledOnce();
});

it.each([
  [
    'the sandbox',
    (refuse: () => Promise<never>, tell: () => void) => createLazyPython('state', tell, refuse),
  ],
  [
    'the files',
    (refuse: () => Promise<never>, tell: () => void) =>
      createPythonFiles('state', tell, expect.unreachable, refuse),
  ],
])('tells when %s cannot be had, and tries again for the next', async (_what, create) => {
  const refuse = vi.fn(() => Promise.reject(new Error('disk full')));
  const tell = vi.fn();
  const opened = create(refuse, tell);
  for (let time = 1; time <= 2; time += 1) {
    await expect(opened.open()).rejects.toMatchObject({ code: 'unavailable', hint: expect.any(String) });
    expect(refuse).toHaveBeenCalledTimes(time);
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ message: 'disk full' }));
  }
});

it('offers the files, and says so when they are there', async () => {
  const offer = { python: {}, find: async () => undefined };
  const onOpened = vi.fn();
  const files = createPythonFiles('state', never, onOpened, async () => offer as never);
  expect(onOpened).not.toHaveBeenCalled();
  expect(await files.open()).toBe(offer);
  expect(onOpened).toHaveBeenCalled();
});
