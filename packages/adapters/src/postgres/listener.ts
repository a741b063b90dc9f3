import pg from 'pg';
import type { Log } from '../log/index.ts';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;
/** A dead network peer is noticed by this, not only by the next message. */
const KEEP_ALIVE_MS = 10_000;

export interface ListenerOptions {
  url: string;
  channel: string;
  onMessage: (payload: string) => void;
  /** After each (re)connection: messages sent meanwhile are lost, so catch up here. */
  onConnected?: () => void;
  log: Log;
}

export interface Listener {
  stop(): Promise<void>;
}

/** Keeps one connection on LISTEN and makes it anew when it breaks. */
export function listen(options: ListenerOptions): Listener {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let failures = 0;

  const retry = (from: pg.Client, error: unknown) => {
    // A lost connection tells more than once, the last time maybe when its successor stands already.
    if (stopped || timer !== undefined || from !== client) return;
    options.log.warn({ err: error, channel: options.channel }, 'listener lost its connection');
    // One that connected and could not listen would stay open beside its successor.
    void from.end();
    const delayMs = Math.min(FIRST_RETRY_MS * 2 ** failures, LAST_RETRY_MS);
    failures += 1;
    timer = setTimeout(() => {
      timer = undefined;
      connecting = connect();
    }, delayMs);
  };

  const connect = async () => {
    const fresh = new pg.Client({
      connectionString: options.url,
      application_name: `kindling-listen-${options.channel}`,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    });
    fresh.on('error', (error) => retry(fresh, error));
    fresh.on('end', () => retry(fresh, new Error('The connection ended')));
    fresh.on('notification', (message) => options.onMessage(message.payload ?? ''));
    client = fresh;
    try {
      await fresh.connect();
      await fresh.query(`listen ${pg.escapeIdentifier(options.channel)}`);
      failures = 0;
      options.onConnected?.();
    } catch (error) {
      retry(fresh, error);
    }
  };

  let connecting = connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await connecting;
      await client?.end();
    },
  };
}
