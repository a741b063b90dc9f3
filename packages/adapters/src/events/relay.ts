import type { EventPublisher, ParkedDelivery } from '@kindling/core/events';
import { judgeFailure } from '@kindling/core/jobs';
import type pg from 'pg';
import type { Log } from '../log/index.ts';
import { withTransaction } from '../postgres/database.ts';
import { listen } from '../postgres/listener.ts';
import type { Handle } from '../postgres/sql.ts';
import { StoredEvent } from './event-envelope.ts';
import { OUTBOX_CHANNEL } from './outbox-channel.ts';
import { type ClaimedEvent, claimHeads, markPublished, park, postpone } from './outbox-queue.ts';

/** Keys worked on in one transaction: claim and mark cost the same for one as for many. */
const BATCH = 16;
/** Deliveries at once; each may take a connection of the use cases' pool, and requests come first. */
const LANES = 2;
const POLL_MS = 1_000;
/**
 * How much longer than it worked the relay then rests. What consumers do for an answer costs as much again as the
 * answer; without a rest a relay that is always a little behind slows down every request, at a third of the time it
 * leaves most of them alone, and events meanwhile gather to be worked off together.
 */
const REST_FACTOR = 2;
/**
 * Between a commit and the look for its events. Who has just been answered often asks for something at once, and waits
 * for that; what the events lead to can wait so long, and a few of one moment are worked off together.
 */
const GATHER_MS = 30;
/** What events lead to is promised within two seconds. */
const LONGEST_REST_MS = 500;
const FIRST_DELAY_MS = 250;
const LAST_DELAY_MS = 60_000;
/**
 * The transaction sits idle while consumers work, longer than a use case may. Nobody waits for its commit to reach
 * the disk: a mark lost in a power cut publishes its event again, and so the relay leaves the disk to the requests.
 */
const SETTINGS = `set local idle_in_transaction_session_timeout='60s'; set local synchronous_commit=off`;

export interface RelayOptions {
  /** Connects as kindling_worker. */
  pool: pg.Pool;
  /** The same, for the connection that listens. */
  url: string;
  publisher: EventPublisher;
  log: Log;
  pollMs?: number;
  firstDelayMs?: number;
}

export interface Relay {
  /** False while the database cannot be reached or refuses: events wait in the outbox. */
  isWorking(): boolean;
  /** Finishes the batch in hand. */
  stop(): Promise<void>;
}

type Outcome = { claimed: ClaimedEvent; parked: readonly ParkedDelivery[]; failed?: string };

async function publishOne(publisher: EventPublisher, claimed: ClaimedEvent): Promise<Outcome> {
  const event = StoredEvent.safeParse(claimed.event);
  if (!event.success) {
    // Written by another version; the list keeps it for the version that can read it.
    return { claimed, parked: [{ consumer: 'unreadable', error: event.error.message.slice(0, 500) }] };
  }
  try {
    return { claimed, parked: await publisher.publish(event.data, claimed.attempt) };
  } catch (error) {
    return { claimed, parked: [], failed: judgeFailure(error).message };
  }
}

/** In the order of the claims; each lane takes the next when it is free. */
async function publishAll(publisher: EventPublisher, claimed: readonly ClaimedEvent[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const next = claimed.values();
  const lane = async () => {
    for (const one of next) outcomes.push(await publishOne(publisher, one));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return outcomes;
}

async function settle(handle: Handle, outcomes: readonly Outcome[], firstDelayMs: number): Promise<void> {
  const published = outcomes.filter((outcome) => outcome.failed === undefined);
  if (published.length > 0) {
    await markPublished(
      handle,
      published.map((outcome) => outcome.claimed.event.id),
    );
  }
  for (const { claimed, parked, failed } of outcomes) {
    for (const delivery of parked) await park(handle, claimed, delivery);
    if (failed === undefined) continue;
    const delayMs = Math.min(firstDelayMs * 2 ** (claimed.attempt - 1), LAST_DELAY_MS);
    await postpone(handle, claimed, delayMs, failed);
  }
}

/**
 * Publishes one batch: claim, publish, mark, in one transaction that holds the claim. Killed in between, the server
 * drops the claim at once and the events are published again: a duplicate, never a loss.
 * @returns whether more may be ready already. What is committed later than the claim wakes the relay by itself.
 */
export function relayBatch(options: Pick<RelayOptions, 'pool' | 'publisher' | 'firstDelayMs'>) {
  return withTransaction(options.pool, SETTINGS, async (handle) => {
    const claimed = await claimHeads(handle, BATCH);
    const outcomes = await publishAll(options.publisher, claimed);
    await settle(handle, outcomes, options.firstDelayMs ?? FIRST_DELAY_MS);
    return claimed.length === BATCH || claimed.some(({ isFollowed }) => isFollowed);
  });
}

/** Carries committed events to the publisher, woken by commits and by the clock. Several may run at once. */
export function startRelay(options: RelayOptions): Relay {
  let stopped = false;
  let wakeSleeper: () => void = () => undefined;
  let endRest: () => void = () => undefined;
  let woken = false;
  let working = true;
  const wake = () => {
    woken = true;
    wakeSleeper();
  };
  const sleep = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, options.pollMs ?? POLL_MS);
      wakeSleeper = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken || stopped) wakeSleeper();
    });
  /** A commit does not end it; `stop` does. */
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      endRest = () => {
        clearTimeout(timer);
        resolve();
      };
      if (stopped) endRest();
    });
  const run = async () => {
    while (!stopped) {
      woken = false;
      const startedAt = performance.now();
      const mayHaveMore = await relayBatch(options).catch((error) => {
        options.log.warn({ err: error }, 'relay batch failed, it runs again');
      });
      working = mayHaveMore !== undefined;
      await rest(Math.min(REST_FACTOR * (performance.now() - startedAt), LONGEST_REST_MS));
      if (mayHaveMore) continue;
      await sleep();
      await rest(GATHER_MS);
    }
  };
  const listener = listen({
    url: options.url,
    channels: [{ name: OUTBOX_CHANNEL, onMessage: wake }],
    onConnected: wake,
    log: options.log,
  });
  const running = run();
  return {
    isWorking: () => working,
    async stop() {
      stopped = true;
      endRest();
      wake();
      await Promise.all([running, listener.stop()]);
    },
  };
}
