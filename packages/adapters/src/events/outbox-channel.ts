/** The relay listens here; one notification that is lost costs its poll interval. */
export const OUTBOX_CHANNEL = 'kindling_outbox';
/**
 * Commits within this time share one notification, and so one round of the relay, whose statements are as many for one
 * event as for sixteen. Shorter than anybody waits for what an event leads to.
 */
export const OUTBOX_WITHIN_MS = 25;
