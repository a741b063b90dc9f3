import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CodeRunner } from '@kindling/core/code';
import { AppError, type ErrorCode } from '@kindling/shared';
import { carriesSecret } from './bearer.ts';
import { announcedLength, readBody } from './read-body.ts';
import { serveRun } from './serve-run.ts';
import { WaitingInputs } from './waiting-inputs.ts';
import { InputBody, LARGEST_BODY_BYTES, RUNS_PATH, RunBody } from './wire.ts';

export interface SandboxServerOptions {
  host: string;
  /** 0 for any that is free. */
  port: number;
  /** What callers must send as `Authorization: Bearer ...`. */
  secret: string;
  /** Hears what is our fault and no caller is told. */
  onError(error: unknown): void;
}

export interface SandboxServer {
  port: number;
  /** Ends open runs and stops listening. */
  close(): Promise<void>;
}

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Requests held at once, in bytes: what waits for its turn waits in memory. */
const MOST_HELD_BYTES = 512 * 1_048_576;
const INPUT_PATH = /^\/v1\/runs\/([0-9a-f-]{36})\/input$/;

const STATUS: Partial<Record<ErrorCode, number>> = {
  'invalid-input': 400,
  unauthenticated: 401,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  unavailable: 503,
};

/** Serves a runner over HTTP, for machines that have nothing else on them. The client is RemoteSandbox. */
export async function serveSandbox(
  runner: CodeRunner,
  options: SandboxServerOptions,
): Promise<SandboxServer> {
  const routes = new SandboxRoutes(runner, options.secret);
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    (request, response) => {
      routes
        .serve(request, response)
        .catch((error: unknown) => answerError(response, error, options.onError));
    },
  );
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

function answerError(response: ServerResponse, error: unknown, onError: (error: unknown) => void): void {
  const known =
    error instanceof AppError ? error : new AppError('internal', 'This failed.', { cause: error });
  if (known.blame === 'us') onError(error);
  // A reply that has begun can only be cut: its reader sees that the end is missing.
  if (response.headersSent || response.destroyed) return void response.destroy();
  response.writeHead(STATUS[known.code] ?? 500, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ code: known.code, message: known.message }));
}

class SandboxRoutes {
  readonly #runner: CodeRunner;
  readonly #secret: string;
  readonly #inputs = new WaitingInputs();
  #heldBytes = 0;

  constructor(runner: CodeRunner, secret: string) {
    this.#runner = runner;
    this.#secret = secret;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    // For probes of the platform: it listens only after the sandbox has passed its own.
    if (path === '/livez' || path === '/readyz') return void response.end('ok');
    if (!carriesSecret(request.headers.authorization, this.#secret)) {
      throw new AppError('unauthenticated', 'The bearer token is not the secret of this sandbox.');
    }
    const inputId = INPUT_PATH.exec(path)?.[1];
    if (path !== RUNS_PATH && inputId === undefined)
      throw new AppError('not-found', 'There is no such path.');
    if (request.method !== 'POST') throw new AppError('method-not-allowed', 'Only POST is served here.');
    await this.#holding(announcedLength(request), () =>
      inputId === undefined ? this.#run(request, response) : this.#takeInput(inputId, request, response),
    );
  }

  async #run(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, RunBody, LARGEST_BODY_BYTES);
    await serveRun(this.#runner, body, response, this.#inputs);
  }

  async #takeInput(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { bytes } = await readBody(request, InputBody, LARGEST_BODY_BYTES);
    if (!this.#inputs.give(id, bytes)) throw new AppError('not-found', 'No such program waits for input.');
    response.writeHead(204).end();
  }

  async #holding(bytes: number, work: () => Promise<void>): Promise<void> {
    if (this.#heldBytes + bytes > MOST_HELD_BYTES) {
      throw new AppError('unavailable', 'Too many programs are waiting.');
    }
    this.#heldBytes += bytes;
    try {
      await work();
    } finally {
      this.#heldBytes -= bytes;
    }
  }
}
