import type { EventEnvelope, EventName, EventPayload, Id } from '@kindling/shared';

/** An event as a use case states it; school, correlation id and topic come from the transaction and the contract. */
export interface NewEvent<Name extends EventName> {
  /** Made by the caller: consumers recognise a second delivery by it. */
  id: Id;
  name: Name;
  /** Events of one key in one school reach each consumer in the order of their transactions. */
  key: string;
  /** Its `at` says when it happened. */
  payload: EventPayload<Name>;
}

/** Takes events in the transaction of the change they tell of: told exactly when it happened. */
export interface Outbox {
  append<Name extends EventName>(event: NewEvent<Name>): Promise<void>;
}

/** Marks that make consumers idempotent. */
export interface ConsumedEvents {
  /** True the first time for this consumer and event; false for a repeated delivery, which then does nothing. */
  markConsumed(consumer: string, eventId: Id): Promise<boolean>;
}

interface ConsumerOf<Name extends EventName> {
  /**
   * It hears of an event when all others have taken it, or failed to: it tells pages to ask again, and what they ask for
   * is what the others write.
   */
  isLast?: true;
  /** Stable: it is part of the idempotency mark and of the exhausted list. */
  name: string;
  events: readonly Name[];
}

/** Its effect is rows: marked and done in one transaction, so exactly once. */
export interface TransactionalConsumer<Stores, Name extends EventName = EventName> extends ConsumerOf<Name> {
  effect: 'transaction';
  handle(event: EventEnvelope<Name>, stores: Stores): Promise<void>;
}

/** Its effect leaves the database (a socket frame): at least once, so it must bear repetition. */
export interface OutsideConsumer<Name extends EventName = EventName> extends ConsumerOf<Name> {
  effect: 'outside';
  handle(event: EventEnvelope<Name>): Promise<void>;
}

export type EventConsumer<Stores> = TransactionalConsumer<Stores> | OutsideConsumer;
