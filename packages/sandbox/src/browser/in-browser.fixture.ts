import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodeRequest, CodeResult, CodeRunOptions } from '@kindling/core/code';
import { AppError } from '@kindling/shared';
import { launchBrowser } from '@kindling/testkit/browser';
import { publishPython } from '../browser-files/publish-python.ts';
import type { ClosableRunner } from '../contract/code-runner.fixture.ts';
import { SANDBOX_CACHE } from '../node/open-sandbox.fixture.ts';
import { toPlainScripts } from '../node/plain-scripts.ts';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchBrowser>>['newPage']>>;

const SOURCES = new URL('..', import.meta.url);
const CODE_RUNNER = fileURLToPath(import.meta.resolve('@kindling/core/code'));
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
/** As the app sends it with the worker's script. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const JAVASCRIPT = 'text/javascript; charset=utf-8';
const SHARED =
  'export class AppError extends Error { constructor(code, message) { super(message); this.code = code; } }';

/** Runs in the page: everything that crosses is JSON, bytes as arrays of numbers. */
const PAGE_SCRIPT = `
import { BrowserPython } from '/driver/browser/browser-python.mjs';
const startWorker = (url) => new Worker(url, { type: 'module' });
const python = new BrowserPython({ files: FILES, startWorker, isIsolated: crossOriginIsolated });
const revive = (value) => (Array.isArray(value) ? Uint8Array.from(value) : value);
const leaving = new Map();
globalThis.leave = (id) => leaving.get(id)?.abort(new Error('left'));
globalThis.runPython = async (id, request, wants) => {
  const controller = new AbortController();
  leaving.set(id, controller);
  const files = Object.fromEntries(Object.entries(request.files).map(([path, content]) => [path, revive(content)]));
  const options = {
    signal: controller.signal,
    ...(wants.output && { onOutput: (stream, bytes) => hearOutput(id, stream, [...bytes]) }),
    ...(wants.input && { input: { next: async () => {
      const { done, value } = await askInput(id);
      return { done, value: revive(value) };
    } } }),
  };
  try {
    const result = await python.run({ ...request, files, stdin: revive(request.stdin) }, options);
    return { result: { ...result, files: [...result.files].map(([path, bytes]) => [path, [...bytes]]) } };
  } catch (error) {
    return { error: { code: error.code, message: error.message } };
  }
};
globalThis.isPythonThere = true;
`;

function plain(content: string | Uint8Array | undefined): string | number[] | undefined {
  return typeof content === 'string' || content === undefined ? content : [...content];
}

/** The browser driver in a page of the real browser, behind the port that every driver serves. */
export async function openInBrowser(): Promise<ClosableRunner> {
  const server = await serve();
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const running = new Map<number, CodeRunOptions>();
  await page.exposeFunction(
    'hearOutput',
    async (id: number, stream: 'stdout' | 'stderr', bytes: number[]) => {
      await running.get(id)?.onOutput?.(stream, Uint8Array.from(bytes));
    },
  );
  await page.exposeFunction('askInput', async (id: number) => {
    const asked = await running.get(id)?.input?.next();
    return { done: asked?.done ?? true, value: plain(asked?.value ?? '') };
  });
  await page.goto(server.url);
  await page.waitForFunction('globalThis.isPythonThere');
  let lastId = 0;
  return {
    async run(request, options = {}) {
      options.signal?.throwIfAborted();
      lastId += 1;
      const id = lastId;
      running.set(id, options);
      options.signal?.addEventListener('abort', () => void page.evaluate(`leave(${id})`));
      return runInPage(page, id, request, options);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function runInPage(
  page: Page,
  id: number,
  request: CodeRequest,
  options: CodeRunOptions,
): Promise<CodeResult> {
  const files = Object.fromEntries(Object.entries(request.files).map(([path, text]) => [path, plain(text)]));
  const order = JSON.stringify({ ...request, files, stdin: plain(request.stdin) });
  const wants = { output: options.onOutput !== undefined, input: options.input !== undefined };
  const answer = (await page.evaluate(`runPython(${id}, ${order}, ${JSON.stringify(wants)})`)) as {
    result?: Omit<CodeResult, 'files'> & { files: [string, number[]][] };
    error?: { code?: 'invalid-input'; message: string };
  };
  if (answer.error) throw new AppError(answer.error.code ?? 'internal', answer.error.message);
  if (answer.result === undefined) throw new Error('The page answered nothing.');
  return {
    ...answer.result,
    files: new Map(answer.result.files.map(([path, bytes]) => [path, Uint8Array.from(bytes)])),
  };
}

async function serve() {
  const offer = await publishPython(dirname(SANDBOX_CACHE), '/python/');
  const driver = await toPlainScripts(new URL('browser/browser-python.ts', SOURCES), SOURCES);
  const coreCode = await toPlainScripts(
    new URL(`file://${CODE_RUNNER}`),
    new URL('.', `file://${CODE_RUNNER}`),
  );
  const script = PAGE_SCRIPT.replace('FILES', () => JSON.stringify(offer.python));
  const imports = { '@kindling/shared': '/shared.mjs', '@kindling/core/code': '/core/index.mjs' };
  const texts = new Map([
    ['/shared.mjs', SHARED],
    ['/page.mjs', script],
    ...[...coreCode].map(([path, text]): [string, string] => [`/core/${path}`, text]),
    ...[...driver].map(([path, text]): [string, string] => [`/driver/${path}`, text]),
  ]);
  const html = `<script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="/page.mjs"></script>`;
  const send = (response: ServerResponse, type: string, body: string | Uint8Array, more = {}) => {
    response.writeHead(200, { ...ISOLATED, 'content-type': type, ...more }).end(body);
  };
  const server = createServer(async ({ url: path = '' }, response) => {
    const text = texts.get(path);
    if (path === '/') return send(response, 'text/html', html);
    if (text !== undefined) return send(response, JAVASCRIPT, text);
    const file = path.startsWith('/python/')
      ? await offer.find(path.slice('/python/'.length), ['br'])
      : undefined;
    if (file === undefined) return void response.writeHead(404).end();
    send(response, file.contentType, file.content, {
      'content-encoding': file.encoding,
      'content-security-policy': WORKER_POLICY,
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => void server.close(resolve)),
  };
}
