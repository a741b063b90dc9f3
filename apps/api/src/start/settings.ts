import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import { type Config, DEFAULT_STATE_FOLDER, readConfig } from '@kindling/runtime';

/** Listening on all of them includes this one. */
const EVERY_INTERFACE = new Set(['0.0.0.0', '::']);

/** Where the pages' server side, in this same process, reaches the api. */
export function internalUrlOf({ host, port }: Pick<Config, 'host' | 'port'>): string {
  if (EVERY_INTERFACE.has(host)) return `http://127.0.0.1:${port}`;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** The settings of this process. A person at a terminal reads sentences, so the log goes to a file there. */
export function readSettings(): Config {
  const config = readConfig(process.env, DEFAULT_STATE_FOLDER);
  const logFile =
    config.logFile ?? (process.stdout.isTTY ? join(config.stateFolder, 'logs', 'app.log') : undefined);
  // Read by the pages' server side before they load.
  process.env.KINDLING_INTERNAL_URL = internalUrlOf(config);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  return { ...config, logFile };
}
