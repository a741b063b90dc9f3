import type { ConsumedEvents, EventConsumer, EventPublisher } from '@kindling/core/events';
import { judgeFailure } from '@kindling/core/jobs';
import type { Transact } from '@kindling/core/ports';
import type { EventEnvelope } from '@kindling/shared';
import type { Log } from '../log/index.ts';
import { deliver } from './deliver.ts';

/** With the relay's backoff this is about a minute of patience. */
const MAX_ATTEMPTS = 8;

export interface InProcessPublisherOptions<Stores> {
  transact: Transact<Stores>;
  consumers: readonly EventConsumer<Stores>[];
  log: Log;
  maxAttempts?: number;
}

/**
 * The embedded twin of a broker: hands each event to every consumer of this process that names it. A consumer that
 * fails holds up only its key, and after the last try is parked; consumers that took the event already are asked
 * again on each try and find their mark.
 */
export function createInProcessPublisher<Stores extends { consumedEvents: ConsumedEvents }>(
  options: InProcessPublisherOptions<Stores>,
): EventPublisher {
  const { transact, consumers, log, maxAttempts = MAX_ATTEMPTS } = options;
  const failureOf = async (consumer: EventConsumer<Stores>, event: EventEnvelope, facts: object) => {
    try {
      await deliver(transact, consumer, event);
      return undefined;
    } catch (error) {
      const failure = judgeFailure(error);
      const said = { ...facts, consumer: consumer.name, err: error };
      log[failure.blame === 'us' ? 'error' : 'warn'](said, 'event not consumed');
      return { ...failure, consumer: consumer.name, cause: error };
    }
  };
  return {
    async publish(event, attempt) {
      const { name, id: eventId, correlationId } = event;
      const facts = { event: name, eventId, correlationId, attempt };
      const interested = consumers.filter((consumer) => consumer.events.includes(name));
      const [first, last] = [interested.filter((one) => !one.isLast), interested.filter((one) => one.isLast)];
      const tell = (some: typeof interested) =>
        Promise.all(some.map(async (one) => ({ one, failure: await failureOf(one, event, facts) })));
      const outcomes = [...(await tell(first)), ...(await tell(last))];
      const failures = outcomes.flatMap(({ failure }) => failure ?? []);
      // One line for all who took it: a line costs as much as a statement.
      const consumed = outcomes.filter(({ failure }) => failure === undefined);
      if (consumed.length > 0)
        log.info({ ...facts, consumers: consumed.map(({ one }) => one.name) }, 'event consumed');
      const worthAnotherTry = failures.find((failure) => failure.mayRetry);
      if (worthAnotherTry !== undefined && attempt < maxAttempts) throw worthAnotherTry.cause;
      return failures.map((failure) => ({ consumer: failure.consumer, error: failure.message }));
    },
  };
}
