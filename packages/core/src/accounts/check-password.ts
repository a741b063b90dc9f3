import { AppError, type Id } from '@kindling/shared';
import type { AccountPorts } from './account-ports.ts';
import { toAccountAddress } from './sign-in-name.ts';

type CheckPorts = Pick<AccountPorts, 'people' | 'signInLimiter'>;

/**
 * The person behind a sign-in name and password, or undefined. Every way to try a password comes through here, so
 * that all of them count against the same limits.
 * @throws AppError rate-limited.
 */
export async function findPersonByPassword(
  ports: CheckPorts,
  credentials: { signInName: string; password: string },
  deviceAddress: string,
): Promise<Id | undefined> {
  const account = toAccountAddress(credentials.signInName);
  const tries = { account, address: deviceAddress };
  ports.signInLimiter.admit(tries);
  const personId = await ports.people.verifyPassword(account, credentials.password).catch((error) => {
    // A school that signs in faster than hashes are made must not be locked out for what was never looked at.
    ports.signInLimiter.takeBack(tries);
    throw error;
  });
  if (personId !== undefined) ports.signInLimiter.succeed(tries);
  return personId;
}

/**
 * As `findPersonByPassword`, for sign-in: a wrong password and an unknown name get the same words.
 * @throws AppError unauthenticated or rate-limited.
 */
export async function selectPersonByPassword(
  ports: CheckPorts,
  credentials: { signInName: string; password: string },
  deviceAddress: string,
): Promise<Id> {
  const personId = await findPersonByPassword(ports, credentials, deviceAddress);
  if (personId !== undefined) return personId;
  throw new AppError('unauthenticated', 'The name or the password is wrong.', {
    hint: 'Check both and try again. A teacher can give students made at school a new password.',
  });
}
