import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CodeRequest, CodeResult, CodeRunner, CodeRunOptions } from '@kindling/core/code';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ClosableRunner, describeCodeRunner } from '../contract/code-runner.fixture.ts';
import { describeDeepNesting } from '../contract/deep-nesting.fixture.ts';
import { SANDBOX_CACHE } from '../node/open-sandbox.fixture.ts';
import { PythonSandbox } from '../node/python-sandbox.ts';
import { RemoteSandbox } from './remote-sandbox.ts';
import { type SandboxServer, serveSandbox } from './sandbox-server.ts';

const SECRET = 'a secret of at least thirty-two characters';
const REQUEST: CodeRequest = { files: { 'main.py': '' }, task: { mode: 'program', path: 'main.py' } };
const RESULT: CodeResult = {
  status: 'ok',
  exitCode: 0,
  stdout: '',
  stderr: '',
  durationMs: 1,
  truncated: false,
  answers: [],
  files: new Map(),
};

const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const close of closing.splice(0)) await close();
});

const urlOf = (port: number) => `http://127.0.0.1:${port}`;

async function serve(run: CodeRunner['run']) {
  const onError = vi.fn();
  const server = await serveSandbox({ run }, { host: '127.0.0.1', port: 0, secret: SECRET, onError });
  closing.push(() => server.close());
  const client = new RemoteSandbox({ url: urlOf(server.port), secret: SECRET });
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${urlOf(server.port)}/v1/runs`, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${SECRET}`, ...headers },
    });
  return { server, client, onError, post };
}

/** A server that is not ours. */
async function impostor(listener: RequestListener): Promise<RemoteSandbox> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await vi.waitFor(() => expect(server.listening).toBe(true));
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  return new RemoteSandbox({ url: urlOf((server.address() as AddressInfo).port), secret: SECRET });
}

const openRemote = async (): Promise<ClosableRunner> => {
  const runner = await PythonSandbox.open({ cacheFolder: SANDBOX_CACHE, threads: 2 });
  const server: SandboxServer = await serveSandbox(runner, {
    host: '127.0.0.1',
    port: 0,
    secret: SECRET,
    onError: (error) => process.stderr.write(`${String(error)}\n`),
  });
  const client = new RemoteSandbox({ url: urlOf(server.port), secret: SECRET });
  const close = async () => {
    await client.close();
    await server.close();
    await runner.close();
  };
  return { run: (request, options) => client.run(request, options), close };
};

describeCodeRunner('The remote driver', openRemote);
describeDeepNesting('The remote driver', openRemote);

describe('the service', () => {
  it('hands on what was asked and what came of it, byte for byte', async () => {
    const run = vi.fn(async (_request: CodeRequest, options: CodeRunOptions = {}) => {
      await options.onOutput?.('stderr', Uint8Array.of(0xc3));
      await options.onOutput?.('stderr', Uint8Array.of(0xa9));
      const answers = [{ value: { a: [1, null] }, stdoutBytes: 2 }];
      return { ...RESULT, stderr: 'é', answers, files: new Map([['a/b', Uint8Array.of(0, 255)]]) };
    });
    const { client } = await serve(run);
    const request: CodeRequest = {
      files: { 'a.py': 'print()', 'data.bin': Uint8Array.of(0, 200) },
      task: { mode: 'program', path: 'a.py', arguments: ['x'] },
      stdin: 'in',
      limits: { timeoutMs: 900 },
      learner: 'ana',
    };
    expect(await client.run(request)).toEqual({
      ...RESULT,
      stderr: 'é',
      answers: [{ value: { a: [1, null] }, stdoutBytes: 2 }],
      files: new Map([['a/b', Uint8Array.of(0, 255)]]),
    });
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(run.mock.calls[0]?.[0]).toEqual({
      ...request,
      files: { 'a.py': bytes('print()'), 'data.bin': Uint8Array.of(0, 200) },
      stdin: bytes('in'),
    });
  });

  it('serves nobody who does not carry the secret, except probes', async () => {
    const { server, post } = await serve(async () => RESULT);
    for (const authorization of ['', 'Bearer', `Bearer ${SECRET}x`, `Basic ${SECRET}`, SECRET]) {
      expect((await post('{}', { authorization })).status).toBe(401);
    }
    expect((await fetch(`${urlOf(server.port)}/livez`)).status).toBe(200);
    const stranger = new RemoteSandbox({ url: urlOf(server.port), secret: 'x'.repeat(40) });
    await expect(stranger.run(REQUEST)).rejects.toMatchObject({
      code: 'internal',
      hint: expect.stringContaining('SANDBOX_SECRET'),
    });
  });

  it.for([
    ['no JSON', 400],
    ['{"files": []}', 400],
    ['x'.repeat(25 * 1_048_576), 413],
  ] as const)('refuses a body it cannot take, %#', async ([body, status]) => {
    const run = vi.fn(async () => RESULT);
    const { post } = await serve(run);
    // A body that is too long is not read: the connection may break before all of it was sent.
    const reply = await post(body).catch(() => ({ status }));
    expect(reply.status).toBe(status);
    expect(run).not.toHaveBeenCalled();
  });

  it('refuses a body of unknown length, other methods and other paths', async () => {
    const { server } = await serve(async () => RESULT);
    const headers = { authorization: `Bearer ${SECRET}` };
    const body = new ReadableStream({ start: (controller) => controller.close() });
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    expect((await fetch(`${urlOf(server.port)}/v1/runs`, init)).status).toBe(400);
    expect((await fetch(`${urlOf(server.port)}/v1/runs`, { headers })).status).toBe(405);
    expect((await fetch(`${urlOf(server.port)}/v2`, { headers })).status).toBe(404);
  });

  it('ends a run whose caller leaves', async () => {
    let signal: AbortSignal | undefined;
    const { client } = await serve((_request, options) => {
      signal = options?.signal;
      return new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal?.reason)),
      );
    });
    const leaving = new AbortController();
    const running = client.run(REQUEST, { signal: leaving.signal });
    await vi.waitFor(() => expect(signal).toBeDefined());
    leaving.abort(new Error('left'));
    await expect(running).rejects.toThrow('left');
    await vi.waitFor(() => expect(signal?.aborted).toBe(true));
  });

  it('asks for input when the program waits for it, and tells its end', async () => {
    const { client } = await serve(async (_request, { input } = {}) => {
      const read = [await input?.next(), await input?.next()];
      const text = read.map((next) => (next?.done ? 'end' : Buffer.from(next?.value ?? '').toString()));
      return { ...RESULT, answers: [{ value: text, stdoutBytes: 0 }] };
    });
    const input = ['Ana\n'].values();
    const iterator = { next: async () => input.next() } as AsyncIterator<string>;
    const { answers } = await client.run(REQUEST, { input: iterator });
    expect(answers[0]?.value).toEqual(['Ana\n', 'end']);
  });

  it('tells a defect to its own log and cuts the reply', async () => {
    const { client, onError } = await serve(() => Promise.reject(new TypeError('a defect')));
    await expect(client.run(REQUEST)).rejects.toMatchObject({ code: 'unavailable' });
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: 'a defect' }));
  });

  it('ends open runs when it closes', async () => {
    const { client, server } = await serve(() => new Promise(() => undefined));
    const running = client.run(REQUEST);
    running.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.close();
    await expect(running).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('the client', () => {
  it.for<[string, RequestListener]>([
    ['that answers something else', (_request, response) => void response.end('<html>\n')],
    ['that ends too early', (_request, response) => void response.end('{"kind":"heartbeat"}\n')],
    ['that has a defect', (_request, response) => void response.writeHead(500).end()],
    ['that sends elsewhere', (_request, response) => void response.writeHead(302, { location: '/' }).end()],
  ])('calls a service unavailable %s', async ([, listener]) => {
    await expect((await impostor(listener)).run(REQUEST)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('says what to do when nobody listens', async () => {
    const client = new RemoteSandbox({ url: 'http://127.0.0.1:9', secret: SECRET });
    await expect(client.run(REQUEST)).rejects.toMatchObject({
      code: 'unavailable',
      hint: expect.stringContaining('SANDBOX_URL'),
    });
  });

  it('gives up on a service that falls silent', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const client = await impostor((_request, response) => void response.write('{"kind":"heartbeat"}\n'));
    const running = client.run(REQUEST);
    running.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(running).rejects.toMatchObject({ message: 'The sandbox has fallen silent.' });
  });

  it('reads no reply that is longer than any can be', async () => {
    const client = await impostor((_request, response) => {
      const piece = Buffer.alloc(1_048_576, 'x');
      const more = () => void (response.destroyed || response.write(piece, more));
      more();
    });
    await expect(client.run(REQUEST)).rejects.toThrow('longer than any can be');
  });

  it('does not run after it was closed', async () => {
    const { client } = await serve(async () => RESULT);
    await client.close();
    await expect(client.run(REQUEST)).rejects.toMatchObject({ code: 'unavailable' });
  });
});
