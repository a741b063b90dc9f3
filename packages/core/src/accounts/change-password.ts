import { AppError } from '@kindling/shared';
import type { AccountPorts } from './account-ports.ts';
import type { Identity } from './identity.ts';

/**
 * Sets a new password of the caller and ends every other session and token.
 * @throws AppError invalid-input when the current password is wrong; rate-limited.
 */
export async function changePassword(
  ports: Pick<AccountPorts, 'people' | 'identities' | 'signInLimiter'>,
  identity: Identity,
  change: { currentPassword: string; newPassword: string },
  deviceAddress: string,
): Promise<void> {
  // Whoever found an open browser may not guess here without limit either.
  const tries = { account: identity.personId, address: deviceAddress };
  ports.signInLimiter.admit(tries);
  const isRight = await ports.people
    .isPasswordOf(identity.personId, change.currentPassword)
    .catch((error) => {
      ports.signInLimiter.takeBack(tries);
      throw error;
    });
  if (!isRight) {
    throw new AppError('invalid-input', 'The current password is wrong.', {
      hint: 'Type the password you signed in with.',
      details: { fields: [{ path: 'currentPassword', message: 'Wrong password' }] },
    });
  }
  ports.signInLimiter.succeed(tries);
  const passwordHash = await ports.people.hashPassword(change.newPassword);
  await ports.people.replacePassword(identity.personId, passwordHash, { spared: identity });
  ports.identities.forget(identity.personId);
}
