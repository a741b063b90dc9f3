import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { addressReader, trustProxies } from './client-address.ts';
import { openStubApp } from './stub-app.fixture.ts';

interface Hop {
  neighbour: string;
  forwardedFor?: string;
  networks?: string[];
  client: string;
}

const HOPS: [string, Hop][] = [
  ['nobody in between', { neighbour: '203.0.113.7', client: '203.0.113.7' }],
  [
    'a client that makes an address up',
    { neighbour: '203.0.113.7', forwardedFor: '10.0.0.1', client: '203.0.113.7' },
  ],
  [
    'the pages on this machine',
    { neighbour: '127.0.0.1', forwardedFor: '203.0.113.7', client: '203.0.113.7' },
  ],
  [
    'a proxy in a private network',
    { neighbour: '10.0.0.2', forwardedFor: '203.0.113.7', networks: ['uniquelocal'], client: '203.0.113.7' },
  ],
  [
    'an address made up in front of such a proxy, which adds the true one',
    {
      neighbour: '10.0.0.2',
      forwardedFor: '127.0.0.1, 203.0.113.7',
      networks: ['uniquelocal'],
      client: '203.0.113.7',
    },
  ],
  [
    'a proxy of another network',
    {
      neighbour: '198.51.100.4',
      forwardedFor: '203.0.113.7',
      networks: ['uniquelocal'],
      client: '198.51.100.4',
    },
  ],
  [
    'a proxy that is named',
    {
      neighbour: '198.51.100.4',
      forwardedFor: '203.0.113.7',
      networks: ['198.51.100.0/24'],
      client: '203.0.113.7',
    },
  ],
];

describe("the client's address", () => {
  it.each(HOPS)('of %s is the same for requests and for the live socket', async (_name, hop) => {
    const { neighbour, forwardedFor, networks = [], client } = hop;
    const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor };
    const trustsProxy = trustProxies(networks);
    const app = await openStubApp({
      trustsProxy,
      prepare: (one) => one.get('/whoami', async (request) => ({ ip: request.ip })),
    });
    const response = await app.inject({ url: '/whoami', remoteAddress: neighbour, headers });
    expect(response.json()).toEqual({ ip: client });
    const handshake = { headers, socket: { remoteAddress: neighbour } } as unknown as IncomingMessage;
    expect(addressReader(trustsProxy)(handshake)).toBe(client);
  });

  it('of a socket that is gone already is empty', () => {
    const gone = { headers: {}, socket: {} } as IncomingMessage;
    expect(addressReader(trustProxies([]))(gone)).toBe('');
  });
});
