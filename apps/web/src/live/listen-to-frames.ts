import type { LiveFrameName, LiveServerFrames } from '@kindling/shared';
import type { Socket } from 'socket.io-client';
import { whenIdle } from './when-idle.ts';

type LiveSocket = Socket<LiveServerFrames, Record<string, never>>;
export type FrameHandlers = { [Name in LiveFrameName]?: LiveServerFrames[Name] };

/** One connection for everything on the page that is live; it is there as long as anybody listens. */
let connection: Promise<LiveSocket> | undefined;
let listeners = 0;

async function connect(): Promise<LiveSocket> {
  await whenIdle();
  const { io } = await import('socket.io-client');
  return io({ transports: ['websocket'], withCredentials: true });
}

function enter(): Promise<LiveSocket> {
  listeners += 1;
  connection ??= connect();
  return connection;
}

function leave(): void {
  listeners -= 1;
  if (listeners > 0) return;
  // One that was never loaded has nothing to close.
  connection?.then((socket) => socket.close()).catch(() => undefined);
  connection = undefined;
}

/**
 * Hears frames of the server. The socket is loaded once the page is at rest; without it the page is right, only not
 * live.
 * @param onConnect at first and after every cut: what changed since the page was drawn, or meanwhile, was not heard.
 * @returns how to stop.
 */
export function listenToFrames(handlers: FrameHandlers, onConnect: () => void): () => void {
  let stopped = false;
  let detach = () => {};
  const attach = (socket: LiveSocket) => {
    if (stopped) return;
    // Each name goes with its own frame; the list of pairs cannot say so.
    const entries = Object.entries(handlers) as [LiveFrameName, never][];
    for (const [name, handle] of entries) socket.on(name, handle);
    socket.on('connect', onConnect);
    detach = () => {
      for (const [name, handle] of entries) socket.off(name, handle);
      socket.off('connect', onConnect);
    };
  };
  enter().then(attach, () => {
    // Not loaded, for want of a connection: who listens next tries again.
    connection = undefined;
  });
  return () => {
    stopped = true;
    detach();
    leave();
  };
}
