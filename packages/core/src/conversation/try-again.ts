import { AppError } from '@kindling/shared';
import type { Timer } from './timer.ts';

/** Between tries: together about as long as a database takes to come back. */
const WAITS_MS = [250, 1_000, 3_000, 6_000];

export interface Patience {
  timer: Timer;
  /** Ends the waiting: then the last failure is the answer. */
  signal: AbortSignal;
  /** Hears of each failure but the last, which is thrown. */
  onFailure(error: unknown): void;
}

/**
 * Does something again that failed because our database was away or had too much to do, so that a learner does not pay
 * for it. Only for what may be done twice. @throws the last failure; any other at once.
 */
export async function tryAgain<Result>(
  { timer, signal, onFailure }: Patience,
  work: () => Promise<Result>,
): Promise<Result> {
  for (const ms of WAITS_MS) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || signal.aborted) throw error;
      onFailure(error);
    }
    await wait(timer, ms, signal);
  }
  return work();
}

function isPassing(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'unavailable' || error.code === 'timeout');
}

function wait(timer: Timer, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      callOff();
      // The signal may outlive many a wait.
      signal.removeEventListener('abort', end);
      resolve();
    };
    const callOff = timer.after(ms, end);
    signal.addEventListener('abort', end);
  });
}
