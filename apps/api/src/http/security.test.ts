import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { preparePage } from './security.ts';
import { openStubApp } from './stub-app.fixture.ts';

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(self)',
};

/** A page that answers with what the web app would see of its request. */
function addPage(isDevelopment: boolean) {
  return (app: FastifyInstance) =>
    app.get('/page', async (request, reply) => {
      preparePage(request, reply, isDevelopment);
      return { seen: request.raw.headers['content-security-policy'] };
    });
}

async function policyOfPage(isDevelopment: boolean) {
  const app = await openStubApp({ prepare: addPage(isDevelopment) });
  const response = await app.inject('/page');
  const policy = String(response.headers['content-security-policy']);
  const directives = Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
  return { policy, directives, seen: response.json().seen as string };
}

it('a page shares memory with its workers, and with no other origin', async () => {
  const app = await openStubApp({ prepare: addPage(false) });
  const { headers } = await app.inject('/page');
  expect(headers).toMatchObject({
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(headers['content-security-policy']).not.toContain('wasm-unsafe-eval');
});

describe('every answer of the api', () => {
  it.each(['/livez', '/v1/me', '/v1/nothing', '/openapi.json', '/metrics'])(
    '%s has the headers',
    async (url) => {
      const app = await openStubApp();
      const { headers } = await app.inject(url);
      expect(headers).toMatchObject({
        ...ALWAYS,
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers.server).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it('asks for TLS for a year when the install has it, and not otherwise', async () => {
    const behindTls = await openStubApp({ publicUrl: 'https://kindling.example' });
    const plain = await openStubApp();
    const header = 'strict-transport-security';
    expect((await behindTls.inject('/livez')).headers[header]).toBe('max-age=31536000; includeSubDomains');
    expect((await plain.inject('/livez')).headers[header]).toBeUndefined();
  });
});

describe('the policy of pages', () => {
  it('lets run only what this answer brought, and nothing made of text', async () => {
    const { policy, directives } = await policyOfPage(false);
    expect(policy).not.toContain('unsafe-eval');
    const [self, nonce, dynamic, ...others] = directives['script-src'] ?? [];
    expect([self, dynamic, others]).toEqual(["'self'", "'strict-dynamic'", []]);
    expect(nonce).toMatch(/^'nonce-[A-Za-z0-9+/]{22}=='$/);
    expect(directives['style-src']).toEqual(["'self'", nonce]);
    expect(directives).toMatchObject({
      'default-src': ["'self'"],
      'connect-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    });
    expect(policy).not.toMatch(/https?:|\*|ws:/);
  });

  it('is new for each page, and the web app sees the one that goes out', async () => {
    const [one, other] = [await policyOfPage(false), await policyOfPage(false)];
    expect(one.policy).not.toBe(other.policy);
    expect(one.seen).toBe(one.policy);
  });

  it('lets the development build make code of text, and no other', async () => {
    expect((await policyOfPage(true)).directives['script-src']).toContain("'unsafe-eval'");
  });
});

describe('what the web app is told of the visitor', () => {
  it('is what the app knows, whatever the browser claims', async () => {
    const seen: Record<string, unknown>[] = [];
    const app = await openStubApp({
      prepare: (one) =>
        one.get('/page', async (request, reply) => {
          preparePage(request, reply, false);
          seen.push({ ...request.raw.headers });
          return {};
        }),
    });
    const headers = {
      'x-forwarded-for': '10.0.0.1',
      'x-kindling-path': '/admin',
      'content-security-policy': "script-src 'nonce-mine'",
      'x-request-id': '<script>',
    };
    const response = await app.inject({ url: '/page?a=b', remoteAddress: '203.0.113.7', headers });
    expect(seen).toEqual([
      expect.objectContaining({
        'x-forwarded-for': '203.0.113.7',
        'x-kindling-path': '/page?a=b',
        'x-request-id': response.headers['x-request-id'],
        'content-security-policy': expect.not.stringContaining('mine'),
      }),
    ]);
  });
});
