import type { LiveMessage, LivePublisher } from '@kindling/core/live';
import { Id, LIVE_FRAMES, type LiveFrameName } from '@kindling/shared';
import type pg from 'pg';
import { z } from 'zod';
import { type Channel, jsonChannel } from '../postgres/listener.ts';
import { type Handle, sql } from '../postgres/sql.ts';

const CHANNEL = 'kindling_live';
/** PostgreSQL refuses a payload of 8000 bytes and more. */
const MAX_BYTES = 7_900;

const Room = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: Id }),
  z.object({ kind: z.literal('class-staff'), classId: Id }),
  z.object({ kind: z.literal('school-admins') }),
]);
const names = Object.keys(LIVE_FRAMES) as [LiveFrameName, ...LiveFrameName[]];
const Message = z.object({
  schoolId: Id,
  rooms: z.array(Room).min(1),
  name: z.enum(names),
  frame: z.unknown(),
});

/**
 * Carries live frames between processes over the database that is there anyway: the relay may run in another
 * process than the sockets. Nothing is stored; who is not listening misses it, which live frames allow.
 */
export function createLivePublisher(pool: pg.Pool): LivePublisher {
  return {
    async publish(messages) {
      const payloads = toPayloads(messages);
      await pool.query('select pg_notify($1, payload) from unnest($2::text[]) payload', [CHANNEL, payloads]);
    },
  };
}

/** The same within a transaction: heard when it is committed, and never when it is not. */
export function createCommittedPublisher(handle: Handle): LivePublisher {
  return {
    async publish(messages) {
      const payloads = toPayloads(messages);
      await handle.execute(
        sql`select pg_notify(${CHANNEL}, payload) from unnest(${payloads}::text[]) payload`,
      );
    },
  };
}

const toPayloads = (messages: readonly LiveMessage[]): string[] => messages.flatMap(toCarried);

/** One message, in as many parts as its rooms need: a learner of a hundred classes has a hundred. */
function toCarried(message: LiveMessage): string[] {
  const payload = JSON.stringify(message);
  if (Buffer.byteLength(payload) <= MAX_BYTES) return [payload];
  const { rooms } = message;
  if (rooms.length < 2) throw new Error(`A live frame is too long to carry: ${payload.slice(0, 120)}`);
  const middle = Math.ceil(rooms.length / 2);
  return [rooms.slice(0, middle), rooms.slice(middle)].flatMap((part) =>
    toCarried({ ...message, rooms: part }),
  );
}

/** Hears what any process publishes. A frame of another version costs a page one hint to reload. */
export function liveChannel(onMessage: (message: LiveMessage) => void): Channel {
  return jsonChannel(CHANNEL, Message, (message) =>
    onMessage({ ...message, frame: LIVE_FRAMES[message.name].parse(message.frame) }),
  );
}
