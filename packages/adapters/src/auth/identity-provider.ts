import { createHash } from 'node:crypto';
import type { Identity, IdentityProvider, MembershipOfPerson } from '@kindling/core/accounts';
import type { Clock } from '@kindling/core/ports';
import { accounts, Id, Role } from '@kindling/shared';
import { z } from 'zod';
import { sql } from '../postgres/sql.ts';
import type { AccessTokenVerifier } from './access-tokens.ts';
import type { AuthDatabase } from './auth-database.ts';
import type { SessionCookies } from './session-cookies.ts';
import { createShortCache } from './short-cache.ts';

/** How long a revoked session or a suspension may go unnoticed in another process. */
const FRESH_MS = 5_000;
const MAX_ENTRIES = 10_000;
const BEARER = /^Bearer ([\w.~+/=-]+)$/i;

const SessionRow = z.object({
  id: Id,
  person_id: Id,
  school_id: Id.nullable(),
  expires_at: z.date(),
  locale: accounts.Locale,
});
const HolderRow = SessionRow.pick({ locale: true });
const MembershipRow = z
  .object({
    school_id: Id,
    school_name: z.string(),
    school_slug: z.string(),
    role: Role,
    status: z.enum(['active', 'suspended']),
    display_name: z.string(),
  })
  .transform(
    (row): MembershipOfPerson => ({
      schoolId: row.school_id,
      schoolName: row.school_name,
      schoolSlug: row.school_slug,
      role: row.role,
      status: row.status,
      displayName: row.display_name,
    }),
  );

export interface IdentityProviderOptions {
  database: AuthDatabase;
  cookies: SessionCookies;
  tokens: AccessTokenVerifier;
  clock: Clock;
  /** Name of the session cookie; requests without it are not looked up. */
  cookieName: string;
}

async function readSession(
  { database, cookies }: IdentityProviderOptions,
  cookie: string,
): Promise<Identity | undefined> {
  const token = await cookies.readToken(cookie);
  if (token === undefined) return undefined;
  const session = await database.once((handle) =>
    handle.findOne(
      SessionRow,
      sql`select session.id, person_id, school_id, expires_at, locale
            from auth.session join auth.person on person.id = session.person_id where token = ${token}`,
    ),
  );
  if (session === undefined) return undefined;
  return {
    personId: session.person_id,
    sessionId: session.id,
    familyId: null,
    via: 'session',
    schoolId: session.school_id,
    expiresAt: session.expires_at,
    locale: session.locale,
  };
}

async function readToken(
  { database, tokens }: IdentityProviderOptions,
  accessToken: string,
): Promise<Identity | undefined> {
  const claims = await tokens.verify(accessToken);
  if (claims === undefined) return undefined;
  const holder = await database.once((handle) =>
    handle.findOne(
      HolderRow,
      sql`select locale from auth.token_family join auth.person on person.id = token_family.person_id
           where token_family.id = ${claims.familyId} and person_id = ${claims.personId} and revoked_at is null`,
    ),
  );
  return holder && { ...claims, sessionId: null, via: 'token', locale: holder.locale };
}

function selectMemberships(database: AuthDatabase, personId: Id): Promise<MembershipOfPerson[]> {
  return database.once((handle) =>
    handle.selectMany(
      MembershipRow,
      sql`select school_id, school_name, school_slug, role, status, display_name
            from auth.memberships_of(${personId})`,
    ),
  );
}

/**
 * What an answer is remembered under. Not the credential itself: it is a secret, and whoever proves nothing chooses
 * how long it is; ten thousand headers of 16 KB would be 160 MB.
 */
function fingerprintOf(credential: string): string {
  return createHash('sha256').update(credential).digest('base64');
}

/** Reads sessions and access tokens, and remembers each answer for at most five seconds. */
export function createIdentityProvider(options: IdentityProviderOptions): IdentityProvider {
  const { clock } = options;
  const limits = { clock, freshMs: FRESH_MS, maxEntries: MAX_ENTRIES };
  const identities = createShortCache<Identity | undefined>(limits);
  const memberships = createShortCache<{ personId: Id; list: MembershipOfPerson[] }>(limits);
  // Compared as text: the pattern of a cookie's value is better-auth's business.
  const cookieStart = `${options.cookieName}=`;

  async function unlessExpired(found: Promise<Identity | undefined>): Promise<Identity | undefined> {
    const identity = await found;
    return identity !== undefined && identity.expiresAt > clock() ? identity : undefined;
  }

  return {
    async identify({ cookieHeader, authorizationHeader }) {
      // A bearer token says plainly who should be asked for; a browser never sends one by itself.
      const bearer = BEARER.exec(authorizationHeader ?? '')?.[1];
      if (bearer !== undefined)
        return unlessExpired(identities.get(fingerprintOf(bearer), () => readToken(options, bearer)));
      const cookie = cookieHeader?.split(/; */).find((part) => part.startsWith(cookieStart));
      if (cookie === undefined) return undefined;
      return unlessExpired(identities.get(fingerprintOf(cookie), () => readSession(options, cookie)));
    },

    async listMemberships(personId) {
      const found = await memberships.get(personId, async () => ({
        personId,
        list: await selectMemberships(options.database, personId),
      }));
      return found.list;
    },

    forget(personId) {
      identities.dropWhere((identity) => identity?.personId === personId);
      memberships.dropWhere((entry) => entry.personId === personId);
    },
  };
}
