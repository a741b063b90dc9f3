import type {
  ConversationAck,
  ConversationCall,
  ConversationCallName,
  LiveClientFrames,
  LiveServerFrames,
} from '@kindling/shared';
import type { Socket } from 'socket.io-client';
import { whenIdle } from './when-idle.ts';

type LiveSocket = Socket<LiveServerFrames, LiveClientFrames>;
type FrameName = keyof LiveServerFrames;
export type FrameHandlers = { [Name in FrameName]?: LiveServerFrames[Name] };

const ANSWER_MS = 5_000;

/** One connection for everything on the page that is live; it is there as long as anybody listens. */
let connection: Promise<LiveSocket> | undefined;
let listeners = 0;

async function connect(): Promise<LiveSocket> {
  await whenIdle();
  const { io } = await import('socket.io-client');
  // Schools' proxies do not always let websockets through.
  return io({ transports: ['websocket', 'polling'], tryAllTransports: true, withCredentials: true });
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
 * @param onConnect as soon as there is a connection, and after every cut: what changed since the page was drawn, or meanwhile, was not heard.
 * @param onDisconnect for who has another way to ask.
 * @returns how to stop.
 */
export function listenToFrames(
  handlers: FrameHandlers,
  onConnect: () => void,
  onDisconnect: () => void = () => undefined,
): () => void {
  let stopped = false;
  let detach = () => {};
  const attach = (socket: LiveSocket) => {
    if (stopped) return;
    // Each name goes with its own frame; the list of pairs cannot say so.
    const entries = Object.entries(handlers) as [FrameName, never][];
    for (const [name, handle] of entries) socket.on(name, handle);
    socket.on('connect', onConnect);
    socket.on('disconnect', onDisconnect);
    if (socket.connected) onConnect();
    detach = () => {
      for (const [name, handle] of entries) socket.off(name, handle);
      socket.off('connect', onConnect);
      socket.off('disconnect', onDisconnect);
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

/**
 * Says something over the connection, which is there while anybody listens, and gives what the server answers.
 * Rejects when nobody listens or no answer comes in time: what matters is asked of the API instead.
 */
export async function callLive<Name extends ConversationCallName>(
  name: Name,
  call: ConversationCall<Name>,
): Promise<ConversationAck<Name>> {
  if (connection === undefined) throw new Error('Nobody listens to the live connection');
  const socket = await connection;
  // The types of a frame and of its answer go by name, which generic emitters do not see.
  const emitter = socket.timeout(ANSWER_MS) as unknown as {
    emitWithAck(name: string, call: unknown): Promise<ConversationAck<Name>>;
  };
  return emitter.emitWithAck(name, call);
}
