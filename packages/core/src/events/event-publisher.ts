import type { EventEnvelope } from '@kindling/shared';

/** A consumer that will not take an event: kept in sight as an exhausted job `event:<consumer>`. */
export interface ParkedDelivery {
  consumer: string;
  /** One line without stack. */
  error: string;
}

/**
 * Where the relay hands events on: to the consumers of this process, or to a broker. Resolves when the event is
 * safe there; the answer names the deliveries it gave up. Rejects to get the event again later, with a higher
 * `attempt`; until then later events of the same key wait.
 */
export interface EventPublisher {
  publish(event: EventEnvelope, attempt: number): Promise<readonly ParkedDelivery[]>;
}
