import type { accounts, Id, Role } from '@kindling/shared';
import type { AuditRecord } from './audit.ts';

/** Unpredictable bytes, for codes, tokens and passwords. */
export type RandomBytes = (count: number) => Uint8Array;

export interface PersonProfile {
  personId: Id;
  name: string;
  /** The address the account is kept under; see `toSignInName`. */
  address: string;
  /** True when a school made the account and its address takes no mail. */
  managed: boolean;
  locale: accounts.Locale;
  timeZone: string;
}

export interface NewPerson extends PersonProfile {
  password: string;
}

/** The sessions and refresh tokens a change of password spares: those of the caller. */
export interface Spared {
  sessionId: Id | null;
  familyId: Id | null;
}

/** People and their passwords, known before any school. */
export interface PersonAccounts {
  findProfile(personId: Id): Promise<PersonProfile | undefined>;
  /** The person, or undefined for an unknown address and for a wrong password, in the same time. */
  verifyPassword(address: string, password: string): Promise<Id | undefined>;
  isPasswordOf(personId: Id, password: string): Promise<boolean>;
  /** False when the address is taken. */
  create(person: NewPerson): Promise<boolean>;
  /** Hashes a password ahead of a transaction: it takes a tenth of a second on purpose. */
  hashPassword(password: string): Promise<string>;
  /**
   * Makes an account at an address that the caller's school gives out and has just reserved in its own records. What
   * an earlier, broken attempt left at that address is replaced. May run again with the same person.
   */
  createManaged(person: PersonProfile, passwordHash: string): Promise<void>;
  updateProfile(
    personId: Id,
    change: Partial<Pick<PersonProfile, 'name' | 'locale' | 'timeZone'>>,
  ): Promise<void>;
  /** Sets a password and ends every session and token but the spared, in one transaction with the audit line. */
  replacePassword(
    personId: Id,
    passwordHash: string,
    options: {
      spared?: Spared;
      audit?: { schoolId: Id; correlationId: string; record: AuditRecord };
    },
  ): Promise<void>;
}

/** Where a request came from, for the person's own list of sessions. */
export interface Device {
  address: string;
  userAgent: string;
}

export interface OpenedSession {
  sessionId: Id;
  expiresAt: Date;
  /** Header values the edge must hand to the browser unread. */
  setCookies: string[];
}

/** Signed-in browsers. */
export interface Sessions {
  open(personId: Id, schoolId: Id | null, device: Device): Promise<OpenedSession>;
  /** Header values that make the browser forget its session. */
  clearingCookies(): Promise<string[]>;
  chooseSchool(sessionId: Id, schoolId: Id): Promise<void>;
  close(sessionId: Id): Promise<void>;
  /** Ends every session and every refresh token of a person. */
  closeAll(personId: Id): Promise<void>;
}

export interface RefreshGrant {
  personId: Id;
  schoolId: Id;
  familyId: Id;
  familyExpiresAt: Date;
  refreshToken: string;
  /** Id and time of the access token of this pair. */
  accessId: Id;
  issuedAt: Date;
}

/** Refresh tokens: each works once, and all that descend from one sign-in end together. */
export interface RefreshTokens {
  start(personId: Id, schoolId: Id): Promise<RefreshGrant>;
  /**
   * Exchanges a token for its successor; undefined when it is not (or no longer) good. A reused one revokes its
   * family and is told to the school's audit log in the same transaction.
   */
  rotate(refreshToken: string, correlationId: string): Promise<RefreshGrant | undefined>;
  revokeFamily(familyId: Id, because: string): Promise<void>;
  /** Ends the family of a token; nothing happens for a token that is not ours (RFC 7009, section 2.2). */
  revokeFamilyOf(refreshToken: string): Promise<void>;
}

/** The public half of a signing key (RFC 7517). */
export interface PublicKey {
  kty: 'RSA';
  alg: 'RS256';
  use: 'sig';
  kid: string;
  n: string;
  e: string;
}

export interface AccessTokens {
  /** Signs the access token that belongs to a grant; the same grant and role give the same token. */
  sign(grant: RefreshGrant, role: Role): Promise<{ accessToken: string; expiresAt: Date }>;
  /** Public halves of the keys in use, for gateways. */
  listPublicKeys(): Promise<PublicKey[]>;
}

/** Counts guesses at passwords. */
export interface SignInLimiter {
  /**
   * Counts one try against the account and the address, before the password is looked at: tries at the same time
   * cannot slip through together.
   * @throws AppError rate-limited with `details.retryAfterSeconds` when either has used up its tries.
   */
  admit(tries: { account: string; address: string }): void;
  /** Takes the try back and clears the account's count. */
  succeed(tries: { account: string; address: string }): void;
  /** Takes the try back: the server failed before it looked, so nobody has learnt anything. */
  takeBack(tries: { account: string; address: string }): void;
}

/** Counts guesses at join codes. */
export interface JoinCodeLimiter {
  /**
   * Counts one look-up against the address, and the person when somebody is signed in, before the code is looked at.
   * @throws AppError rate-limited with `details.retryAfterSeconds` when either was wrong too often.
   */
  admit(guess: JoinCodeGuess): void;
  /** Takes the look-up back: a class has the code, or the server failed before it looked. */
  takeBack(guess: JoinCodeGuess): void;
}

export interface JoinCodeGuess {
  address: string;
  /** Null for somebody who has not signed in. */
  personId: Id | null;
}

export interface JoinTarget {
  schoolId: Id;
  schoolName: string;
  classId: Id;
  className: string;
}

export interface InvitationTarget {
  schoolId: Id;
  schoolName: string;
  inviteId: Id;
  role: Role;
  email: string | null;
  className: string | null;
  expiresAt: Date;
  acceptedBy: Id | null;
  revoked: boolean;
}

/** What a secret leads to, before the school is known. */
export interface Directory {
  findJoinTarget(joinCode: string): Promise<JoinTarget | undefined>;
  findInvitation(token: string): Promise<InvitationTarget | undefined>;
}
