export { createAuditJoining } from './audit-joining.ts';
export type {
  ConsumedEvents,
  EventConsumer,
  NewEvent,
  Outbox,
  OutsideConsumer,
  TransactionalConsumer,
} from './event-consumer.ts';
export type { EventPublisher, ParkedDelivery } from './event-publisher.ts';
