import type { Sessions } from '@kindling/core/accounts';
import { sql } from '../postgres/sql.ts';
import type { AuthDatabase } from './auth-database.ts';
import { endAccess } from './person-accounts.ts';
import type { SessionCookies } from './session-cookies.ts';

/** As much of a User-Agent header as is worth keeping. */
const MAX_USER_AGENT = 300;
/** No address is longer; what a proxy calls one may be. */
const MAX_ADDRESS = 64;

export function createSessions(database: AuthDatabase, cookies: SessionCookies): Sessions {
  return {
    async open(personId, schoolId, device) {
      // Nobody else clears a person's expired sessions, and this is when they come by.
      await database.once((handle) =>
        handle.execute(sql`delete from auth.session where person_id = ${personId} and expires_at < now()`),
      );
      return cookies.open({
        personId,
        schoolId,
        ipAddress: device.address.slice(0, MAX_ADDRESS),
        userAgent: device.userAgent.slice(0, MAX_USER_AGENT),
      });
    },

    clearingCookies: () => cookies.clear(),

    async chooseSchool(sessionId, schoolId) {
      await database.once((handle) =>
        handle.execute(sql`
          update auth.session set school_id = ${schoolId}, updated_at = now() where id = ${sessionId}`),
      );
    },

    async close(sessionId) {
      await database.once((handle) => handle.execute(sql`delete from auth.session where id = ${sessionId}`));
    },

    async closeAll(personId) {
      await database.transact((handle) => endAccess(handle, personId, 'signed-out-everywhere'));
    },
  };
}
