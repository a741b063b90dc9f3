import { AppError, type accounts, type Id, type Role } from '@kindling/shared';
import type { AccountPorts } from './account-ports.ts';
import { selectPersonByPassword } from './check-password.ts';
import type { MembershipOfPerson } from './identity.ts';
import type { RefreshGrant } from './ports.ts';

export type TokenPorts = Pick<
  AccountPorts,
  'people' | 'signInLimiter' | 'identities' | 'refreshTokens' | 'accessTokens'
>;

async function toPair(
  ports: Pick<TokenPorts, 'accessTokens'>,
  grant: RefreshGrant,
  role: Role,
): Promise<accounts.TokenPair> {
  const { accessToken, expiresAt } = await ports.accessTokens.sign(grant, role);
  return {
    tokenType: 'Bearer',
    accessToken,
    accessExpiresAt: expiresAt.toISOString(),
    refreshToken: grant.refreshToken,
    refreshExpiresAt: grant.familyExpiresAt.toISOString(),
  };
}

/** A token acts in one school: the wanted one, or the only one there is. */
function chooseSchool(memberships: MembershipOfPerson[], wanted: Id | undefined): MembershipOfPerson {
  const active = memberships.filter(({ status }) => status === 'active');
  const [first, second] =
    wanted === undefined ? active : active.filter(({ schoolId }) => schoolId === wanted);
  if (first === undefined) {
    throw new AppError('forbidden', 'You are not an active member of such a school.', {
      hint: 'Join a class on the web first, or leave schoolId out.',
    });
  }
  if (second === undefined) return first;
  throw new AppError('invalid-input', 'You belong to several schools.', {
    hint: 'Send the schoolId of one of them; GET /v1/me lists them.',
    details: { fields: [{ path: 'schoolId', message: 'Required for people of several schools' }] },
  });
}

/** Signs in an API client. @throws AppError unauthenticated, rate-limited, forbidden or invalid-input. */
export async function createTokens(
  ports: TokenPorts,
  request: { signInName: string; password: string; schoolId?: Id | undefined },
  deviceAddress: string,
): Promise<accounts.TokenPair> {
  const personId = await selectPersonByPassword(ports, request, deviceAddress);
  const membership = chooseSchool(await ports.identities.listMemberships(personId), request.schoolId);
  const grant = await ports.refreshTokens.start(personId, membership.schoolId);
  return toPair(ports, grant, membership.role);
}

/** The same words for every token that is no good: a thief learns nothing from them. */
function refused(): AppError {
  return new AppError('unauthenticated', 'This refresh token is not valid.', { hint: 'Sign in again.' });
}

/** Exchanges a refresh token for a new pair. @throws AppError unauthenticated. */
export async function refreshTokens(
  ports: Pick<TokenPorts, 'identities' | 'refreshTokens' | 'accessTokens'>,
  refreshToken: string,
  correlationId: string,
): Promise<accounts.TokenPair> {
  const grant = await ports.refreshTokens.rotate(refreshToken, correlationId);
  if (grant === undefined) throw refused();
  const memberships = await ports.identities.listMemberships(grant.personId);
  const membership = memberships.find(({ schoolId }) => schoolId === grant.schoolId);
  if (membership?.status === 'active') return toPair(ports, grant, membership.role);
  await ports.refreshTokens.revokeFamily(grant.familyId, 'membership-ended');
  throw refused();
}
