import type { accounts, Id, learning, Principal, ResponseOf, Tenant } from '@kindling/shared';
import { localeOf } from '../../accounts/locale-of.ts';
import type { PersonAccounts } from '../../accounts/ports.ts';
import type { Clock, Transact } from '../../ports/index.ts';
import { chooseOffers } from './choose-offers.ts';
import type { LearnerTracing, TracingStores } from './learner-tracing.ts';

export interface OfferPorts {
  transact: Transact<TracingStores>;
  people: Pick<PersonAccounts, 'findProfile'>;
  tracing: LearnerTracing;
  clock: Clock;
}

/** A learner's offers within a running transaction, and whether a fitted model chose them. */
export async function offerNext(
  ports: Pick<OfferPorts, 'tracing' | 'clock'>,
  stores: TracingStores,
  person: Tenant & { personId: Id },
  locale: accounts.Locale,
): Promise<{ offers: learning.Offer[]; isFitted: boolean }> {
  const map = await stores.practice.readPracticeMap(person.personId, locale);
  const traced = await ports.tracing.follow(stores, person, person.personId);
  return { offers: chooseOffers(traced, map, ports.clock()), isFitted: traced.model.isFitted };
}

/** Up to three activities that are worth most to the caller now, best first. */
export async function listOffers(
  ports: OfferPorts,
  principal: Principal,
): Promise<ResponseOf<typeof learning.listOffers>> {
  const locale = await localeOf(ports, principal.personId);
  return ports.transact(principal, async (stores) => ({
    offers: (await offerNext(ports, stores, principal, locale)).offers,
  }));
}
