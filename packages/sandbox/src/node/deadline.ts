/** A time limit whose clock can stand still. Asks how much is left whenever it rings, and rings again when some is. */
export class Deadline {
  readonly #leftMs: () => number;
  readonly #over: () => void;
  #timer: NodeJS.Timeout | undefined;

  /** `leftMs` answers what is left of the limit now; `over` is called when that is nothing. */
  constructor(leftMs: () => number, over: () => void) {
    this.#leftMs = leftMs;
    this.#over = over;
  }

  start(): void {
    const leftMs = this.#leftMs();
    // Node may ring up to a millisecond early.
    if (leftMs < 1) this.#over();
    else this.#timer = setTimeout(() => this.start(), leftMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
