import { type AgeBand, AppError, type accounts, type Id } from '@kindling/shared';
import { saidAtEntry } from '../ages/index.ts';
import type { AccountPorts, AccountStores } from './account-ports.ts';
import { findPersonByPassword } from './check-password.ts';
import { enterByCode, enterByInvite } from './enter-school.ts';
import { assertOpen, inviteStatusOf } from './invite-rules.ts';
import type { Device, JoinCodeGuess, JoinTarget, PersonProfile } from './ports.ts';
import { openSession, type SignedIn } from './sign-in.ts';
import { assertOwnAddress } from './sign-in-name.ts';
import { assertTimeZone } from './update-me.ts';

type SignUpPorts = Omit<AccountPorts, 'refreshTokens' | 'accessTokens' | 'randomBytes' | 'publicUrl'>;

export interface SignUpRequest {
  displayName: string;
  email: string;
  password: string;
  joinCode?: string | undefined;
  invitation?: string | undefined;
  ageBand?: AgeBand | undefined;
  locale: accounts.Locale;
  timeZone: string;
}

/** The school that a code or an invitation opens, and what entering it does. */
interface Entry {
  schoolId: Id;
  enter(stores: AccountStores, person: PersonProfile): Promise<unknown>;
}

/**
 * The class a join code leads to. Every way to try a code comes through here, so that all count against one limit.
 * @throws AppError not-found; rate-limited after too many codes that no class has.
 */
export async function selectJoinTarget(
  ports: Pick<AccountPorts, 'directory' | 'joinCodeLimiter'>,
  joinCode: string,
  guess: JoinCodeGuess,
): Promise<JoinTarget> {
  ports.joinCodeLimiter.admit(guess);
  const target = await ports.directory.findJoinTarget(joinCode).catch((error) => {
    ports.joinCodeLimiter.takeBack(guess);
    throw error;
  });
  if (target !== undefined) {
    ports.joinCodeLimiter.takeBack(guess);
    return target;
  }
  throw new AppError('not-found', 'No class has this join code.', {
    hint: 'Compare it with the one your teacher shows; codes can be replaced.',
  });
}

/** @throws AppError not-found, or gone when the invitation is no longer open. */
export async function selectInvitation(ports: Pick<AccountPorts, 'directory' | 'clock'>, token: string) {
  const target = await ports.directory.findInvitation(token);
  if (target === undefined) {
    throw new AppError('not-found', 'There is no such invitation.', {
      hint: 'Open the link exactly as you got it.',
    });
  }
  assertOpen(inviteStatusOf(target, ports.clock()));
  return target;
}

async function selectEntry(ports: SignUpPorts, request: SignUpRequest, device: Device): Promise<Entry> {
  if (request.joinCode !== undefined) {
    const { schoolId, classId } = await selectJoinTarget(ports, request.joinCode, {
      address: device.address,
      personId: null,
    });
    return { schoolId, enter: (stores, person) => enterByCode(ports, stores, person, classId) };
  }
  const { schoolId, inviteId } = await selectInvitation(ports, request.invitation ?? '');
  return { schoolId, enter: (stores, person) => enterByInvite(ports, stores, person, inviteId) };
}

/**
 * The new person; or the existing one when the password fits, so that a sign-up which broke after this step can be
 * made again.
 */
async function createPerson(
  ports: SignUpPorts,
  request: SignUpRequest,
  device: Device,
): Promise<PersonProfile> {
  const { displayName: name, email: address, locale, timeZone } = request;
  const person = { personId: ports.newId(), name, address, managed: false, locale, timeZone };
  if (await ports.people.create({ ...person, password: request.password })) return person;
  const credentials = { signInName: address, password: request.password };
  const personId = await findPersonByPassword(ports, credentials, device.address);
  const existing = personId === undefined ? undefined : await ports.people.findProfile(personId);
  if (existing !== undefined) return existing;
  throw new AppError('conflict', 'There is an account with this address already.', {
    hint: 'Sign in with it, then join with the code or open the invitation again.',
  });
}

/**
 * Makes an account with a join code or an invitation and signs it in. The account and the membership are written by
 * two database roles and so in two transactions: the first alone does no harm and is taken up again by a retry.
 * @throws AppError invalid-input, not-found, gone, conflict, forbidden, rate-limited.
 */
export async function signUp(
  ports: SignUpPorts,
  request: SignUpRequest,
  device: Device,
  correlationId: string,
): Promise<SignedIn> {
  assertOwnAddress(request.email);
  assertTimeZone(request.timeZone);
  const entry = await selectEntry(ports, request, device);
  const person = await createPerson(ports, request, device);
  await ports.transact({ schoolId: entry.schoolId, correlationId }, async (stores) => {
    await entry.enter(stores, person);
    await saidAtEntry(ports, stores, person.personId, request.ageBand);
  });
  ports.identities.forget(person.personId);
  return openSession(ports, person.personId, entry.schoolId, device);
}
