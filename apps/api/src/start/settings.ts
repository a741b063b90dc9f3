import { join } from 'node:path';
import { type Config, DEFAULT_STATE_FOLDER, readConfig } from '@kindling/runtime';

/** The settings of this process. A person at a terminal reads sentences, so the log goes to a file there. */
export function readSettings(): Config {
  const config = readConfig(process.env, DEFAULT_STATE_FOLDER);
  const logFile =
    config.logFile ?? (process.stdout.isTTY ? join(config.stateFolder, 'logs', 'app.log') : undefined);
  // Read by the pages' server side before they load.
  process.env.KINDLING_INTERNAL_URL = `http://127.0.0.1:${config.port}`;
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  return { ...config, logFile };
}
