import { AppError, type classes, type Id } from '@kindling/shared';
import type { AccountPorts } from './account-ports.ts';
import { noSuchClass, toSchoolClass } from './class-rules.ts';
import { enterByCode, enterByInvite } from './enter-school.ts';
import type { Identity } from './identity.ts';
import type { PersonProfile } from './ports.ts';
import { selectInvitation, selectJoinTarget } from './sign-up.ts';

type JoinPorts = Pick<
  AccountPorts,
  'transact' | 'people' | 'directory' | 'identities' | 'sessions' | 'clock' | 'newId' | 'joinCodeLimiter'
>;

async function selectProfile(ports: Pick<AccountPorts, 'people'>, personId: Id): Promise<PersonProfile> {
  const profile = await ports.people.findProfile(personId);
  if (profile !== undefined) return profile;
  throw new AppError('unauthenticated', 'This account no longer exists.');
}

/** What was just joined is where the person wants to be: the session moves to that school. */
async function moveTo(
  ports: Pick<JoinPorts, 'sessions' | 'identities'>,
  identity: Identity,
  schoolId: Id,
): Promise<void> {
  if (identity.sessionId !== null) await ports.sessions.chooseSchool(identity.sessionId, schoolId);
  ports.identities.forget(identity.personId);
}

/**
 * Joins a class with its code.
 * @throws AppError not-found; rate-limited; forbidden for guardians and suspended members.
 */
export async function joinClass(
  ports: JoinPorts,
  identity: Identity,
  joinCode: string,
  from: { address: string; correlationId: string },
): Promise<classes.SchoolClass> {
  const { address, correlationId } = from;
  const target = await selectJoinTarget(ports, joinCode, { address, personId: identity.personId });
  const person = await selectProfile(ports, identity.personId);
  const joined = await ports.transact({ schoolId: target.schoolId, correlationId }, async (stores) => {
    const role = await enterByCode(ports, stores, person, target.classId);
    const viewer = { personId: person.personId, role };
    const view = await stores.classes.findVisible(viewer, target.classId);
    if (view === undefined) throw noSuchClass();
    return toSchoolClass(viewer, view);
  });
  await moveTo(ports, identity, target.schoolId);
  return joined;
}

/** Accepts an invitation with the account already signed in. @throws AppError not-found, gone, conflict, forbidden. */
export async function acceptInvitation(
  ports: Omit<JoinPorts, 'joinCodeLimiter'>,
  identity: Identity,
  token: string,
  correlationId: string,
): Promise<void> {
  const target = await selectInvitation(ports, token);
  const person = await selectProfile(ports, identity.personId);
  await ports.transact({ schoolId: target.schoolId, correlationId }, (stores) =>
    enterByInvite(ports, stores, person, target.inviteId),
  );
  await moveTo(ports, identity, target.schoolId);
}
