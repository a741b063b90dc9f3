import { AppError, type accounts, type Id } from '@kindling/shared';
import type { AccountPorts } from './account-ports.ts';
import { chooseActiveMembership, type Identity, type MembershipOfPerson } from './identity.ts';
import { toSignInName } from './sign-in-name.ts';

function toMembership(membership: MembershipOfPerson): accounts.Membership {
  return { schoolId: membership.schoolId, schoolName: membership.schoolName, role: membership.role };
}

/** The caller with their schools. Suspended memberships are left out: nothing can be done in them. */
export async function getMe(
  ports: Pick<AccountPorts, 'people' | 'identities'>,
  identity: Pick<Identity, 'personId' | 'via' | 'schoolId'>,
): Promise<accounts.Me> {
  const [profile, memberships] = await Promise.all([
    ports.people.findProfile(identity.personId),
    ports.identities.listMemberships(identity.personId),
  ]);
  if (profile === undefined) throw new AppError('unauthenticated', 'This account no longer exists.');
  const active = chooseActiveMembership(identity, memberships);
  return {
    person: {
      id: profile.personId,
      displayName: active?.displayName ?? profile.name,
      email: profile.managed ? null : profile.address,
      signInName: toSignInName(profile.address),
      locale: profile.locale,
      timeZone: profile.timeZone,
    },
    active: active === undefined ? null : toMembership(active),
    memberships: memberships.filter(({ status }) => status === 'active').map(toMembership),
  };
}

/** The school a new session starts in: the given one, else the first the person may act in. */
export async function firstSchoolOf(
  ports: Pick<AccountPorts, 'identities'>,
  personId: Id,
): Promise<Id | null> {
  const memberships = await ports.identities.listMemberships(personId);
  return chooseActiveMembership({ via: 'session', schoolId: null }, memberships)?.schoolId ?? null;
}
