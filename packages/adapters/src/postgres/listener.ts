import pg from 'pg';
import type { z } from 'zod';
import type { Log } from '../log/index.ts';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;
/** A dead network peer is noticed by this, not only by the next message. */
const KEEP_ALIVE_MS = 10_000;

/** What is heard of one name. */
export interface Channel {
  name: string;
  /** What it throws is logged, and the message passed over. */
  onMessage: (payload: string) => void;
}

/** A channel whose messages are JSON of one form. Those of another version are passed over. */
export function jsonChannel<Form extends z.ZodType>(
  name: string,
  form: Form,
  onMessage: (message: z.infer<Form>) => void,
): Channel {
  return { name, onMessage: (payload) => onMessage(form.parse(JSON.parse(payload))) };
}

export interface ListenerOptions {
  url: string;
  channels: readonly Channel[];
  /** After each (re)connection: messages sent meanwhile are lost, so catch up here. */
  onConnected?: () => void;
  log: Log;
}

export interface Listener {
  stop(): Promise<void>;
}

/** Keeps one connection on LISTEN, for all channels together, and makes it anew when it breaks. */
export function listen(options: ListenerOptions): Listener {
  const heard = new Map(options.channels.map((channel) => [channel.name, channel]));
  const names = [...heard.keys()];
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let failures = 0;

  const retry = (from: pg.Client, error: unknown) => {
    // A lost connection tells more than once, the last time maybe when its successor stands already.
    if (stopped || timer !== undefined || from !== client) return;
    options.log.warn({ err: error, channels: names }, 'listener lost its connection');
    // One that connected and could not listen would stay open beside its successor.
    void from.end();
    const delayMs = Math.min(FIRST_RETRY_MS * 2 ** failures, LAST_RETRY_MS);
    failures += 1;
    timer = setTimeout(() => {
      timer = undefined;
      connecting = connect();
    }, delayMs);
  };
  const hear = ({ channel, payload = '' }: pg.Notification) => {
    try {
      heard.get(channel)?.onMessage(payload);
    } catch (error) {
      options.log.warn({ err: error, channel }, 'notification not understood');
    }
  };

  const connect = async () => {
    const fresh = openClient(options.url, names);
    fresh.on('error', (error) => retry(fresh, error));
    fresh.on('end', () => retry(fresh, new Error('The connection ended')));
    fresh.on('notification', hear);
    client = fresh;
    try {
      await fresh.connect();
      await fresh.query(names.map((name) => `listen ${pg.escapeIdentifier(name)}`).join(';'));
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

function openClient(url: string, names: readonly string[]): pg.Client {
  return new pg.Client({
    connectionString: url,
    application_name: `kindling-listen-${names.join('-')}`,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
  });
}
