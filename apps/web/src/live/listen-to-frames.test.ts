// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { listenToFrames } from './listen-to-frames.ts';

class FakeEmitter {
  readonly handlers = new Map<string, Set<(frame?: unknown) => void>>();
  on(name: string, handle: (frame?: unknown) => void) {
    this.handlers.set(name, (this.handlers.get(name) ?? new Set()).add(handle));
  }
  off(name: string, handle: (frame?: unknown) => void) {
    this.handlers.get(name)?.delete(handle);
  }
  emit(name: string, frame?: unknown) {
    for (const handle of this.handlers.get(name) ?? []) handle(frame);
  }
}
class FakeSocket extends FakeEmitter {
  close = vi.fn();
}

const sockets: FakeSocket[] = [];
vi.mock('socket.io-client', () => ({
  io: () => {
    const socket = new FakeSocket();
    sockets.push(socket);
    return socket;
  },
}));
vi.mock('./when-idle.ts', () => ({ whenIdle: async () => undefined }));

const stops: (() => void)[] = [];
const listen = (...given: Parameters<typeof listenToFrames>) => {
  const stop = listenToFrames(...given);
  stops.push(stop);
  return stop;
};
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  sockets.length = 0;
});
const opened = () => vi.waitFor(() => expect(sockets[0]?.handlers.size).toBeGreaterThan(0));
const frame = { personId: 'ana' };

test('all parts of a page share one connection, which ends with the last of them', async () => {
  const [heardByOne, heardByOther] = [vi.fn(), vi.fn()];
  const stopOne = listenToFrames({ 'help-changed': heardByOne }, vi.fn());
  const stopOther = listenToFrames({ 'help-changed': heardByOther }, vi.fn());
  await vi.waitFor(() => expect(sockets[0]?.handlers.get('help-changed')?.size).toBe(2));
  sockets[0]?.emit('help-changed', frame);
  stopOne();
  sockets[0]?.emit('help-changed', frame);
  expect(heardByOne.mock.calls).toEqual([[frame]]);
  expect(heardByOther).toHaveBeenCalledTimes(2);
  expect(sockets[0]?.close).not.toHaveBeenCalled();
  stopOther();
  await vi.waitFor(() => expect(sockets[0]?.close).toHaveBeenCalledTimes(1));
  expect(sockets).toHaveLength(1);
});

test('something may have been missed before the connection was there, and while it was cut', async () => {
  const onConnect = vi.fn();
  const stop = listen({ 'help-changed': vi.fn() }, onConnect);
  await opened();
  expect(onConnect).not.toHaveBeenCalled();
  sockets[0]?.emit('connect');
  sockets[0]?.emit('connect');
  expect(onConnect).toHaveBeenCalledTimes(2);
  stop();
  sockets[0]?.emit('connect');
  expect(onConnect).toHaveBeenCalledTimes(2);
});

test('who stops before the connection is there hears nothing, and the next one gets a connection', async () => {
  const early = vi.fn();
  listenToFrames({ 'help-changed': early }, vi.fn())();
  const later = vi.fn();
  listen({ 'help-changed': later }, vi.fn());
  await vi.waitFor(() => expect(sockets.at(-1)?.handlers.get('help-changed')?.size).toBe(1));
  for (const socket of sockets) socket.emit('help-changed', frame);
  expect(early).not.toHaveBeenCalled();
  expect(later).toHaveBeenCalledTimes(1);
});
