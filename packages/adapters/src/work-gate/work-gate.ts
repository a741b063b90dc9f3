import { AppError } from '@kindling/shared';

/** About as long as a full queue takes; programs are told it as Retry-After. */
const RETRY_AFTER_SECONDS = 5;

/** Runs work when its turn comes. @throws AppError unavailable when too many wait. */
export type WorkGate = <Result>(work: () => Promise<Result>) => Promise<Result>;

export interface WorkGateLimits {
  atOnce: number;
  waiting: number;
  /** What whoever is turned away is told, in one sentence. */
  refusal: string;
}

/**
 * Lets `atOnce` pieces of work run and `waiting` more wait, for work that costs so much memory and processor time that
 * without a bound a few who ask together would starve every other request.
 */
export function createWorkGate(limits: WorkGateLimits): WorkGate {
  let running = 0;
  const queue: (() => void)[] = [];

  async function enter(): Promise<void> {
    if (running < limits.atOnce) {
      running += 1;
      return;
    }
    if (queue.length >= limits.waiting) {
      throw new AppError('unavailable', limits.refusal, {
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
