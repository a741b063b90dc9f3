import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a database that a test can break. */
export interface DatabaseProxy {
  /** The same address, by way of the proxy. */
  through(url: string): string;
  /** The server was killed: connections break, new ones are refused. */
  cut(): Promise<void>;
  /** The machine is gone without a word: what was sent stays unanswered, connections stay open. */
  hang(): void;
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a proxy to the server of `targetUrl` on a free port of the loopback interface. */
export async function openDatabaseProxy(targetUrl: string): Promise<DatabaseProxy> {
  const target = new URL(targetUrl);
  const sockets = new Set<Socket>();
  let hangs = false;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Broken on purpose.
    socket.on('error', () => socket.destroy());
    if (hangs) socket.pause();
  };
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    keep(client);
    keep(upstream);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
    client.on('data', (chunk) => upstream.write(chunk));
    upstream.on('data', (chunk) => client.write(chunk));
    if (hangs) for (const socket of [client, upstream]) socket.pause();
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    through(url) {
      const changed = new URL(url);
      changed.hostname = '127.0.0.1';
      changed.port = String(port);
      return changed.toString();
    },
    cut,
    hang() {
      hangs = true;
      for (const socket of sockets) socket.pause();
    },
    async restore() {
      hangs = false;
      for (const socket of sockets) socket.resume();
      if (!server.listening) await listen(port);
    },
    async close() {
      if (server.listening) await cut();
    },
  };
}
