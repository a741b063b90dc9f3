import { AppError } from '@kindling/shared';

/** What to do about the SQLSTATE or system code of a database that does not let us in; manual, appendix A. */
const HINTS: Record<string, string> = {
  ECONNREFUSED: 'Start that PostgreSQL, or correct DATABASE_URL.',
  ENOTFOUND: 'Nobody knows that host: correct DATABASE_URL.',
  EAI_AGAIN: 'Nobody knows that host: correct DATABASE_URL.',
  '28000': 'Correct the user in DATABASE_URL.',
  '28P01': 'Correct the user or the password in DATABASE_URL.',
  '3D000': 'Make that database, with the user of DATABASE_URL as its owner, or correct DATABASE_URL.',
  '42501':
    'The user in DATABASE_URL must own the database and may create roles: alter role NAME createrole; alter database NAME owner to NAME;',
};
const OTHERWISE = 'Look at the log of that PostgreSQL, and at DATABASE_URL.';

/** A refused connection to both addresses of a name comes as a bundle without words of its own. */
function wordsOf(error: Error): string {
  return error instanceof AggregateError
    ? error.errors.map((one) => (one instanceof Error ? one.message : String(one))).join('; ')
    : error.message;
}

/**
 * Why the database of DATABASE_URL cannot be used, as `unavailable` with what to do. Names the host, never the
 * password. An error that does not come from the database is answered as it is.
 */
export function explainRefusal(databaseUrl: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const timedOut = /timeout expired|Connection terminated/.test(error.message);
  if (code === undefined && !timedOut) return error;
  const hint = (code === undefined ? undefined : HINTS[code]) ?? OTHERWISE;
  const { host } = new URL(databaseUrl);
  return new AppError('unavailable', `The PostgreSQL at ${host} cannot be used: ${wordsOf(error)}`, {
    hint,
    cause: error,
  });
}
