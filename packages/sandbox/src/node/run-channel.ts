import type { CodeLimits } from '@kindling/core/code';

export const STREAMS = ['stdout', 'stderr'] as const;
export type OutputPart = { stream: (typeof STREAMS)[number]; bytes: Uint8Array };

/** Where each number lies. The first two are the lengths of the streams. */
const AT = { wake: 2, interrupt: 3, input: 4, inputLength: 5 } as const;
const INPUT = { none: 0, given: 1, ended: 2 } as const;
/** When the run began, beside the numbers. */
const STARTED_AT = 3;
const COUNTER_BYTES = 32;
const INPUT_BYTES = 16_384;

/**
 * What the thread of a run and the thread that watches over it share. Output lies in areas of fixed size: what was
 * printed is there even when the thread is ended the hard way, and a flood fills its area instead of a queue of
 * messages. Input comes in pieces, for a thread that sleeps until one is there.
 */
export class RunChannel {
  readonly shared: SharedArrayBuffer;
  readonly #numbers: Int32Array<SharedArrayBuffer>;
  readonly #times: BigInt64Array<SharedArrayBuffer>;
  readonly #capacity: number;
  readonly #taken = [0, 0];

  constructor(shared: SharedArrayBuffer) {
    this.shared = shared;
    this.#numbers = new Int32Array(shared, 0, COUNTER_BYTES / 4);
    this.#times = new BigInt64Array(shared, 0, COUNTER_BYTES / 8);
    this.#capacity = (shared.byteLength - COUNTER_BYTES - INPUT_BYTES) / 2;
  }

  static ofSize(outputBytes: CodeLimits['outputBytes']): RunChannel {
    return new RunChannel(new SharedArrayBuffer(COUNTER_BYTES + INPUT_BYTES + 2 * outputBytes));
  }

  /** Whether it may serve another run with this limit. */
  isOfSize(outputBytes: CodeLimits['outputBytes']): boolean {
    return this.#capacity === outputBytes;
  }

  /** For the next run. What the last one printed is behind the lengths, where nobody looks. */
  reset(): void {
    this.#numbers.fill(0);
    this.#taken.fill(0);
    // Nobody is to be woken until somebody streams.
    Atomics.store(this.#numbers, AT.wake, 1);
  }

  /** Times are of a clock that all threads of a process share, in milliseconds. */
  begin(): void {
    Atomics.store(this.#times, STARTED_AT, process.hrtime.bigint());
  }

  /** How long the run runs. 0 while it has not begun. */
  get elapsedMs(): number {
    const start = Atomics.load(this.#times, STARTED_AT);
    return start === 0n ? 0 : Number(process.hrtime.bigint() - start) / 1e6;
  }

  interrupt(): void {
    Atomics.store(this.#numbers, AT.interrupt, 1);
    Atomics.notify(this.#numbers, AT.input);
  }

  get isInterrupted(): boolean {
    return Atomics.load(this.#numbers, AT.interrupt) === 1;
  }

  /** @returns whether all of it fitted. What fits is kept. */
  append(stream: OutputPart['stream'], bytes: Uint8Array): boolean {
    const index = STREAMS.indexOf(stream);
    const length = Atomics.load(this.#numbers, index);
    const part = bytes.subarray(0, this.#capacity - length);
    this.#area(index, length, part.length).set(part);
    Atomics.store(this.#numbers, index, length + part.length);
    return part.length === bytes.length;
  }

  lengthOf(stream: OutputPart['stream']): number {
    return Atomics.load(this.#numbers, STREAMS.indexOf(stream));
  }

  /** The end of what was printed, for looking at. */
  tail(stream: OutputPart['stream'], bytes: number): string {
    const length = this.lengthOf(stream);
    const start = Math.max(0, length - bytes);
    return Buffer.from(this.#area(STREAMS.indexOf(stream), start, length - start)).toString('utf8');
  }

  /** True once until the reader has looked: then a message is due, else one is on its way or nobody listens. */
  needsWake(): boolean {
    return Atomics.exchange(this.#numbers, AT.wake, 1) === 0;
  }

  /** Copies of what came since the last time. */
  takeNew(): OutputPart[] {
    Atomics.store(this.#numbers, AT.wake, 0);
    return STREAMS.flatMap((stream, index) => {
      const [start, end] = [this.#taken[index] ?? 0, this.lengthOf(stream)];
      this.#taken[index] = end;
      return end === start ? [] : [{ stream, bytes: Uint8Array.from(this.#area(index, start, end - start)) }];
    });
  }

  /** @returns what did not fit and comes next. Undefined input is the end of it. */
  give(input: Uint8Array | undefined): Uint8Array {
    const part = input?.subarray(0, INPUT_BYTES) ?? new Uint8Array(0);
    new Uint8Array(this.shared, COUNTER_BYTES, INPUT_BYTES).set(part);
    Atomics.store(this.#numbers, AT.inputLength, part.length);
    Atomics.store(this.#numbers, AT.input, input === undefined ? INPUT.ended : INPUT.given);
    Atomics.notify(this.#numbers, AT.input);
    return input?.subarray(part.length) ?? part;
  }

  /** Sleeps until input is there. Empty at its end; undefined when the run is interrupted meanwhile. */
  awaitInput(): Uint8Array | undefined {
    while (Atomics.load(this.#numbers, AT.input) === INPUT.none && !this.isInterrupted) {
      Atomics.wait(this.#numbers, AT.input, INPUT.none, 100);
    }
    const state = Atomics.load(this.#numbers, AT.input);
    if (state === INPUT.none) return undefined;
    const length = Atomics.load(this.#numbers, AT.inputLength);
    const input = Uint8Array.from(new Uint8Array(this.shared, COUNTER_BYTES, length));
    // Its end is kept: whoever reads on meets it again.
    if (state === INPUT.given) Atomics.store(this.#numbers, AT.input, INPUT.none);
    return input;
  }

  #area(index: number, start: number, length: number): Uint8Array {
    const offset = COUNTER_BYTES + INPUT_BYTES + index * this.#capacity + start;
    return new Uint8Array(this.shared, offset, length);
  }
}
