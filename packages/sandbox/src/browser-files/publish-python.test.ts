import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SANDBOX_CACHE } from '../node/open-sandbox.fixture.ts';
import { type PythonOffer, publishPython } from './publish-python.ts';

const BUILD_MS = 120_000;
let folder = '';
let offer: PythonOffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindling-publish-'));
  // The interpreter every test uses; what is compressed here goes with the folder.
  await symlink(SANDBOX_CACHE, join(folder, 'sandbox'));
  offer = await publishPython(folder, '/python/');
}, BUILD_MS);
afterAll(() => rm(folder, { recursive: true, force: true }));

const pathOf = (url: string) => url.replace('/python/', '');
const integrityOf = (content: Uint8Array) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

it('offers each file under a path that says what is in it, with the hash a browser checks', async () => {
  const { worker, analyser, ...python } = offer.python;
  const files = { ...python, analyser: analyser.module };
  expect(Object.keys(files).sort()).toEqual(['analyser', 'interpreter', 'library', 'memory', 'snapshot']);
  for (const { url, integrity } of Object.values(files)) {
    expect(url).toMatch(/^\/python\/[0-9a-f]{32}\/[a-z._]+$/);
    const found = await offer.find(pathOf(url), ['identity']);
    expect(found?.encoding).toBe('identity');
    expect(integrityOf(found?.content ?? new Uint8Array())).toBe(integrity);
  }
  expect(worker).toMatch(/^\/python\/[0-9a-f]{32}\/browser\/worker-main\.mjs$/);
});

it('offers the workers and all they import as plain JavaScript, and nothing of the server', async () => {
  const base = offer.python.worker.replace('browser/worker-main.mjs', '');
  const seen = new Set<string>();
  const visit = async (url: string): Promise<void> => {
    if (seen.has(url)) return;
    seen.add(url);
    const found = await offer.find(pathOf(url), ['identity']);
    expect(found?.contentType, url).toBe('text/javascript; charset=utf-8');
    const text = new TextDecoder().decode(found?.content);
    expect(text, url).not.toMatch(/from ['"](node:|@)/);
    for (const [, , imported = ''] of text.matchAll(/(from|import) ['"](\.[^'"]+)['"]/g)) {
      await visit(new URL(imported, `http://host${url}`).pathname);
    }
  };
  await visit(offer.python.worker);
  await visit(offer.python.analyser.worker);
  await visit(offer.python.analyser.script);
  expect(seen.size).toBeGreaterThan(15);
  expect([...seen].every((url) => url.startsWith(base))).toBe(true);
});

it('compresses once, as the browser likes it', async () => {
  const path = pathOf(offer.python.interpreter.url);
  const whole = (await offer.find(path, ['identity']))?.content ?? new Uint8Array();
  const brotli = await offer.find(path, ['br', 'gzip', 'identity']);
  expect(brotli).toMatchObject({ encoding: 'br', contentType: 'application/wasm' });
  expect(brotliDecompressSync(brotli?.content ?? '').equals(whole)).toBe(true);
  const zipped = await offer.find(path, ['gzip', 'identity']);
  expect(zipped?.encoding).toBe('gzip');
  expect(gunzipSync(zipped?.content ?? '').equals(whole)).toBe(true);
  expect((brotli?.content.length ?? 0) / whole.length).toBeLessThan(0.4);
  const [key = ''] = await readdir(join(folder, 'sandbox-compressed'));
  expect((await readdir(join(folder, 'sandbox-compressed', key))).sort()).toEqual([
    'browser.wasm.br',
    'browser.wasm.gzip',
  ]);
});

it.each(['', 'browser.wasm', '../sha256.json', 'x/browser.wasm', 'KEY/sha256.json', 'KEY/../x'])(
  'has no file %s',
  async (path) => {
    const [, key = ''] = /\/python\/([0-9a-f]+)\//.exec(offer.python.worker) ?? [];
    expect(await offer.find(path.replace('KEY', key), ['identity'])).toBeUndefined();
  },
);
