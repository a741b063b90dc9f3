import type { Writable } from 'node:stream';
import type pg from 'pg';

type Query = Pick<pg.PoolClient, 'query'>;

/** The driver keeps the socket of a connection there; without one, statements go out as they are asked for. */
function socketOf(client: Query): Writable | undefined {
  const { connection } = client as { connection?: { stream?: Writable } };
  return connection?.stream;
}

/**
 * The same connection, but statements asked for in one go leave in one write: a system call for each, and the server
 * woken by each, was most of what a small statement cost this process.
 */
export function gatherWrites(client: pg.PoolClient): Query {
  let isGathering = false;
  const gather = () => {
    const socket = socketOf(client);
    if (isGathering || socket === undefined) return;
    isGathering = true;
    socket.cork();
    // After all that is asked for by promises of this moment.
    process.nextTick(() => {
      isGathering = false;
      socket.uncork();
    });
  };
  const query = (...asked: unknown[]) => {
    gather();
    return (client.query as (...asked: unknown[]) => unknown).apply(client, asked);
  };
  return { query: query as Query['query'] };
}
