import { EVENTS, type EventEnvelope, type EventName, Id } from '@kindling/shared';
import { z } from 'zod';

const names = Object.keys(EVENTS) as [EventName, ...EventName[]];

/** Reads an event back from where it was stored, payload included. */
export const StoredEvent = z
  .object({
    id: Id,
    name: z.enum(names),
    schoolId: Id,
    key: z.string(),
    correlationId: z.string(),
    occurredAt: z.string(),
    payload: z.unknown(),
  })
  .transform((event, context): EventEnvelope => {
    const payload = EVENTS[event.name].payload.safeParse(event.payload);
    if (payload.success) return { ...event, payload: payload.data };
    context.addIssue({ code: 'custom', message: z.prettifyError(payload.error) });
    return z.NEVER;
  });
