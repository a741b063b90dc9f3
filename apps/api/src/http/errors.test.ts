import { AppError, type ErrorCode, operations } from '@kindling/shared';
import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it } from 'vitest';
import { STATUS_OF } from './status.ts';
import { keepLog, openStubApp } from './stub-app.fixture.ts';

const SECRET = 'select password from auth.credential';

/** An app with a route that throws what it is given. */
async function openThrowingApp(thrown: unknown) {
  const { logger, lines } = keepLog();
  const app = await openStubApp({
    logger,
    prepare: (one) =>
      one.get('/boom', async () => {
        throw thrown;
      }),
  });
  return { app, lines };
}

function readError(response: LightMyRequestResponse) {
  expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(response.headers['cache-control']).toBe('no-store');
  const body = operations.ErrorBody.parse(response.json());
  expect(body.requestId).toBe(response.headers['x-request-id']);
  return { status: response.statusCode, ...body };
}

describe('what is thrown', () => {
  it.each(Object.entries(STATUS_OF))('%s is answered as %d, with a hint', async (code, status) => {
    const { app } = await openThrowingApp(new AppError(code as ErrorCode, 'It went wrong.'));
    const error = readError(await app.inject('/boom'));
    expect(error).toMatchObject({ status, code, hint: expect.stringMatching(/\w{3}/) });
  });

  it("an error's own hint, fields and waiting time go out, other details do not", async () => {
    const fields = [{ path: 'name', message: 'is taken' }];
    const details = { fields, retryAfterSeconds: 1.2, internals: SECRET };
    const { app } = await openThrowingApp(
      new AppError('conflict', 'Taken.', { hint: 'Take another.', details }),
    );
    const response = await app.inject('/boom');
    expect(readError(response)).toMatchObject({ message: 'Taken.', hint: 'Take another.', fields });
    expect(response.headers['retry-after']).toBe('2');
    expect(response.body).not.toContain(SECRET);
  });

  it.each([
    ['a defect', new TypeError(SECRET)],
    ['an internal error', new AppError('internal', SECRET)],
    ["a library's error that has a status", Object.assign(new Error(SECRET), { statusCode: 400 })],
    ['text', SECRET],
    ['nothing', null],
  ])('%s is a 500 that says nothing of it', async (_name, thrown) => {
    const { app, lines } = await openThrowingApp(thrown);
    const response = await app.inject('/boom');
    expect(readError(response)).toMatchObject({ status: 500, code: 'internal' });
    expect(response.body).not.toContain(SECRET);
    expect(lines.map(({ level }) => level)).toContain('error');
  });
});

describe('the log', () => {
  it.each([
    ['invalid-input', 'info'],
    ['unavailable', 'warn'],
    ['internal', 'error'],
  ] as const)('takes %s as %s', async (code, level) => {
    const { app, lines } = await openThrowingApp(new AppError(code, 'It went wrong.'));
    await app.inject('/boom');
    expect(lines).toEqual([expect.objectContaining({ level, data: expect.objectContaining({ code }) })]);
  });
});

describe('what is refused before a route runs', () => {
  const post = async (payload: string, contentType = 'application/json') => {
    const app = await openStubApp();
    const headers = { 'content-type': contentType };
    return app.inject({ method: 'POST', url: '/v1/auth/sign-in', headers, payload });
  };

  it('names the fields that are not valid, without what they held', async () => {
    const response = await post(JSON.stringify({ signInName: 'an', password: 7, isAdmin: SECRET }));
    const { status, code, fields } = readError(response);
    expect({ status, code }).toEqual({ status: 400, code: 'invalid-input' });
    expect(fields?.map(({ path }) => path)).toEqual(['signInName', 'password', '']);
    expect(response.body).not.toContain(SECRET);
  });

  it.each(['{"password": "hunter2', '', 'hunter2'])(
    'does not repeat a body that is no JSON: %j',
    async (payload) => {
      const response = await post(payload);
      expect(readError(response)).toMatchObject({ status: 400, code: 'invalid-input' });
      expect(response.body).not.toContain('hunter2');
    },
  );

  it.each([
    '{"__proto__":{"isAdmin":true},"signInName":"ana@example.org","password":"x"}',
    '{"constructor":{"prototype":{"isAdmin":true}},"signInName":"ana@example.org","password":"x"}',
  ])('refuses what would change the prototype of objects: %s', async (payload) => {
    expect(readError(await post(payload))).toMatchObject({ status: 400 });
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/xml'])(
    'takes no %s, which forms of other sites can send',
    async (contentType) => {
      const body = '{"signInName":"ana@example.org","password":"x"}';
      expect(readError(await post(body, contentType))).toMatchObject({ status: 400, code: 'invalid-input' });
    },
  );

  it('takes no body above 256 KB', async () => {
    const body = JSON.stringify({ signInName: 'a'.repeat(256 * 1024), password: 'x' });
    expect(readError(await post(body))).toMatchObject({ status: 413, code: 'too-large' });
  });
});
