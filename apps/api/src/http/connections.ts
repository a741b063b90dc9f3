import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** A development page may be slow to accept its own socket; nobody else answers later than at once. */
const UNANSWERED_UPGRADE_MS = 10_000;

export interface Connections {
  /** Cuts what became something else than HTTP (a development page waiting for changes): no request will end it. */
  cutUpgraded(): void;
  cutAll(): void;
}

function remember(sockets: Set<Duplex>, socket: Duplex): void {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
}

function cut(sockets: Set<Duplex>): void {
  for (const socket of sockets) socket.destroy();
}

/**
 * Knows the connections of a server, those included that `closeAllConnections` leaves alone: upgraded ones. The limits
 * on time of HTTP end with the upgrade, so one that nobody has answered is cut after a while: else everybody could
 * leave connections open for ever.
 */
export function trackConnections(server: Server, unansweredMs = UNANSWERED_UPGRADE_MS): Connections {
  const all = new Set<Duplex>();
  const upgraded = new Set<Duplex>();
  server.on('connection', (socket) => remember(all, socket));
  server.on('upgrade', (_request, stream) => {
    const socket = stream as Socket;
    remember(upgraded, socket);
    // Counted from here: the connection may have served requests before.
    const writtenBefore = socket.bytesWritten;
    const timer = setTimeout(() => {
      if (socket.bytesWritten === writtenBefore) socket.destroy();
    }, unansweredMs);
    socket.once('close', () => clearTimeout(timer));
  });
  return { cutUpgraded: () => cut(upgraded), cutAll: () => cut(all) };
}
