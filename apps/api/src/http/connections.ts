import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

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

/** Knows the connections of a server, those included that `closeAllConnections` leaves alone: upgraded ones. */
export function trackConnections(server: Server): Connections {
  const all = new Set<Duplex>();
  const upgraded = new Set<Duplex>();
  server.on('connection', (socket) => remember(all, socket));
  server.on('upgrade', (_request, socket) => remember(upgraded, socket));
  return { cutUpgraded: () => cut(upgraded), cutAll: () => cut(all) };
}
