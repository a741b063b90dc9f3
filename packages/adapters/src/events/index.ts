export { deliver } from './deliver.ts';
export { StoredEvent } from './event-envelope.ts';
export { createInProcessPublisher, type InProcessPublisherOptions } from './in-process-publisher.ts';
export { purgeConsumed, purgePublished } from './outbox-queue.ts';
export {
  type ConsumedEventStore,
  createConsumedEventStore,
  createOutboxStore,
  type OutboxStore,
} from './outbox-store.ts';
export { type Relay, type RelayOptions, relayBatch, startRelay } from './relay.ts';
