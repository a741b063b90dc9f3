import type { accounts, Id } from '@kindling/shared';
import type { AccountPorts } from './account-ports.ts';
import { selectPersonByPassword } from './check-password.ts';
import { firstSchoolOf, getMe } from './get-me.ts';
import type { Device } from './ports.ts';

export type SignInPorts = Pick<AccountPorts, 'people' | 'signInLimiter' | 'sessions' | 'identities'>;

export interface SignedIn {
  me: accounts.Me;
  /** Header values the edge hands to the browser unread. */
  setCookies: string[];
}

/** Opens a browser session for somebody whose right to it has been checked. */
export async function openSession(
  ports: Pick<AccountPorts, 'people' | 'sessions' | 'identities'>,
  personId: Id,
  schoolId: Id | null,
  device: Device,
): Promise<SignedIn> {
  const session = await ports.sessions.open(personId, schoolId, device);
  const me = await getMe(ports, { personId, schoolId, via: 'session' });
  return { me, setCookies: session.setCookies };
}

/** Signs in for the web. @throws AppError unauthenticated or rate-limited. */
export async function signIn(
  ports: SignInPorts,
  credentials: { signInName: string; password: string },
  device: Device,
): Promise<SignedIn> {
  const personId = await selectPersonByPassword(ports, credentials, device.address);
  return openSession(ports, personId, await firstSchoolOf(ports, personId), device);
}
