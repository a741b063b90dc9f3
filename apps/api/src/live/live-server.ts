import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { toAddressBlock } from '@kindling/core/accounts';
import { LIVE_PATH, type LiveClientFrames, type LiveServerFrames, type Principal } from '@kindling/shared';
import { type DefaultEventsMap, Server, type Socket } from 'socket.io';
import type { Credentials } from './admission.ts';
import { createRateGate, isAllowedOrigin } from './handshake-rules.ts';

interface SocketData {
  credentials: Credentials;
  /** As of the last look at who it is. */
  principal: Principal;
}
export type LiveServer = Server<LiveClientFrames, LiveServerFrames, DefaultEventsMap, SocketData>;
export type LiveSocket = Socket<LiveClientFrames, LiveServerFrames, DefaultEventsMap, SocketData>;

/** Each name goes with its own frame; a name that is read from data cannot say so. */
export function emitFrame(socket: LiveSocket, name: string, frame: unknown): void {
  (socket as unknown as { emit(name: string, frame: unknown): void }).emit(name, frame);
}

export interface LiveLimits {
  connectionsPerPerson: number;
  connections: number;
  /** Handshakes one address may make in a minute; a school behind one address shares it. */
  handshakesPerMinute: number;
  /** Frames that may wait for a slow reader before the connection is cut; the page then reloads what it shows. */
  waitingFrames: number;
  maxFrameBytes: number;
  recheckMs: number;
}

export const DEFAULT_LIVE_LIMITS: LiveLimits = {
  connectionsPerPerson: 10,
  connections: 10_000,
  handshakesPerMinute: 600,
  waitingFrames: 200,
  maxFrameBytes: 64 * 1024,
  recheckMs: 15_000,
};

export interface HandshakeOptions {
  allowedOrigins: readonly string[];
  /** The client's address, proxies considered as for every other request. */
  addressOf: (request: IncomingMessage) => string;
}

/** Socket.io on the app's own HTTP server, with the rules that hold before anybody says who they are. */
export function createLiveServer(
  http: HttpServer,
  options: HandshakeOptions,
  limits: LiveLimits,
): LiveServer {
  const handshakes = createRateGate(limits.handshakesPerMinute, () => performance.now());
  const refuses = (request: IncomingMessage): string | undefined => {
    if (!isAllowedOrigin(request.headers, options.allowedOrigins)) return 'origin not allowed';
    if (!handshakes.admit(toAddressBlock(options.addressOf(request)))) return 'too many connections';
    return server.engine.clientsCount >= limits.connections ? 'server full' : undefined;
  };
  const server: LiveServer = new Server(http, {
    path: LIVE_PATH,
    serveClient: false,
    // Next's own socket in development shares the port: what is not ours is not ours to close (see connections.ts).
    destroyUpgrade: false,
    maxHttpBufferSize: limits.maxFrameBytes,
    connectTimeout: 5_000,
    cors: { origin: [...options.allowedOrigins], credentials: true },
    allowRequest(request, decide) {
      const reason = refuses(request);
      decide(reason, reason === undefined);
    },
  });
  // `allowRequest` sees handshakes only; polls, posts and upgrades of a known connection pass here.
  server.engine.use((request: IncomingMessage, _response: unknown, next: (error?: Error) => void) => {
    const isHandshake = !/[?&]sid=/.test(request.url ?? '');
    const allowed = isHandshake || isAllowedOrigin(request.headers, options.allowedOrigins);
    next(allowed ? undefined : new Error('origin not allowed'));
  });
  return server;
}
