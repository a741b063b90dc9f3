import { sessionCookieName } from '@kindling/core/accounts';
import type { NewId } from '@kindling/core/ports';
import { Id } from '@kindling/shared';
import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type pg from 'pg';
import { z } from 'zod';

const DAY_SECONDS = 86_400;
/** A session ends after two weeks whatever happens; school devices change hands. */
const SESSION_LIFETIME_SECONDS = 14 * DAY_SECONDS;

const OpenRequest = z.object({
  personId: Id,
  schoolId: Id.nullable(),
  ipAddress: z.string(),
  userAgent: z.string(),
});

const openSession = createAuthEndpoint(
  '/kindling/open-session',
  { method: 'POST', body: OpenRequest },
  async (ctx) => {
    const { personId, ...facts } = ctx.body;
    const session = await ctx.context.internalAdapter.createSession(personId, false, facts);
    const user = await ctx.context.internalAdapter.findUserById(personId);
    if (user === null) throw new Error('A session was opened for a person who is not there');
    await setSessionCookie(ctx, { session, user }, false);
    return { sessionId: session.id, expiresAt: session.expiresAt };
  },
);

const readToken = createAuthEndpoint(
  '/kindling/read-token',
  { method: 'GET', requireHeaders: true },
  async (ctx) => {
    const { name } = ctx.context.authCookies.sessionToken;
    // False for a cookie that somebody changed.
    return (await ctx.getSignedCookie(name, ctx.context.secret)) || null;
  },
);

const clearCookie = createAuthEndpoint('/kindling/clear-cookie', { method: 'POST' }, async (ctx) => {
  const { name, attributes } = ctx.context.authCookies.sessionToken;
  ctx.setCookie(name, '', { ...attributes, maxAge: 0 });
  return {};
});

export interface SessionCookieOptions {
  pool: pg.Pool;
  /** Signs the cookies. */
  secret: string;
  publicUrl: string;
  newId: NewId;
}

/**
 * better-auth, reduced to what we use of it: opaque session tokens and their signed cookies, on our own tables. Its
 * HTTP handler is not mounted anywhere; these three endpoints are only called from here.
 */
function createBetterAuth({ pool, secret, publicUrl, newId }: SessionCookieOptions) {
  const isSecure = new URL(publicUrl).protocol === 'https:';
  const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };
  return betterAuth({
    baseURL: publicUrl,
    secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: { modelName: 'person', fields: { emailVerified: 'email_verified', ...stamps } },
    session: {
      modelName: 'session',
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...stamps,
      },
      additionalFields: { schoolId: { type: 'string', required: false, fieldName: 'school_id' } },
      expiresIn: SESSION_LIFETIME_SECONDS,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'person_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...stamps,
      },
    },
    verification: { fields: { expiresAt: 'expires_at', ...stamps } },
    advanced: {
      database: { generateId: () => newId() },
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: sessionCookieName(publicUrl),
          attributes: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' },
        },
      },
    },
    plugins: [{ id: 'kindling', endpoints: { openSession, readToken, clearCookie } }],
  });
}

export interface SessionCookies {
  open(
    request: z.infer<typeof OpenRequest>,
  ): Promise<{ sessionId: string; expiresAt: Date; setCookies: string[] }>;
  /** The session token of a Cookie header, or undefined when there is none or its signature is wrong. */
  readToken(cookieHeader: string): Promise<string | undefined>;
  clear(): Promise<string[]>;
}

export function createSessionCookies(options: SessionCookieOptions): SessionCookies {
  const { api } = createBetterAuth(options);
  return {
    async open(request) {
      const { response, headers } = await api.openSession({ body: request, returnHeaders: true });
      return { ...response, setCookies: headers.getSetCookie() };
    },
    async readToken(cookieHeader) {
      return (await api.readToken({ headers: { cookie: cookieHeader } })) ?? undefined;
    },
    async clear() {
      const { headers } = await api.clearCookie({ returnHeaders: true });
      return headers.getSetCookie();
    },
  };
}
