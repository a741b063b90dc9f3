/** Beyond it the oldest count is dropped: a flood of invented names may not fill the memory. */
const MAX_KEYS = 50_000;

interface Count {
  tries: number;
  endsAt: number;
}

/** Tries by key, each within a window that starts with its first try. In this process only. */
export class GuessCounts {
  readonly #byKey = new Map<string, Count>();
  readonly #most: number;
  readonly #windowMs: number;

  constructor(most: number, windowMs: number) {
    this.#most = most;
    this.#windowMs = windowMs;
  }

  /** When the key may try again; 0 when it may try now. Milliseconds of the same clock as `now`. */
  blockedUntil(key: string, now: number): number {
    const count = this.#current(key, now);
    return count !== undefined && count.tries >= this.#most ? count.endsAt : 0;
  }

  add(key: string, now: number): void {
    const count = this.#current(key, now);
    if (count !== undefined) {
      count.tries += 1;
      return;
    }
    this.#byKey.delete(key);
    this.#byKey.set(key, { tries: 1, endsAt: now + this.#windowMs });
    if (this.#byKey.size <= MAX_KEYS) return;
    const [oldest] = this.#byKey.keys();
    if (oldest !== undefined) this.#byKey.delete(oldest);
  }

  takeBack(key: string): void {
    const count = this.#byKey.get(key);
    if (count !== undefined && count.tries > 0) count.tries -= 1;
  }

  clear(key: string): void {
    this.#byKey.delete(key);
  }

  #current(key: string, now: number): Count | undefined {
    const count = this.#byKey.get(key);
    return count !== undefined && count.endsAt > now ? count : undefined;
  }
}
