import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepLog, openStubApp } from './http/stub-app.fixture.ts';
import { addBuiltFiles, addPageRoute } from './pages.ts';

/** An app whose pages are made by `write`. */
async function openPagesApp(
  write: (response: ServerResponse, url: string) => void | Promise<void>,
  ratePerMinute = 100,
) {
  const { logger, lines } = keepLog();
  const app = await openStubApp({
    logger,
    ratePerMinute,
    addPages: (one, ratePerMinute) =>
      addPageRoute(one, async (request, response) => await write(response, request.url ?? ''), {
        isDevelopment: false,
        ratePerMinute,
      }),
  });
  return { app, lines };
}

describe('a page', () => {
  it('answers what no endpoint does, with the headers of every answer and a policy of its own', async () => {
    const { app } = await openPagesApp((response, url) => void response.end(`page of ${url}`));
    const response = await app.inject('/courses?a=b');
    expect(response.body).toBe('page of /courses?a=b');
    expect(response.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.any(String),
      'content-security-policy': expect.stringContaining("script-src 'self' 'nonce-"),
    });
    // Whether it may be kept is the web app's to say.
    expect(response.headers['cache-control']).toBeUndefined();
  });

  it.each(['/v1/nothing', '/v1/'])('is not what %s gets', async (url) => {
    const { app } = await openPagesApp((response) => void response.end('a page'));
    expect((await app.inject(url)).json()).toMatchObject({ code: 'not-found' });
  });

  it('is made so many times a minute for one caller, and no more', async () => {
    let made = 0;
    const { app } = await openPagesApp((response) => void response.end(String(++made)), 2);
    const answers = [];
    for (let time = 0; time < 9; time++) answers.push(await app.inject('/courses'));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array(8).fill(200), 429]);
    expect(answers.at(-1)?.json()).toMatchObject({ code: 'rate-limited' });
    expect(made).toBe(8);
  });

  it('takes no method that changes something', async () => {
    const { app } = await openPagesApp((response) => void response.end('a page'));
    expect((await app.inject({ method: 'POST', url: '/courses' })).statusCode).toBe(404);
  });

  it('does not answer for an endpoint that is asked by GET and takes POST', async () => {
    const { app } = await openPagesApp((response) => void response.end('a page'));
    const response = await app.inject('/v1/auth/sign-in');
    expect(response.json()).toMatchObject({ code: 'method-not-allowed' });
  });
});

describe('a page that fails', () => {
  it('ends with a sentence and the id to ask about', async () => {
    const { app, lines } = await openPagesApp(() => {
      throw new Error('a secret reason');
    });
    const response = await app.inject('/courses');
    expect(response.statusCode).toBe(500);
    expect(response.body).toContain(String(response.headers['x-request-id']));
    expect(response.body).not.toContain('secret reason');
    expect(response.headers['cache-control']).toBe('no-store');
    expect(lines).toContainEqual(expect.objectContaining({ level: 'error', message: 'page failed' }));
  });

  it('half-way is cut, so that nobody takes the half for the whole', async () => {
    const { app } = await openPagesApp((response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half a page');
      throw new Error('the other half failed');
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as { port: number };
    await expect(
      fetch(`http://127.0.0.1:${port}/courses`).then((response) => response.text()),
    ).rejects.toThrow();
    expect((await fetch(`http://127.0.0.1:${port}/livez`)).status).toBe(200);
  });
});

describe('a built file', () => {
  const build = mkdtempSync(join(tmpdir(), 'kindling-build-'));
  beforeAll(() => {
    const folder = join(build, 'static', 'chunks');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(build, 'BUILD_ID'), 'not for browsers');
    for (const [name, text] of [
      ['one.js', 'as written'],
      ['one.js.br', 'as Brotli'],
      ['one.js.gz', 'as gzip'],
    ] as const)
      writeFileSync(join(folder, name), text);
  });
  afterAll(() => rmSync(build, { recursive: true, force: true }));

  const openBuild = () => openStubApp({ addPages: (one) => addBuiltFiles(one, join(build, 'static')) });

  it.each([
    ['gzip, deflate, br, zstd', 'br', 'as Brotli'],
    ['gzip, deflate', 'gzip', 'as gzip'],
    ['', undefined, 'as written'],
  ])('asked for with %j comes %s', async (accepted, encoding, body) => {
    const app = await openBuild();
    const response = await app.inject({
      url: '/_next/static/chunks/one.js',
      headers: { 'accept-encoding': accepted },
    });
    expect(response.body).toBe(body);
    expect(response.headers['content-encoding']).toBe(encoding);
    expect(response.headers).toMatchObject({
      'content-type': expect.stringContaining('javascript'),
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.vary).toMatch(/accept-encoding/i);
  });

  it.each(['/_next/static/chunks/two.js', '/_next/static/', '/_next/static/..%2fBUILD_ID'])(
    'that is not there is not found: %s',
    async (url) => {
      const app = await openBuild();
      const response = await app.inject(url);
      expect(response.statusCode).toBe(404);
      expect(response.body).not.toContain('not for browsers');
      expect(response.headers['cache-control'] ?? '').not.toContain('immutable');
    },
  );
});
