export type {
  ConsumedEvents,
  EventConsumer,
  NewEvent,
  Outbox,
  OutsideConsumer,
  TransactionalConsumer,
} from './event-consumer.ts';
