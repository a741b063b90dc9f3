import { describe, expect, it } from 'vitest';
import { openStubApp } from './stub-app.fixture.ts';

async function ask(method: 'GET' | 'POST' | 'PUT' | 'OPTIONS' | 'HEAD', url: string) {
  const app = await openStubApp();
  const response = await app.inject({ method, url });
  const code = method === 'HEAD' ? undefined : response.json().code;
  return { status: response.statusCode, code, allow: response.headers.allow };
}

describe('an address that no endpoint has', () => {
  it.each(['/v1/nothing', '/v1', '/v1/classes/a/b/c/d', '/V1/me', '/v1//me', '/constructor', '/__proto__'])(
    '%s is not found',
    async (url) => {
      expect(await ask('GET', url)).toEqual({ status: 404, code: 'not-found', allow: undefined });
    },
  );
});

describe("an endpoint's address asked by another method", () => {
  it.each([
    ['GET', '/v1/auth/sign-in', 'POST'],
    ['PUT', '/v1/me', 'GET, HEAD, PATCH'],
    ['POST', '/.well-known/jwks.json', 'GET, HEAD'],
    ['OPTIONS', '/v1/classes/0192f1a0-0000-7000-8000-000000000003', 'GET, HEAD, PATCH'],
    ['PUT', '/v1/me/?a=b', 'GET, HEAD, PATCH'],
  ] as const)('%s %s names %s', async (method, url, allow) => {
    expect(await ask(method, url)).toEqual({ status: 405, code: 'method-not-allowed', allow });
  });

  it('a dot in a path is a dot', async () => {
    expect(await ask('POST', '/.well-known/jwksxjson')).toMatchObject({ status: 404 });
  });
});

describe('the same endpoint', () => {
  it('answers with a slash at the end', async () => {
    expect(await ask('GET', '/livez/')).toMatchObject({ status: 200 });
  });

  it('answers HEAD like GET, without a body', async () => {
    const app = await openStubApp();
    const response = await app.inject({ method: 'HEAD', url: '/livez' });
    expect(response.statusCode).toBe(200);
    expect(response.body).toBe('');
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
  });
});
