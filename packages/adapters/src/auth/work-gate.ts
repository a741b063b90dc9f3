import { AppError } from '@kindling/shared';

/** About as long as a full queue takes; programs are told it as Retry-After. */
const RETRY_AFTER_SECONDS = 5;

/** Runs work when its turn comes. @throws AppError unavailable when too many wait. */
export type WorkGate = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Lets `atOnce` pieces of work run and `waiting` more wait. A password hash costs 16 MB and a tenth of a second of a
 * core on purpose: without a bound, a class that signs in together would starve every other request.
 */
export function createWorkGate(limits: { atOnce: number; waiting: number }): WorkGate {
  let running = 0;
  const queue: (() => void)[] = [];

  async function enter(): Promise<void> {
    if (running < limits.atOnce) {
      running += 1;
      return;
    }
    if (queue.length >= limits.waiting) {
      throw new AppError('unavailable', 'Too many people are signing in at this moment.', {
        hint: 'Try again in a few seconds.',
        details: { retryAfterSeconds: RETRY_AFTER_SECONDS },
      });
    }
    // The place is handed over by whoever leaves, so `running` stays as it is.
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  function leave(): void {
    const next = queue.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
