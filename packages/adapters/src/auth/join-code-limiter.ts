import { type JoinCodeLimiter, toAddressBlock } from '@kindling/core/accounts';
import type { Clock } from '@kindling/core/ports';
import { GuessCounts } from './guess-counts.ts';
import { tooManyGuesses } from './too-many-guesses.ts';

/**
 * A code has 30 bits. 9,600 wrong ones a day from an address find one of a thousand classes in some 110 days; three
 * hundred students who join in one lesson may mistype every third.
 */
export const JOIN_CODE_LIMITS = { perAddress: 100, perPerson: 20, windowMs: 15 * 60_000 };

/** Counts wrong codes in this process, as the sign-in limiter counts passwords. */
export function createJoinCodeLimiter(clock: Clock, limits = JOIN_CODE_LIMITS): JoinCodeLimiter {
  const addresses = new GuessCounts(limits.perAddress, limits.windowMs);
  const persons = new GuessCounts(limits.perPerson, limits.windowMs);

  return {
    admit({ address, personId }) {
      const block = toAddressBlock(address);
      const now = clock().getTime();
      const ofPerson = personId === null ? 0 : persons.blockedUntil(personId, now);
      const openAt = Math.max(ofPerson, addresses.blockedUntil(block, now));
      if (openAt > 0) throw tooManyGuesses('Too many join codes that no class has.', openAt - now);
      addresses.add(block, now);
      if (personId !== null) persons.add(personId, now);
    },

    takeBack({ address, personId }) {
      addresses.takeBack(toAddressBlock(address));
      if (personId !== null) persons.takeBack(personId);
    },
  };
}
