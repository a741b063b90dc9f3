import type { Server as HttpServer } from 'node:http';
import type { LiveMessage } from '@kindling/core/live';
import { AppError, type Id } from '@kindling/shared';
import { type AdmissionPorts, admit, nameOfRoom, readCredentials } from './admission.ts';
import { carryConversations, isConversationCall, type LiveConversations } from './conversation-calls.ts';
import {
  createLiveServer,
  DEFAULT_LIVE_LIMITS,
  emitFrame,
  type HandshakeOptions,
  type LiveLimits,
  type LiveServer,
  type LiveSocket,
} from './live-server.ts';
import { startRechecking } from './recheck.ts';

export interface LiveGatewayOptions extends AdmissionPorts, HandshakeOptions {
  /** Hears what any process publishes. @returns how to stop. */
  subscribe: (onMessage: (message: LiveMessage) => void) => () => void;
  conversations: LiveConversations;
  log: { info(data: object, message: string): void; warn(data: object, message: string): void };
  limits?: Partial<LiveLimits>;
}

export interface LiveGateway {
  /** Looks at once whether a person's connections may stay: call it when a session ends or a role changes here. */
  recheckPerson(personId: Id): void;
  connectionCount(): number;
  /** Cuts every connection so that clients come back to another process. The HTTP server stays open. */
  stop(): Promise<void>;
}

/** Socket.io hands `data` to the client; the message alone is for people. */
function toConnectError(error: unknown): Error {
  const known = error instanceof AppError ? error : new AppError('internal', 'The connection failed.');
  return Object.assign(new Error(known.message), { data: { code: known.code } });
}

function connectionsOf(server: LiveServer, personId: Id): LiveSocket[] {
  return [...server.sockets.sockets.values()].filter((socket) => socket.data.principal.personId === personId);
}

function admitConnections(server: LiveServer, options: LiveGatewayOptions, limits: LiveLimits): void {
  const isFull = (personId: Id, most: number) => connectionsOf(server, personId).length > most;
  server.use(async (socket, next) => {
    try {
      const credentials = readCredentials(socket.request.headers, socket.handshake.auth);
      const { principal, rooms } = await admit(options, credentials);
      if (isFull(principal.personId, limits.connectionsPerPerson - 1)) {
        throw new AppError('rate-limited', 'Too many pages of this person are open.');
      }
      socket.data = { credentials, principal };
      await socket.join(rooms.map((room) => nameOfRoom(principal.schoolId, room)));
      next();
    } catch (error) {
      if (!(error instanceof AppError)) options.log.warn({ err: error }, 'live connection failed');
      next(toConnectError(error));
    }
  });
  server.on('connection', (socket) => {
    // Handshakes at the same moment may all have passed the count above.
    if (isFull(socket.data.principal.personId, limits.connectionsPerPerson)) socket.disconnect(true);
    // One that says what nobody asked for is no client of ours.
    socket.onAny((name: string) => {
      if (!isConversationCall(name)) socket.disconnect(true);
    });
  });
}

/** Counts the frames that wait for each connection's network, by the transport's own events. */
function countWaiting(server: LiveServer): (socket: LiveSocket) => number {
  const waiting = new WeakMap<LiveSocket, number>();
  server.on('connection', (socket) => {
    socket.conn.on('packetCreate', () => waiting.set(socket, (waiting.get(socket) ?? 0) + 1));
    socket.conn.on('drain', () => waiting.set(socket, 0));
  });
  return (socket) => waiting.get(socket) ?? 0;
}

type Send = (rooms: readonly string[], name: string, frame: unknown) => void;

function createSender(server: LiveServer, limits: LiveLimits): Send {
  const waitingFor = countWaiting(server);
  return (names, name, frame) => {
    const ids = new Set(names.flatMap((room) => [...(server.sockets.adapter.rooms.get(room) ?? [])]));
    for (const id of ids) {
      const socket = server.sockets.sockets.get(id);
      if (socket === undefined) continue;
      if (waitingFor(socket) < limits.waitingFrames) emitFrame(socket, name, frame);
      // Not `disconnect`: a cut transport makes the client connect again, and its page reload what it shows.
      else socket.conn.close(true);
    }
  };
}

/** Puts the live gateway on an HTTP server that already has its request handler. */
export function attachLiveGateway(http: HttpServer, options: LiveGatewayOptions): LiveGateway {
  const limits = { ...DEFAULT_LIVE_LIMITS, ...options.limits };
  const server = createLiveServer(http, options, limits);
  admitConnections(server, options, limits);
  const { recheck, stop: stopRechecking } = startRechecking(server, options, limits.recheckMs);
  const send = createSender(server, limits);
  carryConversations(
    server,
    options.conversations,
    (room, { name, frame }) => send([room], name, frame),
    options.log,
  );
  const unsubscribe = options.subscribe(({ schoolId, rooms, name, frame }) =>
    send(
      rooms.map((room) => nameOfRoom(schoolId, room)),
      name,
      frame,
    ),
  );
  return {
    recheckPerson(personId) {
      for (const socket of connectionsOf(server, personId)) void recheck(socket);
    },
    connectionCount: () => server.sockets.sockets.size,
    async stop() {
      stopRechecking();
      unsubscribe();
      server.engine.close();
    },
  };
}
