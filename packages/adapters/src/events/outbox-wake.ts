/** The relay listens here. */
export const OUTBOX_CHANNEL = 'kindling_outbox';
/** Commits within this time share one notification. */
const COALESCE_MS = 5;

/**
 * Wakes the relay after a commit that appended events. Not by a trigger: a transaction that notified holds one
 * lock of the whole server from before its commit until after it, so commits would wait for each other's disk
 * writes (measured with 16 clients on 2 cores: 1,200 commits/s without, 500 with). A notification on its own writes
 * nothing to disk. One that is lost costs the relay's poll interval.
 */
export function createOutboxWake(
  query: (text: string) => Promise<unknown>,
  onError: (error: Error) => void,
): () => void {
  let scheduled = false;
  return () => {
    if (scheduled) return;
    scheduled = true;
    const timer = setTimeout(() => {
      scheduled = false;
      query(`notify ${OUTBOX_CHANNEL}`).catch(onError);
    }, COALESCE_MS);
    // A process that is done need not stay for this: the relay polls.
    timer.unref();
  };
}
