import type { accounts, Id, Role } from '@kindling/shared';

/** Who sent a request, before any school is known. */
export interface Identity {
  personId: Id;
  /** Set for cookie sessions; null for access tokens. */
  sessionId: Id | null;
  /** The refresh-token family an access token belongs to; null for cookie sessions. */
  familyId: Id | null;
  via: 'session' | 'token';
  /** The school stored on the session or claimed by the token. */
  schoolId: Id | null;
  expiresAt: Date;
  /** What the person reads the screens in. */
  locale: accounts.Locale;
}

export interface MembershipOfPerson {
  schoolId: Id;
  schoolName: string;
  /** Short name, as in `name@slug`. */
  schoolSlug: string;
  role: Role;
  status: 'active' | 'suspended';
  displayName: string;
}

/** Reads credentials of a request. Undefined means none or no longer valid: the caller is anonymous. */
export interface IdentityProvider {
  identify(credentials: {
    cookieHeader: string | undefined;
    authorizationHeader: string | undefined;
  }): Promise<Identity | undefined>;
  /** Every school of a person, suspended memberships included, the first joined first. */
  listMemberships(personId: Id): Promise<MembershipOfPerson[]>;
  /** Drops what this process remembers about a person (answers are kept for some seconds), after a change. */
  forget(personId: Id): void;
}

/**
 * The membership a request acts under, or undefined when there is none. A token acts only in the school it claims;
 * a session falls back to the first school joined, so that a person who lost one school still has the other.
 */
export function chooseActiveMembership(
  identity: Pick<Identity, 'via' | 'schoolId'>,
  memberships: readonly MembershipOfPerson[],
): MembershipOfPerson | undefined {
  const active = memberships.filter((membership) => membership.status === 'active');
  const chosen = active.find((membership) => membership.schoolId === identity.schoolId);
  if (chosen !== undefined || identity.via === 'token') return chosen;
  return active[0];
}
