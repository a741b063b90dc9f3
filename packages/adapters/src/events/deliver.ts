import type { ConsumedEvents, EventConsumer } from '@kindling/core/events';
import type { Transact } from '@kindling/core/ports';
import { AppError, type EventEnvelope } from '@kindling/shared';

/** Longer than any consumer of ours needs, shorter than the relay's own patience. */
const TIME_LIMIT_MS = 5_000;

/**
 * Lets one consumer take one event. For a transactional consumer the mark and the effect are one transaction, so a
 * second delivery, or a second relay at the same time, finds the mark and does nothing.
 */
export async function deliver<Stores extends { consumedEvents: ConsumedEvents }>(
  transact: Transact<Stores>,
  consumer: EventConsumer<Stores>,
  event: EventEnvelope,
): Promise<void> {
  if (consumer.effect === 'outside') return withinTime(consumer.handle(event));
  await withinTime(
    transact({ schoolId: event.schoolId, correlationId: event.correlationId }, async (stores) => {
      if (!(await stores.consumedEvents.markConsumed(consumer.name, event.id))) return;
      await consumer.handle(event, stores);
    }),
  );
}

/** A transaction that runs on after the limit may still commit; the mark in it then makes the next try a no-op. */
async function withinTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new AppError('timeout', `The consumer took longer than ${TIME_LIMIT_MS} ms.`)),
      TIME_LIMIT_MS,
    );
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
