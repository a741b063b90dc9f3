import { type SignInLimiter, toAddressBlock } from '@kindling/core/accounts';
import type { Clock } from '@kindling/core/ports';
import { GuessCounts } from './guess-counts.ts';
import { tooManyGuesses } from './too-many-guesses.ts';

export interface SignInLimits {
  perAccount: number;
  /**
   * Higher: a whole school may stand behind one address. A try counts until it has succeeded, and a hundred may wait
   * for their hash at once, so this must stay well above what waits: else a school that signs in together at nine
   * would be refused without a single wrong password.
   */
  perAddress: number;
  windowMs: number;
}

export const DEFAULT_SIGN_IN_LIMITS: SignInLimits = {
  perAccount: 10,
  perAddress: 200,
  windowMs: 15 * 60_000,
};

/** Counts guesses in this process: the twin of a shared counter for installs of one process. */
export function createSignInLimiter(clock: Clock, limits = DEFAULT_SIGN_IN_LIMITS): SignInLimiter {
  const accounts = new GuessCounts(limits.perAccount, limits.windowMs);
  const addresses = new GuessCounts(limits.perAddress, limits.windowMs);

  return {
    admit({ account, address }) {
      const block = toAddressBlock(address);
      const now = clock().getTime();
      const openAt = Math.max(accounts.blockedUntil(account, now), addresses.blockedUntil(block, now));
      if (openAt > 0) throw tooManyGuesses('Too many tries to sign in.', openAt - now);
      accounts.add(account, now);
      addresses.add(block, now);
    },

    succeed({ account, address }) {
      accounts.clear(account);
      addresses.takeBack(toAddressBlock(address));
    },

    takeBack({ account, address }) {
      accounts.takeBack(account);
      addresses.takeBack(toAddressBlock(address));
    },
  };
}
