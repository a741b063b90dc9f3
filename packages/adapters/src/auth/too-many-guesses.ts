import { AppError } from '@kindling/shared';

/** The refusal of every limiter here; `waitMs` until the next try is looked at. */
export function tooManyGuesses(message: string, waitMs: number): AppError {
  const retryAfterSeconds = Math.ceil(waitMs / 1000);
  return new AppError('rate-limited', message, {
    hint: `Try again in ${Math.ceil(retryAfterSeconds / 60)} min.`,
    details: { retryAfterSeconds },
  });
}
