import { deliver, StoredEvent } from '@kindling/adapters/events';
import type { TaskDefinition } from '@kindling/adapters/jobs';
import type { Stores } from '@kindling/adapters/postgres';
import type { EventConsumer } from '@kindling/core/events';
import type { JobHandlers } from '@kindling/core/jobs';
import type { Transact } from '@kindling/core/ports';
import { type EventEnvelope, JOBS, type JobName, type JobPayload } from '@kindling/shared';
import type { z } from 'zod';

type Tasks = Record<string, TaskDefinition>;

function toTask<Name extends JobName>(name: Name, handlers: JobHandlers): TaskDefinition<JobPayload<Name>> {
  const { payload, timeLimitMs } = JOBS[name];
  // The contract's table ties name to schema; the compiler loses the tie when it looks the name up.
  const schema = payload as z.ZodType as z.ZodType<JobPayload<Name>>;
  return { payload: schema, timeLimitMs, run: (value, context) => handlers[name](value, context) };
}

/** The declared jobs with their handlers, in the queue's form. */
export function createJobTasks(handlers: JobHandlers): Tasks {
  const names = Object.keys(JOBS) as JobName[];
  return Object.fromEntries(names.map((name) => [name, toTask(name, handlers) as TaskDefinition]));
}

const DELIVERY_LIMIT_MS = 10_000;

/**
 * One task per consumer for deliveries that were given up and that an admin retries: the same idempotent delivery
 * as from the relay. `event:unreadable` goes to every consumer, once a version that can read the event runs.
 */
export function createDeliveryTasks(
  transact: Transact<Stores>,
  consumers: readonly EventConsumer<Stores>[],
): Tasks {
  const task = (consumersOf: (event: EventEnvelope) => readonly EventConsumer<Stores>[]) => ({
    payload: StoredEvent,
    timeLimitMs: DELIVERY_LIMIT_MS,
    async run(event: EventEnvelope) {
      for (const consumer of consumersOf(event)) await deliver(transact, consumer, event);
    },
  });
  const tasks: Tasks = {};
  const add = (name: string, of: Parameters<typeof task>[0]) => {
    tasks[`event:${name}`] = task(of) as TaskDefinition;
  };
  for (const consumer of consumers) add(consumer.name, () => [consumer]);
  add('unreadable', (event) => consumers.filter((consumer) => consumer.events.includes(event.name)));
  return tasks;
}
