import { Counter, Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { trustProxies } from './client-address.ts';
import { openStubApp } from './stub-app.fixture.ts';

const TOKEN = 'a-token-of-the-operator';

describe('metrics', () => {
  it.each([
    ['this machine', '127.0.0.1', {}, 200],
    ['this machine by IPv6', '::1', {}, 200],
    ['elsewhere', '203.0.113.7', {}, 404],
    ['elsewhere, in the name of this machine', '203.0.113.7', { 'x-forwarded-for': '127.0.0.1' }, 404],
    ['a proxy that was told so by a client', '10.0.0.2', { 'x-forwarded-for': '127.0.0.1' }, 404],
    ['a proxy on this machine', '127.0.0.1', { 'x-forwarded-for': '203.0.113.7' }, 404],
    ['a proxy on this machine, by the newer header', '127.0.0.1', { forwarded: 'for=203.0.113.7' }, 404],
  ])('without a token, asked from %s', async (_name, remoteAddress, headers, status) => {
    const app = await openStubApp({ trustsProxy: trustProxies(['uniquelocal']) });
    expect((await app.inject({ url: '/metrics', remoteAddress, headers })).statusCode).toBe(status);
  });

  it.each([
    ['the token', `Bearer ${TOKEN}`, 200],
    ['another token', 'Bearer another-token-of-anybody', 404],
    ['a token as long', `Bearer ${TOKEN.replace('a', 'b')}`, 404],
    ['half of it', `Bearer ${TOKEN.slice(0, 10)}`, 404],
    ['the token without its scheme', TOKEN, 404],
    ['none', '', 404],
  ])('with a token, asked with %s', async (_name, authorization, status) => {
    const app = await openStubApp({ metricsToken: TOKEN });
    const response = await app.inject({ url: '/metrics', headers: { authorization } });
    expect(response.statusCode).toBe(status);
    if (status === 404) expect(response.json()).toMatchObject({ code: 'not-found' });
  });

  it('hold what is measured beside requests', async () => {
    const beside = new Registry();
    new Counter({ name: 'kindling_things_total', help: 'Things', registers: [beside] }).inc(3);
    const app = await openStubApp({ metrics: beside });
    const { body } = await app.inject('/metrics');
    expect(body).toContain('kindling_things_total 3');
    expect(body).toContain('kindling_http_request_duration_seconds');
  });

  it('name the pattern of a route, never an id of it', async () => {
    const app = await openStubApp();
    await app.inject('/v1/classes/0192f1a0-0000-7000-8000-000000000003');
    await app.inject('/no/such/place');
    const { body } = await app.inject('/metrics');
    expect(body).toContain('route="/v1/classes/:classId",status="401"');
    expect(body).not.toContain('0192f1a0');
    expect(body).not.toContain('/no/such/place');
  });
});
