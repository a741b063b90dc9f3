import { AppError } from '@kindling/shared';

/** SQLSTATE classes and codes, PostgreSQL manual appendix A. */
const RETRY_TRANSACTION = new Set(['40001', '40P01']);
const UNAVAILABLE_CODES = new Set(['57P01', '57P02', '57P03', '53300', '53400', '08000', '08003', '08006']);
const UNAVAILABLE_SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'EAI_AGAIN',
]);
const UNAVAILABLE_MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error/;
/** Text that holds NUL, as a parameter and within JSON: fine in JavaScript, impossible in PostgreSQL. */
const UNSTORABLE_TEXT = new Set(['22021', '22P05']);
const DISK_FULL = '53100';
const STATEMENT_TIMEOUT = '57014';
const TRANSACTION_ABORTED = '25P02';

function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** True for a serialisation failure or deadlock: the same transaction may succeed when run again. */
export function isRetryableConflict(error: unknown): boolean {
  return RETRY_TRANSACTION.has(sqlState(error) ?? '');
}

/** True for a statement that was refused because one before it in the same transaction had failed. */
export function isAborted(error: unknown): boolean {
  return sqlState(error) === TRANSACTION_ABORTED;
}

/** True when `constraint` (its name in the schema) was violated by a duplicate. */
export function isDuplicate(error: unknown, constraint?: string): boolean {
  if (sqlState(error) !== '23505') return false;
  return constraint === undefined || (error as { constraint?: string }).constraint === constraint;
}

function isConnectionLost(error: unknown): boolean {
  const code = sqlState(error) ?? '';
  if (UNAVAILABLE_CODES.has(code) || UNAVAILABLE_SYSTEM_CODES.has(code)) return true;
  return error instanceof Error && UNAVAILABLE_MESSAGES.test(error.message);
}

/**
 * For COMMIT, before `toAppError`: a server that goes away during it may have saved or not, and only looking tells. What
 * it still answers itself, a full disk for example, says that it did not.
 */
export function toCommitError(error: unknown): unknown {
  if (!isConnectionLost(error)) return error;
  return new AppError('unavailable', 'The database was lost while it was saving.', {
    hint: 'It may have been saved or not. Look in a moment before you try again.',
    cause: error,
  });
}

/** Turns what the driver throws into the domain's error where a caller can act on it; the rest passes through. */
export function toAppError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  if (isConnectionLost(error)) {
    return new AppError('unavailable', 'The database cannot be reached.', {
      hint: 'Nothing was changed. Try again in a moment.',
      cause: error,
    });
  }
  if (sqlState(error) === DISK_FULL) {
    return new AppError('unavailable', 'The disk of the database is full.', {
      hint: 'Nothing was changed and saved work is safe. Ask whoever runs this server to free space.',
      cause: error,
    });
  }
  if (UNSTORABLE_TEXT.has(sqlState(error) ?? '')) {
    return new AppError('invalid-input', 'The text holds a character that cannot be stored.', {
      hint: 'Remove invisible control characters and send it again.',
      cause: error,
    });
  }
  if (sqlState(error) === STATEMENT_TIMEOUT) {
    return new AppError('timeout', 'The database took too long.', {
      hint: 'Nothing was changed. Try again.',
      cause: error,
    });
  }
  return error;
}
