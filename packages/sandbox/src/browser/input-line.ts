/** Longest line of input in bytes; what is longer is cut. */
const CAPACITY = 65_536;
const HEADER_BYTES = 8;
const [STATE, LENGTH] = [0, 1];
const WAITING = 0;
const [ANSWERED, ENDED] = [1, 2];

/**
 * One line of input on its way from the page to a worker that is blocked until it comes. Needs shared memory, which a
 * browser gives to isolated pages only.
 */
export class InputLine {
  readonly shared: SharedArrayBuffer;
  readonly #words: Int32Array<SharedArrayBuffer>;
  readonly #bytes: Uint8Array<SharedArrayBuffer>;

  constructor(shared = new SharedArrayBuffer(HEADER_BYTES + CAPACITY)) {
    this.shared = shared;
    this.#words = new Int32Array(shared, 0, HEADER_BYTES / 4);
    this.#bytes = new Uint8Array(shared, HEADER_BYTES);
  }

  /** For the worker: blocks until the page has answered. Undefined at the end of input. */
  wait(): Uint8Array | undefined {
    Atomics.wait(this.#words, STATE, WAITING);
    const state = Atomics.exchange(this.#words, STATE, WAITING);
    return state === ENDED ? undefined : this.#bytes.slice(0, this.#words[LENGTH]);
  }

  /** For the page. Null is the end of input; the line's end is added. */
  answer(line: string | null): void {
    if (line !== null) {
      const bytes = new TextEncoder().encode(`${line}\n`).subarray(0, CAPACITY);
      this.#bytes.set(bytes);
      this.#words[LENGTH] = bytes.length;
    }
    Atomics.store(this.#words, STATE, line === null ? ENDED : ANSWERED);
    Atomics.notify(this.#words, STATE);
  }
}
