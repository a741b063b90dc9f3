import { z } from 'zod';
import { AgeBand } from '../age.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { Role } from '../roles.ts';
import { SAMPLE } from './samples.ts';

export const Locale = z.enum(['en', 'es']);
export type Locale = z.infer<typeof Locale>;

export const DisplayName = z.string().trim().min(1).max(80);
export const Email = z.email().max(254).toLowerCase();
/** Length is what counts (NIST 800-63B); composition rules only make passwords worse. */
export const NewPassword = z.string().min(12).max(128);
/** IANA name, checked where the runtime's own list is at hand. */
export const TimeZone = z.string().min(1).max(64);
/** An e-mail address, or `name@school` for accounts a teacher made without one. */
export const SignInName = z.string().trim().toLowerCase().min(3).max(254);
export const JoinCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-HJ-NP-Z2-9]{6}$/, 'Six letters and digits, without I, O, 0 and 1');

export const Membership = z.object({ schoolId: Id, schoolName: z.string(), role: Role });
export type Membership = z.infer<typeof Membership>;

export const Me = z.object({
  person: z.object({
    id: Id,
    displayName: DisplayName,
    /** Null for accounts a teacher made without an address. */
    email: z.string().nullable(),
    signInName: z.string(),
    locale: Locale,
    timeZone: TimeZone,
  }),
  /** The school this request acts in; null for a person who has not joined one yet. */
  active: Membership.nullable(),
  memberships: z.array(Membership),
});
export type Me = z.infer<typeof Me>;

const me = {
  person: {
    id: SAMPLE.personId,
    displayName: 'Ana Torres',
    email: 'ana@example.org',
    signInName: 'ana@example.org',
    locale: 'es',
    timeZone: 'America/Bogota',
  },
  active: { schoolId: SAMPLE.schoolId, schoolName: 'Maple School', role: 'student' },
  memberships: [{ schoolId: SAMPLE.schoolId, schoolName: 'Maple School', role: 'student' }],
} as const;
const nothing = z.object({});

/**
 * Callers without a session are counted by address, and a whole school stands behind one. Guessing a password or a
 * join code is held back by limiters on failures; see docs/decisions/0013-limits.md.
 */
const SCHOOL_AT_ONCE_PER_MINUTE = 300;

export const signUp = endpoint({
  id: 'signUp',
  method: 'POST',
  path: '/v1/auth/sign-up',
  tag: 'Accounts',
  summary: 'Create an account with a class join code or an invitation, and sign in',
  access: 'public',
  body: z
    .strictObject({
      displayName: DisplayName,
      email: Email,
      password: NewPassword,
      joinCode: JoinCode.optional(),
      /** The token of an invitation link. */
      invitation: z.string().max(200).optional(),
      /** What students say of themselves; never a date of birth, and left out by whoever would rather not say. */
      ageBand: AgeBand.optional(),
      locale: Locale.default('en'),
      timeZone: TimeZone.default('UTC'),
    })
    .refine((body) => (body.joinCode === undefined) !== (body.invitation === undefined), {
      message: 'Give either a join code or an invitation',
      path: ['joinCode'],
    }),
  response: Me,
  status: 201,
  errors: ['not-found', 'conflict', 'gone'],
  ratePerMinute: SCHOOL_AT_ONCE_PER_MINUTE,
  example: {
    body: {
      displayName: 'Ana Torres',
      email: 'ana@example.org',
      password: 'correct horse battery',
      joinCode: 'KNDL42',
    },
    response: me,
  },
});

export const signIn = endpoint({
  id: 'signIn',
  method: 'POST',
  path: '/v1/auth/sign-in',
  tag: 'Accounts',
  summary: 'Sign in for the web; answers with a session cookie',
  access: 'public',
  body: z.strictObject({ signInName: SignInName, password: z.string().min(1).max(128) }),
  response: Me,
  ratePerMinute: SCHOOL_AT_ONCE_PER_MINUTE,
  example: { body: { signInName: 'ana@example.org', password: 'correct horse battery' }, response: me },
});

export const signOut = endpoint({
  id: 'signOut',
  method: 'POST',
  path: '/v1/auth/sign-out',
  tag: 'Accounts',
  summary: 'End this session',
  access: 'signed-in',
  response: nothing,
  example: { response: {} },
});

export const signOutEverywhere = endpoint({
  id: 'signOutEverywhere',
  method: 'POST',
  path: '/v1/auth/sign-out-everywhere',
  tag: 'Accounts',
  summary: 'End every session and every refresh token of the caller',
  access: 'signed-in',
  response: nothing,
  example: { response: {} },
});

export const TokenPair = z.object({
  tokenType: z.literal('Bearer'),
  /** RS256 JWT; verify with /.well-known/jwks.json. */
  accessToken: z.string(),
  accessExpiresAt: Instant,
  /** Works once. Using it again later than the leeway revokes every token of its family. */
  refreshToken: z.string(),
  /** End of the family: after it the person signs in again. */
  refreshExpiresAt: Instant,
});
export type TokenPair = z.infer<typeof TokenPair>;
const tokenPair = {
  tokenType: 'Bearer',
  accessToken: 'eyJhbGciOiJSUzI1NiIsImtpZCI6ImtleS0xIn0.payload.signature',
  accessExpiresAt: '2026-11-21T09:15:00.000Z',
  refreshToken: 'krt_3q2-7wAAbbCCddEE',
  refreshExpiresAt: '2026-11-22T09:00:00.000Z',
} as const;

export const createTokens = endpoint({
  id: 'createTokens',
  method: 'POST',
  path: '/v1/auth/tokens',
  tag: 'Accounts',
  summary: 'Sign in for API clients; answers with an access and a refresh token',
  access: 'public',
  body: z.strictObject({
    signInName: SignInName,
    password: z.string().min(1).max(128),
    /** Needed only by people who belong to several schools. */
    schoolId: Id.optional(),
  }),
  response: TokenPair,
  status: 201,
  ratePerMinute: SCHOOL_AT_ONCE_PER_MINUTE,
  example: {
    body: { signInName: 'ana@example.org', password: 'correct horse battery' },
    response: tokenPair,
  },
});

export const refreshTokens = endpoint({
  id: 'refreshTokens',
  method: 'POST',
  path: '/v1/auth/tokens/refresh',
  tag: 'Accounts',
  summary: 'Exchange a refresh token for a new pair',
  access: 'public',
  body: z.strictObject({ refreshToken: z.string().min(1).max(200) }),
  response: TokenPair,
  ratePerMinute: SCHOOL_AT_ONCE_PER_MINUTE,
  example: { body: { refreshToken: 'krt_3q2-7wAAbbCCddEE' }, response: tokenPair },
});

export const revokeTokens = endpoint({
  id: 'revokeTokens',
  method: 'POST',
  path: '/v1/auth/tokens/revoke',
  tag: 'Accounts',
  summary: 'Revoke the family of a refresh token',
  access: 'public',
  body: z.strictObject({ refreshToken: z.string().min(1).max(200) }),
  response: nothing,
  example: { body: { refreshToken: 'krt_3q2-7wAAbbCCddEE' }, response: {} },
});

export const getJwks = endpoint({
  id: 'getJwks',
  method: 'GET',
  path: '/.well-known/jwks.json',
  tag: 'Accounts',
  summary: 'Public keys that verify access tokens',
  access: 'public',
  response: z.object({
    keys: z.array(
      z.strictObject({
        kty: z.literal('RSA'),
        alg: z.literal('RS256'),
        use: z.literal('sig'),
        kid: z.string(),
        n: z.string(),
        e: z.string(),
      }),
    ),
  }),
  example: {
    response: { keys: [{ kty: 'RSA', alg: 'RS256', use: 'sig', kid: 'key-1', n: 'sXch...', e: 'AQAB' }] },
  },
});

export const getMe = endpoint({
  id: 'getMe',
  method: 'GET',
  path: '/v1/me',
  tag: 'Accounts',
  summary: 'The caller, their schools and the school in use',
  access: 'signed-in',
  response: Me,
  example: { response: me },
});

export const updateMe = endpoint({
  id: 'updateMe',
  method: 'PATCH',
  path: '/v1/me',
  tag: 'Accounts',
  summary: "Change the caller's name, language or time zone",
  access: 'signed-in',
  body: z.strictObject({
    displayName: DisplayName.optional(),
    locale: Locale.optional(),
    timeZone: TimeZone.optional(),
  }),
  response: Me,
  example: { body: { locale: 'es' }, response: me },
});

export const changePassword = endpoint({
  id: 'changePassword',
  method: 'POST',
  path: '/v1/me/password',
  tag: 'Accounts',
  summary: "Change the caller's password; ends every other session",
  access: 'signed-in',
  body: z.strictObject({ currentPassword: z.string().min(1).max(128), newPassword: NewPassword }),
  response: nothing,
  ratePerMinute: 10,
  example: {
    body: { currentPassword: 'correct horse battery', newPassword: 'purple lantern river' },
    response: {},
  },
});

export const chooseSchool = endpoint({
  id: 'chooseSchool',
  method: 'PUT',
  path: '/v1/me/school',
  tag: 'Accounts',
  summary: 'Choose the school that this session acts in',
  access: 'signed-in',
  body: z.strictObject({ schoolId: Id }),
  response: Me,
  errors: ['not-found'],
  example: { body: { schoolId: SAMPLE.schoolId }, response: me },
});
