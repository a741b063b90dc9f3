import type { coaching, Id, Page, PageQuery, Principal } from '@kindling/shared';
import {
  assertMayRead,
  heldBackFrom,
  type ReadPorts,
  type ReadStores,
  recordListing,
} from '../conversation/read-conversations.ts';
import type { Transact } from '../ports/index.ts';
import type { CoachStore } from './coach-store.ts';
import { sumUpSessions } from './sum-up-sessions.ts';

/** Sessions that progress is made of: what was long ago says little about now. */
const SESSIONS_OF_PROGRESS = 20;

export type SessionPorts = Pick<ReadPorts, 'newId'> & {
  transact: Transact<ReadStores & { coach: CoachStore }>;
};

/**
 * Sessions of the caller, or of a learner whose conversations they may read, newest first. Titles and mistakes are the
 * learner's own words: who reads those of another is recorded.
 * @throws `not-found` for whoever may not
 */
export function listSessions(
  ports: SessionPorts,
  principal: Principal,
  learnerId: Id,
  page: PageQuery,
): Promise<Page<coaching.Session>> {
  return ports.transact(principal, async (stores) => {
    await assertMayRead(stores, principal, learnerId);
    const without = heldBackFrom(principal, learnerId);
    const found = await stores.coach.pageSessions(learnerId, page, { without });
    const [first] = found.items;
    const conversation = first && (await stores.conversations.find(first.conversationId));
    if (conversation !== undefined) await recordListing(ports, stores.audit, principal, conversation);
    return found;
  });
}

/** What the last of those sessions come to. Read and recorded as the list of them. */
export async function getSessionProgress(
  ports: SessionPorts,
  principal: Principal,
  learnerId: Id,
): Promise<coaching.SessionProgress> {
  const { items } = await listSessions(ports, principal, learnerId, { limit: SESSIONS_OF_PROGRESS });
  return sumUpSessions(items);
}
