import { setTimeout as sleep } from 'node:timers/promises';
import { type Server, type ServerOptions, startServer } from './server.ts';

export interface Supervised {
  options: ServerOptions;
  server: Server;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Starts the server again, on the same port, whenever it ends by itself; pauses grow while that fails, for as
 * long as the app lives (a full disk may be emptied, a killed server's children may take a while to end).
 * @returns the function that ends both the watching and the server.
 */
export function supervise(
  { options, server: first }: Supervised,
  onIncident: (message: string) => void,
): () => Promise<void> {
  let server = first;
  const stopping = new AbortController();

  const startAgain = async (): Promise<void> => {
    for (
      let pause = FIRST_PAUSE_MS;
      !stopping.signal.aborted;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    ) {
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        server = await startServer(options);
        onIncident('PostgreSQL is back');
        return;
      } catch (error) {
        onIncident(`PostgreSQL does not start again yet: ${String(error)}`);
      }
    }
  };

  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await server.ended;
      if (stopping.signal.aborted) return;
      onIncident('PostgreSQL ended unexpectedly, starting it again');
      await startAgain();
    }
  };
  const watching = watch();

  return async () => {
    stopping.abort();
    await server.stop();
    await watching;
    // A restart that was under way when we were told to stop has put a new server in place.
    if (server.isRunning()) await server.stop();
  };
}
