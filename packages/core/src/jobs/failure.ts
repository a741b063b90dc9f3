import { AppError, type Blame } from '@kindling/shared';

const LONGEST_MESSAGE = 500;

export interface Failure {
  /** One line without stack, kept beside the job and shown to admins. */
  message: string;
  blame: Blame;
  /** Whether another try may end differently. */
  mayRetry: boolean;
}

/**
 * Judges what a job or consumer threw. The caller's mistakes stay mistakes, so they end at once; an error nobody
 * foresaw is ours and is tried again, because most of those come from a moment (a lost connection, a race).
 */
export function judgeFailure(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  const message = (text || 'An error without a message').slice(0, LONGEST_MESSAGE);
  if (!(error instanceof AppError)) return { message, blame: 'us', mayRetry: true };
  return { message, blame: error.blame, mayRetry: error.isRetryable || error.blame !== 'caller' };
}
