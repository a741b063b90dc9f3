export {
  type ConsumedEventStore,
  createConsumedEventStore,
  createOutboxStore,
  type OutboxStore,
} from './outbox-store.ts';
