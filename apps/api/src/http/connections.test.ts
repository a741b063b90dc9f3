import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connections, trackConnections } from './connections.ts';

const UNANSWERED_MS = 60;
const UPGRADE = 'connection: upgrade\r\nupgrade: websocket\r\n\r\n';

let server: Server;
let connections: Connections;
const clients: Socket[] = [];

beforeEach(async () => {
  server = createServer((_request, response) => response.end('hello'));
  connections = trackConnections(server, UNANSWERED_MS);
  server.on('upgrade', (request, socket) => {
    if (request.url === '/answered') socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  server.closeAllConnections();
  server.close();
});

async function open(): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  clients.push(socket);
  socket.on('error', () => socket.destroy());
  await once(socket, 'connect');
  return socket;
}

async function upgrade(path: string, socket?: Socket): Promise<Socket> {
  const client = socket ?? (await open());
  client.write(`GET ${path} HTTP/1.1\r\nhost: a\r\n${UPGRADE}`);
  return client;
}

describe('an upgrade', () => {
  it('that nobody answers is cut', async () => {
    const socket = await upgrade('/unanswered');
    await once(socket, 'close');
    expect(socket.bytesRead).toBe(0);
  });

  it('that nobody answers is cut also on a connection that was answered before', async () => {
    const socket = await open();
    socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
    await once(socket, 'data');
    await upgrade('/unanswered', socket);
    await once(socket, 'close');
  });

  it('that somebody answers stays', async () => {
    const socket = await upgrade('/answered');
    await once(socket, 'data');
    await new Promise((resolve) => setTimeout(resolve, 2 * UNANSWERED_MS));
    expect(socket.closed).toBe(false);
    connections.cutUpgraded();
    await once(socket, 'close');
  });
});

describe('cutting', () => {
  it('upgraded connections leaves requests alone', async () => {
    const idle = await open();
    idle.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
    await once(idle, 'data');
    connections.cutUpgraded();
    idle.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
    expect(String((await once(idle, 'data'))[0])).toContain('200 OK');
  });

  it('all ends every connection', async () => {
    const [idle, upgraded] = [await open(), await upgrade('/answered')];
    await once(upgraded, 'data');
    connections.cutAll();
    await Promise.all([once(idle, 'close'), once(upgraded, 'close')]);
  });
});
