/** Bytes given at once; longer input comes in pieces. */
export const INPUT_PIECE_BYTES = 65_536;
const HEADER_BYTES = 8;
const [STATE, LENGTH] = [0, 1];
const WAITING = 0;
const [GIVEN, ENDED, INTERRUPTED] = [1, 2, 3];

/**
 * Input on its way from the page to a worker that is blocked until it comes. Needs shared memory, which a browser gives
 * to isolated pages only.
 */
export class InputLine {
  readonly shared: SharedArrayBuffer;
  readonly #words: Int32Array<SharedArrayBuffer>;
  readonly #bytes: Uint8Array<SharedArrayBuffer>;

  constructor(shared = new SharedArrayBuffer(HEADER_BYTES + INPUT_PIECE_BYTES)) {
    this.shared = shared;
    this.#words = new Int32Array(shared, 0, HEADER_BYTES / 4);
    this.#bytes = new Uint8Array(shared, HEADER_BYTES);
  }

  /** For the worker: blocks until the page has answered. No bytes at the end of input, undefined for an interrupt. */
  wait(): Uint8Array | undefined {
    Atomics.wait(this.#words, STATE, WAITING);
    const state = Atomics.exchange(this.#words, STATE, WAITING);
    if (state === INTERRUPTED) return undefined;
    return state === ENDED ? new Uint8Array(0) : this.#bytes.slice(0, this.#words[LENGTH]);
  }

  /** For the page: at most INPUT_PIECE_BYTES; none are the end of input. */
  give(bytes: Uint8Array): void {
    this.#bytes.set(bytes);
    this.#words[LENGTH] = bytes.length;
    this.#answer(bytes.length === 0 ? ENDED : GIVEN);
  }

  /** For the page: the program has waited too long. */
  interrupt(): void {
    this.#answer(INTERRUPTED);
  }

  #answer(state: number): void {
    Atomics.store(this.#words, STATE, state);
    Atomics.notify(this.#words, STATE);
  }
}
