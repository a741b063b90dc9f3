import { AppError } from '@kindling/shared';
import { FairQueue } from '../node/fair-queue.ts';

interface Waiting {
  start(): void;
}

/** Lets so many pieces of work run at once; the others wait, in turns by owner. */
export class FairTurns {
  readonly #waiting = new FairQueue<Waiting>();
  readonly #most: number;
  readonly #mostWaiting: number;
  #running = 0;

  constructor(most: number, mostWaiting: number) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  /** @throws AppError unavailable when too many wait; the signal's reason when it fires while this waits */
  async take<Result>(owner: string, signal: AbortSignal | undefined, work: () => Promise<Result>) {
    if (this.#running < this.#most) this.#running += 1;
    else await this.#wait(owner, signal);
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      // The place goes to whose turn it is: nobody who comes just now can slip in before.
      const next = this.#waiting.take();
      if (next === undefined) this.#running -= 1;
      else next.start();
    }
  }

  async #wait(owner: string, signal: AbortSignal | undefined): Promise<void> {
    if (this.#waiting.length >= this.#mostWaiting) {
      throw new AppError('unavailable', 'Too many programs are waiting.');
    }
    let leave: (() => void) | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        const waiting = { start: resolve };
        leave = () => {
          this.#waiting.remove(owner, waiting);
          reject(signal?.reason);
        };
        this.#waiting.add(owner, waiting);
        signal?.addEventListener('abort', leave, { once: true });
      });
    } finally {
      if (leave !== undefined) signal?.removeEventListener('abort', leave);
    }
  }
}
