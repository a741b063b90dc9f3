import type { PythonFiles } from '@kindling/runtime';
import { AppError } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { openStubApp } from './http/stub-app.fixture.ts';

const file = { url: '/python/key/interpreter.wasm', integrity: 'sha256-' };
const python = {
  worker: '/python/key/worker.mjs',
  interpreter: file,
  memory: file,
  snapshot: file,
  library: file,
  analyser: { worker: '/python/key/analyser.mjs', script: '/python/key/ruff.js', module: file },
};

/** Offers one file, whose content says how it was asked for. */
const pythonFiles: PythonFiles = {
  open: async () => ({
    python,
    async find(path, accepted) {
      if (path !== 'key/interpreter.wasm') return undefined;
      const [encoding = 'identity'] = accepted;
      return { content: Buffer.from(accepted.join(' ')), contentType: 'application/wasm', encoding };
    },
  }),
};

const openApp = () => openStubApp({ ports: { pythonFiles } });

describe('a file with which browsers run Python', () => {
  it('may be kept for ever, and may compile WebAssembly as no page may', async () => {
    const app = await openApp();
    const { statusCode, headers } = await app.inject('/python/key/interpreter.wasm');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/wasm',
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy':
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
      vary: 'accept-encoding',
    });
    expect(String(headers['content-security-policy'])).not.toMatch(/'unsafe-eval'|unsafe-inline/);
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br', 'br gzip identity'],
    ['gzip', 'gzip', 'gzip identity'],
    ['', undefined, 'identity'],
    ['zstd', undefined, 'identity'],
  ])('travels for `%s` as %s', async (accept, encoding, asked) => {
    const app = await openApp();
    const { headers, body } = await app.inject({
      url: '/python/key/interpreter.wasm',
      headers: { 'accept-encoding': accept },
    });
    expect(headers['content-encoding']).toBe(encoding);
    expect(body).toBe(asked);
  });

  it('that is not offered is not found', async () => {
    const app = await openApp();
    const response = await app.inject('/python/key/secret');
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 'not-found' });
    expect(response.headers['cache-control']).not.toContain('immutable');
  });

  it('cannot be had while the interpreter cannot be built', async () => {
    const open = () => Promise.reject(new AppError('unavailable', 'Not now.'));
    const app = await openStubApp({ ports: { pythonFiles: { open } } });
    expect((await app.inject('/python/key/interpreter.wasm')).statusCode).toBe(503);
    const asked = await app.inject({ url: '/v1/python', headers: { authorization: 'Bearer ana' } });
    expect(asked.json()).toMatchObject({ code: 'unavailable' });
  });
});

it('learners are told where the files are', async () => {
  const app = await openApp();
  const told = await app.inject({ url: '/v1/python', headers: { authorization: 'Bearer ana' } });
  expect(told.json()).toEqual(python);
  expect((await app.inject('/v1/python')).statusCode).toBe(401);
});
