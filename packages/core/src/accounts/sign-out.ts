import type { AccountPorts } from './account-ports.ts';
import type { Identity } from './identity.ts';

type SignOutPorts = Pick<AccountPorts, 'sessions' | 'refreshTokens' | 'identities'>;

/** Ends the caller's own session, or the token family they called with. Answers header values for the browser. */
export async function signOut(ports: SignOutPorts, identity: Identity): Promise<string[]> {
  if (identity.sessionId !== null) await ports.sessions.close(identity.sessionId);
  if (identity.familyId !== null) await ports.refreshTokens.revokeFamily(identity.familyId, 'signed-out');
  ports.identities.forget(identity.personId);
  return ports.sessions.clearingCookies();
}

/** Ends every session and token of the caller. Answers header values for the browser. */
export async function signOutEverywhere(
  ports: Pick<SignOutPorts, 'sessions' | 'identities'>,
  identity: Pick<Identity, 'personId'>,
): Promise<string[]> {
  await ports.sessions.closeAll(identity.personId);
  ports.identities.forget(identity.personId);
  return ports.sessions.clearingCookies();
}
