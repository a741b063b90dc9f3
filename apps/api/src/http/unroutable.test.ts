import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { operations } from '@kindling/shared';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { openStubApp } from './stub-app.fixture.ts';

/** Sends bytes as they are and reads until the server closes. */
async function sendBytes(app: FastifyInstance, bytes: string): Promise<{ head: string; body: unknown }> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('The app listens nowhere');
  const socket = connect(address.port, '127.0.0.1');
  socket.write(bytes);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  return { head: head.toLowerCase(), body: JSON.parse(body) };
}

describe('an address that the router cannot read', () => {
  it.each([
    ['/v1/classes/%zz', 400, 'invalid-input'],
    ['/v1/classes/%ff', 400, 'invalid-input'],
    [`/v1/classes/${'x'.repeat(300)}`, 413, 'too-large'],
  ])('%s', async (url, status, code) => {
    const app = await openStubApp({ publicUrl: 'https://kindling.example' });
    const response = await app.inject(url);
    const body = operations.ErrorBody.parse(response.json());
    expect({ status: response.statusCode, code: body.code }).toEqual({ status, code });
    expect(body.message).not.toContain('xxx');
    expect(response.headers).toMatchObject({
      'x-request-id': body.requestId,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'strict-transport-security': expect.stringContaining('max-age='),
    });
  });
});

describe('bytes that are no request', () => {
  it.each([
    ['no HTTP', 'HELO mail.example\r\n\r\n', '400 bad request', 'invalid-input'],
    [
      'headers of 20 KB',
      `GET /livez HTTP/1.1\r\nhost: a\r\ncookie: ${'x'.repeat(20 * 1024)}\r\n\r\n`,
      '431 request header fields too large',
      'too-large',
    ],
    [
      'two lengths, with which requests are smuggled past proxies',
      'POST /v1/auth/sign-in HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      '400 bad request',
      'invalid-input',
    ],
  ])('%s', async (_name, bytes, status, code) => {
    const { head, body } = await sendBytes(await openStubApp(), bytes);
    expect(head.split('\r\n')[0]).toBe(`http/1.1 ${status}`);
    expect(head).toContain('x-content-type-options: nosniff');
    expect(head).toContain('content-type: application/json; charset=utf-8');
    const error = operations.ErrorBody.parse(body);
    expect(error.code).toBe(code);
    expect(head).toContain(`x-request-id: ${error.requestId}`);
  });

  it('a connection that broke off takes nothing down', async () => {
    const app = await openStubApp();
    await app.listen({ host: '127.0.0.1', port: 0 });
    const address = app.server.address() as { port: number };
    const socket = connect(address.port, '127.0.0.1');
    socket.write('GET /livez HTTP/1.1\r\nhost');
    socket.resetAndDestroy();
    expect((await fetch(`http://127.0.0.1:${address.port}/livez`)).status).toBe(200);
  });
});
