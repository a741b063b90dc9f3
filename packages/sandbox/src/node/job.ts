import type { CodeResult, CodeRunOptions } from '@kindling/core/code';
import type { DeliveredResult, RunOrder } from './protocol.ts';
import type { OutputPart } from './run-channel.ts';

const encoder = new TextEncoder();

/** One run as its caller sees it: hands on output, asks for input, and settles the caller's promise. */
export class Job {
  readonly order: RunOrder;
  readonly owner: string;
  readonly queuedAt = performance.now();
  readonly result: Promise<CodeResult>;
  readonly #options: CodeRunOptions;
  readonly #output: Record<'stdout' | 'stderr', Uint8Array[]> = { stdout: [], stderr: [] };
  readonly #settle: { resolve(result: CodeResult): void; reject(reason: unknown): void };
  /** Everything handed on so far. */
  #delivery: Promise<unknown> = Promise.resolve();
  /** What kept the caller from hearing or answering. */
  #failure: { reason: unknown } | undefined;
  #watchdog: NodeJS.Timeout | undefined;

  constructor(order: RunOrder, owner: string, options: CodeRunOptions) {
    const { promise, ...settle } = Promise.withResolvers<CodeResult>();
    this.order = {
      ...order,
      isStreamed: options.onOutput !== undefined,
      isInteractive: options.input !== undefined,
    };
    this.owner = owner;
    this.#options = options;
    this.result = promise;
    this.#settle = settle;
  }

  get signal(): AbortSignal | undefined {
    return this.#options.signal;
  }

  /** Calls `bark` when the run was not heard of for so long. */
  watch(silenceMs: number, bark: () => void): void {
    this.unwatch();
    this.#watchdog = setTimeout(bark, silenceMs);
  }

  unwatch(): void {
    clearTimeout(this.#watchdog);
  }

  /** Hands output to the caller, one piece at a time. Resolves when the caller has taken it, or failed to. */
  deliver(parts: readonly OutputPart[]): Promise<unknown> {
    for (const { stream, bytes } of parts) this.#output[stream].push(bytes);
    const { onOutput } = this.#options;
    if (onOutput === undefined || parts.length === 0) return this.#delivery;
    this.#delivery = this.#delivery.then(() =>
      this.#guarded(async () => {
        for (const { stream, bytes } of parts) await onOutput(stream, bytes);
      }),
    );
    return this.#delivery;
  }

  /** What the caller gives to the waiting program. Undefined is the end of input. */
  async nextInput(): Promise<Uint8Array | undefined> {
    const next = await this.#guarded(async () => this.#options.input?.next());
    if (next === undefined || next.done === true) return undefined;
    return typeof next.value === 'string' ? encoder.encode(next.value) : next.value;
  }

  /** Whether the caller cannot go on: its run should end, and then rejects with the caller's own failure. */
  get hasFailed(): boolean {
    return this.#failure !== undefined;
  }

  async #guarded<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
    if (this.#failure !== undefined) return undefined;
    try {
      return await work();
    } catch (reason) {
      this.#failure = { reason };
      return undefined;
    }
  }

  finish(result: DeliveredResult): void {
    this.unwatch();
    const { stdout, stderr } = this.#output;
    void this.#delivery.then(() => {
      if (this.#failure !== undefined) this.reject(this.#failure.reason);
      else if (this.signal?.aborted === true) this.reject(this.signal.reason);
      else this.#settle.resolve({ ...result, stdout: textOf(stdout), stderr: textOf(stderr) });
    });
  }

  /** The process that ran it is gone. */
  crash(): void {
    const durationMs = performance.now() - this.queuedAt;
    this.finish({
      status: 'crash',
      exitCode: null,
      truncated: false,
      answers: [],
      files: new Map(),
      durationMs,
    });
  }

  reject(reason: unknown): void {
    this.unwatch();
    this.#settle.reject(reason);
  }
}

function textOf(parts: Uint8Array[]): string {
  return Buffer.concat(parts).toString('utf8');
}
