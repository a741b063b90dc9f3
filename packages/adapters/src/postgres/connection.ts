import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const CONNECT_TIMEOUT_MS = 10_000;
const GOODBYE_MS = 2_000;

/**
 * Runs `work` on a connection of its own and closes it; rejects when there is none within ten seconds.
 * A server that goes away fails the query in hand, or the next one. The driver emits it as an event besides, and an
 * event `error` that nobody listens to ends the process.
 */
export async function withConnection<Result>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionTimeoutMillis: CONNECT_TIMEOUT_MS, ...config });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * The driver's pool, but `end` waits until every connection is closed, two seconds at most. The driver's own resolves
 * before: a server that stops, or a database that is dropped, right after it would still meet them and tell them so
 * as errors.
 */
export class Pool extends pg.Pool {
  #open = 0;
  #whenAllClosed: () => void = () => undefined;

  constructor(config: pg.PoolConfig) {
    super(config);
    this.on('connect', () => {
      this.#open += 1;
    });
    this.on('remove', () => {
      this.#open -= 1;
      if (this.#open === 0) this.#whenAllClosed();
    });
  }

  override async end(): Promise<void> {
    await super.end();
    if (this.#open === 0) return;
    const { promise: allClosed, resolve } = Promise.withResolvers<void>();
    this.#whenAllClosed = resolve;
    // A peer that the network has lost never says goodbye.
    await Promise.race([allClosed, sleep(GOODBYE_MS, undefined, { ref: false })]);
  }
}
