import type { Handle } from '../postgres/sql.ts';
import { createLiveAudience } from './audience-store.ts';
import { createCommittedPublisher } from './live-channel.ts';

/** What a transaction tells other processes when it is committed, and whom. */
export function createLiveStores(handle: Handle) {
  return {
    live: createCommittedPublisher(handle),
    liveAudience: createLiveAudience(handle),
  };
}
