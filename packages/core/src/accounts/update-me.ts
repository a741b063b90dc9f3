import { AppError, type accounts, type Id } from '@kindling/shared';
import { isTimeZone } from '../learning/calendar.ts';
import type { AccountPorts } from './account-ports.ts';
import { getMe } from './get-me.ts';
import type { Identity } from './identity.ts';

/** @throws AppError invalid-input for a name this runtime cannot count days in. */
export function assertTimeZone(timeZone: string): void {
  if (isTimeZone(timeZone)) return;
  throw new AppError('invalid-input', 'This time zone is not known.', {
    hint: 'Use a name of the IANA list, such as America/Bogota.',
    details: { fields: [{ path: 'timeZone', message: 'Not a known time zone' }] },
  });
}

/**
 * Changes the caller's own facts, in every school they belong to: schools keep a copy of the name and the time zone
 * because lists and days are read inside a school.
 */
export async function updateMe(
  ports: Pick<AccountPorts, 'people' | 'identities' | 'transact'>,
  identity: Identity,
  change: {
    displayName?: string | undefined;
    locale?: accounts.Locale | undefined;
    timeZone?: string | undefined;
  },
  correlationId: string,
): Promise<accounts.Me> {
  const { displayName, locale, timeZone } = change;
  if (timeZone !== undefined) assertTimeZone(timeZone);
  const copied = {
    ...(displayName === undefined ? {} : { displayName }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
  for (const { schoolId } of await ports.identities.listMemberships(identity.personId)) {
    if (Object.keys(copied).length === 0) break;
    await ports.transact({ schoolId, correlationId }, (stores) =>
      stores.memberships.update(identity.personId, copied),
    );
  }
  // Last, so that a broken attempt shows the old facts and is simply made again.
  await ports.people.updateProfile(identity.personId, {
    ...(displayName === undefined ? {} : { name: displayName }),
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  ports.identities.forget(identity.personId);
  return getMe(ports, identity);
}

/** Chooses the school of this session. @throws AppError not-found for a school the caller is not active in. */
export async function chooseSchool(
  ports: Pick<AccountPorts, 'people' | 'identities' | 'sessions'>,
  identity: Identity,
  schoolId: Id,
): Promise<accounts.Me> {
  const memberships = await ports.identities.listMemberships(identity.personId);
  const isMember = memberships.some((one) => one.schoolId === schoolId && one.status === 'active');
  if (!isMember) throw new AppError('not-found', 'You do not belong to such a school.');
  if (identity.sessionId === null) {
    if (identity.schoolId === schoolId) return getMe(ports, identity);
    throw new AppError('forbidden', 'An access token acts in the one school it was made for.', {
      hint: 'Ask for tokens with the other schoolId.',
    });
  }
  await ports.sessions.chooseSchool(identity.sessionId, schoolId);
  ports.identities.forget(identity.personId);
  return getMe(ports, { ...identity, schoolId });
}
