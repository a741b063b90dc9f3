import type { CodeRunOptions } from '@kindling/core/code';
import { join } from './join-bytes.ts';

type Stream = 'stdout' | 'stderr';

/** Everything one run printed, handed on in order. While the listener is busy it gathers and waits. */
export class OutputFeed {
  readonly #parts: Record<Stream, Uint8Array[]> = { stdout: [], stderr: [] };
  readonly #listener: CodeRunOptions['onOutput'];
  #waiting: { stream: Stream; bytes: Uint8Array }[] = [];
  #work: Promise<void> | undefined;

  constructor(listener: CodeRunOptions['onOutput']) {
    this.#listener = listener;
  }

  push(stream: Stream, bytes: Uint8Array): void {
    this.#parts[stream].push(bytes);
    if (this.#listener === undefined) return;
    const last = this.#waiting.at(-1);
    if (last?.stream === stream) last.bytes = join([last.bytes, bytes]);
    else this.#waiting.push({ stream, bytes });
  }

  /** Hands on what waits. Rejects as the listener does. */
  async handOn(): Promise<void> {
    this.#work ??= this.#deliver().finally(() => {
      this.#work = undefined;
    });
    await this.#work;
  }

  async #deliver(): Promise<void> {
    for (let part = this.#waiting.shift(); part !== undefined; part = this.#waiting.shift()) {
      await this.#listener?.(part.stream, part.bytes);
    }
  }

  textOf(stream: Stream): string {
    return new TextDecoder().decode(join(this.#parts[stream]));
  }
}
