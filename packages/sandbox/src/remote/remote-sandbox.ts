import type { CodeRequest, CodeResult, CodeRunner, CodeRunOptions } from '@kindling/core/code';
import { AppError } from '@kindling/shared';
import { splitLines } from './split-lines.ts';
import {
  HEARTBEAT_MS,
  inputPathOf,
  LARGEST_REPLY_BYTES,
  RUNS_PATH,
  RunFrame,
  toInputBody,
  toRunBody,
} from './wire.ts';

export interface RemoteSandboxOptions {
  /** Where `kindling sandbox serve` listens. */
  url: string;
  secret: string;
}

/** A service that says nothing for three heartbeats is gone. */
const SILENCE_MS = 3 * HEARTBEAT_MS;

/** What a run needs of whoever asked for it. */
interface Caller {
  hear(stream: 'stdout' | 'stderr', bytes: Uint8Array): Promise<void>;
  giveInput(id: string): void;
}

/** CodeRunner that lets a sandbox on another machine do the work. The server is serveSandbox. */
export class RemoteSandbox implements CodeRunner {
  readonly #options: RemoteSandboxOptions;
  readonly #closing = new AbortController();

  constructor(options: RemoteSandboxOptions) {
    this.#options = options;
  }

  async run(request: CodeRequest, options: CodeRunOptions = {}): Promise<CodeResult> {
    const signals = [this.#closing.signal, ...(options.signal ? [options.signal] : [])];
    for (const signal of signals) signal.throwIfAborted();
    const silence = new Silence();
    const failing = new AbortController();
    const signal = AbortSignal.any([...signals, silence.signal, failing.signal]);
    const fail = (error: unknown) => failing.abort(error);
    const caller: Caller = {
      giveInput: (id) => void this.#sendInput(id, options, signal).catch(fail),
      hear: async (stream, bytes) => {
        await (async () => options.onOutput?.(stream, bytes))().catch(fail);
        signal.throwIfAborted();
      },
    };
    try {
      const body = toRunBody(request, options.input !== undefined);
      const response = await this.#post(RUNS_PATH, body, signal);
      return await this.#follow(response, caller, silence);
    } catch (error) {
      // Why it was ended says more than how the connection broke.
      signal.throwIfAborted();
      throw error instanceof AppError ? error : this.#unreachable(error);
    } finally {
      silence.end();
    }
  }

  async close(): Promise<void> {
    this.#closing.abort(new AppError('unavailable', 'The sandbox was closed.'));
  }

  async #post(path: string, body: unknown, signal: AbortSignal): Promise<Response> {
    const response = await fetch(new URL(path, this.#options.url), {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#options.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal,
    });
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status === 401) {
      throw new AppError('internal', `The sandbox at ${this.#options.url} has another secret than we.`, {
        hint: 'Give both the same SANDBOX_SECRET.',
      });
    }
    throw new AppError(
      response.status === 413 ? 'too-large' : 'unavailable',
      `The sandbox at ${this.#options.url} answered ${response.status}.`,
    );
  }

  async #follow(response: Response, caller: Caller, silence: Silence): Promise<CodeResult> {
    const output: Record<'stdout' | 'stderr', Uint8Array[]> = { stdout: [], stderr: [] };
    let id = '';
    for await (const line of splitLines(response.body ?? [], LARGEST_REPLY_BYTES)) {
      silence.broken();
      const frame = RunFrame.parse(JSON.parse(line));
      if (frame.kind === 'accepted') id = frame.id;
      else if (frame.kind === 'output') {
        output[frame.stream].push(frame.bytes);
        await silence.during(() => caller.hear(frame.stream, frame.bytes));
      } else if (frame.kind === 'waiting') caller.giveInput(id);
      else if (frame.kind === 'refused') throw new AppError(frame.code, frame.message);
      else if (frame.kind === 'done') {
        return { ...frame.result, stdout: textOf(output.stdout), stderr: textOf(output.stderr) };
      }
    }
    throw this.#unreachable(new Error('The reply has no end.'));
  }

  async #sendInput(id: string, { input }: CodeRunOptions, signal: AbortSignal): Promise<void> {
    const next = await input?.next();
    const value = next === undefined || next.done ? undefined : next.value;
    await this.#post(inputPathOf(id), toInputBody(value), signal);
  }

  #unreachable(cause: unknown): AppError {
    return new AppError('unavailable', `The sandbox at ${this.#options.url} cannot be reached.`, {
      hint: 'Check that `kindling sandbox serve` runs there and that SANDBOX_URL is its address.',
      cause,
    });
  }
}

/** Fires when nothing was heard for too long. */
class Silence {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  readonly signal = this.#controller.signal;

  constructor() {
    this.broken();
  }

  broken(): void {
    clearTimeout(this.#timer);
    const reason = new AppError('unavailable', 'The sandbox has fallen silent.');
    this.#timer = setTimeout(() => this.#controller.abort(reason), SILENCE_MS);
  }

  /** Waits for somebody else, during which nobody listens. */
  async during(work: () => Promise<void>): Promise<void> {
    this.end();
    await work();
    this.broken();
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

function textOf(parts: Uint8Array[]): string {
  return Buffer.concat(parts).toString('utf8');
}
