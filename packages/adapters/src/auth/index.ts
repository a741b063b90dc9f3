import { randomBytes } from 'node:crypto';
import { type AccountPorts, sessionCookieName } from '@kindling/core/accounts';
import type { Clock, NewId } from '@kindling/core/ports';
import { openPool } from '../postgres/database.ts';
import { createWorkGate } from '../work-gate/index.ts';
import { createAccessTokens } from './access-tokens.ts';
import { createAuthDatabase } from './auth-database.ts';
import { createDirectory } from './directory.ts';
import { createIdentityProvider } from './identity-provider.ts';
import { createJoinCodeLimiter } from './join-code-limiter.ts';
import { createPersonAccounts } from './person-accounts.ts';
import { purgeExpired } from './purge-expired.ts';
import { createRefreshTokens } from './refresh-tokens.ts';
import { deriveKey } from './secrets.ts';
import { createSessionCookies } from './session-cookies.ts';
import { createSessions } from './sessions.ts';
import { createSignInLimiter, DEFAULT_SIGN_IN_LIMITS, type SignInLimits } from './sign-in-limiter.ts';
import { createSigningKeys } from './signing-keys.ts';

export type { SignInLimits } from './sign-in-limiter.ts';

/** One hash takes a core for a tenth of a second; two at once leave the small server able to answer others. */
const HASHES_AT_ONCE = 2;
/** Some five seconds of waiting; beyond it "try again" is kinder than a longer queue. */
const HASHES_WAITING = 100;

export interface AuthOptions {
  /** Connects as the role kindling_auth. */
  url: string;
  /** The install's secret; every key here is derived from it. */
  secret: string;
  /** Issuer of tokens; decides whether cookies need TLS. */
  publicUrl: string;
  refreshFamilyMs: number;
  clock: Clock;
  newId: NewId;
  maxConnections: number;
  onIdleError: (error: Error) => void;
  signInLimits?: SignInLimits;
}

/** The part of the account ports that this adapter provides; `transact` comes from the tenant database. */
export type Auth = Omit<AccountPorts, 'transact'> & {
  /** Deletes what expired by itself; the worker's schedule calls it. */
  purgeExpiredSignIns(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
};

/** Opens everything that proves who somebody is: people, sessions, tokens, keys and their limits. */
export function openAuth(options: AuthOptions): Auth {
  const { secret, publicUrl, clock, newId } = options;
  const pool = openPool({
    url: options.url,
    maxConnections: options.maxConnections,
    applicationName: 'kindling-auth',
    onIdleError: options.onIdleError,
  });
  const database = createAuthDatabase(pool);
  const cookies = createSessionCookies({
    pool,
    secret: deriveKey(secret, 'session-cookies').toString('base64url'),
    publicUrl,
    newId,
  });
  const keys = createSigningKeys(database, clock, deriveKey(secret, 'signing-keys'));
  const tokens = createAccessTokens(keys, clock, publicUrl);
  // A hash costs 16 MB and a tenth of a second of a core on purpose, and a class signs in together.
  const gate = createWorkGate({
    atOnce: HASHES_AT_ONCE,
    waiting: HASHES_WAITING,
    refusal: 'Too many people are signing in at this moment.',
  });
  const refreshTokens = createRefreshTokens({
    database,
    clock,
    newId,
    familyMs: options.refreshFamilyMs,
    successorKey: deriveKey(secret, 'refresh-tokens'),
  });
  const cookieName = sessionCookieName(publicUrl);
  return {
    people: createPersonAccounts(database, newId, gate),
    sessions: createSessions(database, cookies),
    refreshTokens,
    accessTokens: tokens,
    directory: createDirectory(database),
    identities: createIdentityProvider({ database, cookies, tokens, clock, cookieName }),
    signInLimiter: createSignInLimiter(clock, options.signInLimits ?? DEFAULT_SIGN_IN_LIMITS),
    joinCodeLimiter: createJoinCodeLimiter(clock),
    clock,
    newId,
    randomBytes,
    publicUrl,
    purgeExpiredSignIns: (signal) => purgeExpired(database, clock(), signal),
    close: () => pool.end(),
  };
}
