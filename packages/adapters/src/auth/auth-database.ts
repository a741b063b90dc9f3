import type pg from 'pg';
import { withTransaction } from '../postgres/database.ts';
import { toAppError } from '../postgres/errors.ts';
import { createHandle, type Handle } from '../postgres/sql.ts';

/** The schema `auth`, reached as the role kindling_auth and as nobody else. */
export interface AuthDatabase {
  /** One statement on its own. */
  once<Result>(work: (handle: Handle) => Promise<Result>): Promise<Result>;
  transact<Result>(work: (handle: Handle) => Promise<Result>): Promise<Result>;
}

export function createAuthDatabase(pool: pg.Pool): AuthDatabase {
  const handle = createHandle(pool);
  return {
    once: (work) =>
      work(handle).catch((error) => {
        throw toAppError(error);
      }),
    transact: (work) => withTransaction(pool, '', work),
  };
}
