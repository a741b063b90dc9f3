import { sql } from '../postgres/sql.ts';
import type { AuthDatabase } from './auth-database.ts';

/** Deletes sessions, token families and signing keys that ended by themselves. Safe to run at any time, from several processes. */
export async function purgeExpired(database: AuthDatabase, now: Date, signal: AbortSignal): Promise<void> {
  await database.once((handle) => handle.execute(sql`delete from auth.session where expires_at < ${now}`));
  signal.throwIfAborted();
  await database.once((handle) =>
    handle.execute(sql`delete from auth.signing_key where verifies_until < ${now}`),
  );
  signal.throwIfAborted();
  await database.transact(async (handle) => {
    await handle.execute(sql`
      delete from auth.refresh_token where family_id in (select id from auth.token_family where expires_at < ${now})`);
    await handle.execute(sql`delete from auth.token_family where expires_at < ${now}`);
  });
}
