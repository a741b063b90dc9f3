import { ENDPOINTS } from '@kindling/shared';
import { describe, expect, it, vi } from 'vitest';
import { identities, openStubApp, SCHOOL_ID } from './stub-app.fixture.ts';

const ORIGIN = 'http://localhost:3000';
const PACKS = '/v1/content/packs';
const CLASS_ID = '0192f1a0-0000-7000-8000-000000000003';

describe('who may call', () => {
  it.each([
    ['nobody', {}, 401],
    ['somebody without a school', { authorization: 'Bearer noa' }, 403],
    ['a role that may not', { authorization: 'Bearer ana' }, 403],
  ])('%s hears it before the body is looked at', async (_name, headers, status) => {
    const app = await openStubApp();
    const json = { 'content-type': 'application/json', ...headers };
    const response = await app.inject({
      method: 'POST',
      url: '/v1/classes',
      headers: json,
      payload: '{"broken',
    });
    expect(response.statusCode).toBe(status);
  });

  it('somebody who may is told what is wrong with the body', async () => {
    const app = await openStubApp();
    const headers = { authorization: 'Bearer mei' };
    const response = await app.inject({ method: 'POST', url: '/v1/classes', headers, payload: { name: '' } });
    expect(response.json()).toMatchObject({ code: 'invalid-input', fields: [{ path: 'name' }] });
  });

  it('somebody who may is answered in what they read the screens in', async () => {
    const transact = vi.fn().mockRejectedValue(new Error('Asked for what this app has not'));
    const app = await openStubApp({ ports: { transact } });
    await app.inject({ url: '/v1/classes', headers: { authorization: 'Bearer mei' } });
    expect(transact.mock.lastCall?.[0]).toMatchObject({ schoolId: SCHOOL_ID, locale: 'es' });
  });

  it('a body that is too long is not read for nobody', async () => {
    const app = await openStubApp();
    const payload = JSON.stringify({ name: 'x'.repeat(300 * 1024) });
    const headers = { 'content-type': 'application/json' };
    expect((await app.inject({ method: 'POST', url: '/v1/classes', headers, payload })).statusCode).toBe(401);
  });

  it('a database that is away is not "signed out"', async () => {
    const { AppError } = await import('@kindling/shared');
    const identify = vi
      .fn()
      .mockRejectedValue(new AppError('unavailable', 'The database cannot be reached.'));
    const app = await openStubApp({ ports: { identities: { ...identities, identify } } });
    const response = await app.inject({ url: '/v1/me', headers: { cookie: 'session=ana' } });
    expect(response.json()).toMatchObject({ code: 'unavailable' });
    expect(response.statusCode).toBe(503);
  });
});

describe('a file', () => {
  const LIMIT_BYTES = 8 * 1024 * 1024;
  const read = vi.fn().mockResolvedValue({ packs: [], problems: [], remarks: [] });
  const send = async (payload: Buffer | string | undefined, type = 'application/zip', url = PACKS) => {
    const app = await openStubApp({ ports: { packDesk: { read } as never } });
    const headers = { authorization: 'Bearer mei', 'content-type': type };
    return app.inject({ method: 'POST', url, headers, ...(payload === undefined ? {} : { payload }) });
  };

  it('arrives as it was sent, also where it is longer than any JSON may be', async () => {
    const bytes = Buffer.alloc(LIMIT_BYTES, 'zip');
    const response = await send(bytes);
    expect([response.statusCode, response.json()]).toEqual([200, { courses: [] }]);
    expect(bytes.equals(read.mock.lastCall?.[0])).toBe(true);
  });

  it.each([
    ['nothing', undefined, 'application/zip'],
    ['a body of JSON', '{}', 'application/json'],
    ['an empty file', '', 'application/zip'],
  ])('is missed when %s comes', async (_what, payload, type) => {
    const response = await send(payload, type);
    expect(response.json()).toMatchObject({
      code: 'invalid-input',
      hint: expect.stringContaining('application/zip'),
    });
  });

  it('is refused when it is too long, and where none is taken', async () => {
    expect((await send(Buffer.alloc(LIMIT_BYTES + 1))).json()).toMatchObject({ code: 'too-large' });
    const elsewhere = await send(Buffer.from('zip'), 'application/zip', '/v1/classes');
    expect(elsewhere.json()).toMatchObject({ code: 'invalid-input' });
  });
});

describe('a changing request of another site', () => {
  const ask = async (headers: Record<string, string>, method: 'POST' | 'GET' = 'POST') => {
    const app = await openStubApp();
    const url = method === 'POST' ? `/v1/classes/${CLASS_ID}/join-code` : `/v1/classes/${CLASS_ID}`;
    // 500: let through to a use case, of which this app has none.
    return (await app.inject({ method, url, headers })).statusCode;
  };

  it.each([
    ['with a cookie and our origin', { cookie: 'session=mei', origin: ORIGIN }, 500],
    ['with a cookie and no origin', { cookie: 'session=mei' }, 403],
    ["with a cookie and another's origin", { cookie: 'session=mei', origin: 'https://evil.example' }, 403],
    ['with a cookie and an opaque origin', { cookie: 'session=mei', origin: 'null' }, 403],
    [
      'with a cookie and our origin as a prefix',
      { cookie: 'session=mei', origin: `${ORIGIN}.evil.example` },
      403,
    ],
    ['with a token and no origin', { authorization: 'Bearer mei' }, 500],
    [
      "with a token and another's origin",
      { authorization: 'Bearer mei', origin: 'https://evil.example' },
      403,
    ],
    [
      "with a cookie, a made-up token and another's origin",
      { cookie: 'session=mei', authorization: 'Bearer x', origin: 'https://evil.example' },
      401,
    ],
  ])('%s', async (_name, headers, status) => {
    expect(await ask(headers)).toBe(status);
  });

  it('that only reads is let through: the browser keeps the answer from the other page', async () => {
    expect(await ask({ cookie: 'session=mei', origin: 'https://evil.example' }, 'GET')).toBe(500);
  });

  it('is refused where nobody needs to be signed in, too', async () => {
    const app = await openStubApp();
    const headers = { origin: 'https://evil.example' };
    const payload = { signInName: 'ana@example.org', password: 'x' };
    const response = await app.inject({ method: 'POST', url: '/v1/auth/sign-in', headers, payload });
    expect(response.json()).toMatchObject({ code: 'forbidden' });
  });
});

describe('an answer that does not fit the contract', () => {
  it('does not leave the house', async () => {
    const instance = { name: 'Maple', demo: [{ role: 'pirate', signInName: 'a', password: 'hidden-word' }] };
    const app = await openStubApp({ ports: { instance: instance as never } });
    const response = await app.inject('/v1/instance');
    expect(response.json()).toMatchObject({ code: 'internal' });
    expect(response.body).not.toContain('hidden-word');
  });

  it('loses fields that the contract does not have', async () => {
    const instance = { name: 'Maple', demo: [], secret: 'hidden-word' };
    const app = await openStubApp({ ports: { instance } });
    expect((await app.inject('/v1/instance')).json()).toEqual({ name: 'Maple', demo: [] });
  });
});

describe('the id of a request', () => {
  it.each(['a-correct-id-0001', 'ABCDEFGH', 'x'.repeat(64)])('is the one it came with: %s', async (id) => {
    const app = await openStubApp();
    const response = await app.inject({ url: '/livez', headers: { 'x-request-id': id } });
    expect(response.headers['x-request-id']).toBe(id);
  });

  it.each([
    'short',
    'x'.repeat(65),
    'with space 12',
    '<script>alert(1)</script>',
    'a'.repeat(5_000),
    'ünïcödë-id',
  ])('is a new one instead of %j', async (id) => {
    const app = await openStubApp();
    const response = await app.inject({ url: '/livez', headers: { 'x-request-id': id } });
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f]{8}-/);
  });
});

it('keeps every answer about somebody out of caches, and says so for every endpoint', async () => {
  const app = await openStubApp();
  for (const { method, path } of ENDPOINTS) {
    const url = path.replaceAll(/:\w+/g, CLASS_ID);
    const response = await app.inject({ method, url, headers: { authorization: 'Bearer ana' } });
    expect([path, response.headers['cache-control']]).toEqual([path, 'no-store']);
  }
});
