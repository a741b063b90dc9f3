import type { CodeLimits } from '@kindling/core/code';

const STREAMS = ['stdout', 'stderr'] as const;
type Stream = (typeof STREAMS)[number];
const WAKE = 2;
const COUNTER_BYTES = 16;

/**
 * Output of one run in memory that both threads see. What was printed is there even when the thread is ended the
 * hard way, and a flood fills a buffer of fixed size instead of a queue of messages.
 */
export class OutputBuffer {
  readonly shared: SharedArrayBuffer;
  readonly #counters: Int32Array<SharedArrayBuffer>;
  readonly #capacity: number;
  readonly #taken = [0, 0];

  constructor(shared: SharedArrayBuffer) {
    this.shared = shared;
    this.#counters = new Int32Array(shared, 0, COUNTER_BYTES / 4);
    this.#capacity = (shared.byteLength - COUNTER_BYTES) / 2;
  }

  static ofSize(outputBytes: CodeLimits['outputBytes']): OutputBuffer {
    return new OutputBuffer(new SharedArrayBuffer(COUNTER_BYTES + 2 * outputBytes));
  }

  /** @returns whether all of it fitted. What fits is kept. */
  append(stream: Stream, bytes: Uint8Array): boolean {
    const index = STREAMS.indexOf(stream);
    const length = Atomics.load(this.#counters, index);
    const part = bytes.subarray(0, this.#capacity - length);
    this.#area(index, length, part.length).set(part);
    Atomics.store(this.#counters, index, length + part.length);
    return part.length === bytes.length;
  }

  lengthOf(stream: Stream): number {
    return Atomics.load(this.#counters, STREAMS.indexOf(stream));
  }

  /** The end of what was printed, for looking at. */
  tail(stream: Stream, bytes: number): string {
    const length = this.lengthOf(stream);
    const start = Math.max(0, length - bytes);
    return Buffer.from(this.#area(STREAMS.indexOf(stream), start, length - start)).toString('utf8');
  }

  /** True once until the reader has looked: then a message is due, else one is on its way. */
  needsWake(): boolean {
    return Atomics.exchange(this.#counters, WAKE, 1) === 0;
  }

  /** Copies of what came since the last time. */
  takeNew(): { stream: Stream; bytes: Uint8Array }[] {
    Atomics.store(this.#counters, WAKE, 0);
    return STREAMS.flatMap((stream, index) => {
      const [start, end] = [this.#taken[index] ?? 0, this.lengthOf(stream)];
      this.#taken[index] = end;
      return end === start ? [] : [{ stream, bytes: Uint8Array.from(this.#area(index, start, end - start)) }];
    });
  }

  #area(index: number, start: number, length: number): Uint8Array {
    return new Uint8Array(this.shared, COUNTER_BYTES + index * this.#capacity + start, length);
  }
}
