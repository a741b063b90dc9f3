import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, ConfigError, readConfig } from '@kindling/runtime';
import { AppError } from '@kindling/shared';

const DEFAULT_STATE = fileURLToPath(new URL('../../../../.kindling', import.meta.url));

/** The settings of this process. A person at a terminal reads sentences, so the log goes to a file there. */
export function readSettings(): Config {
  const config = readConfig(process.env, DEFAULT_STATE);
  const logFile =
    config.logFile ?? (process.stdout.isTTY ? join(config.stateFolder, 'logs', 'app.log') : undefined);
  // Read by the pages' server side before they load.
  process.env.KINDLING_INTERNAL_URL = `http://127.0.0.1:${config.port}`;
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  return { ...config, logFile };
}

/** What went wrong at start, for people: what happened and what to do; the stack only when it is a defect. */
export function explainFailure(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof AppError) return [error.message, error.hint].filter(Boolean).join('\n');
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    const port = 'port' in error ? error.port : '';
    return `Port ${port} is taken by another program.\nChoose another: PORT=${Number(port) + 1} npm start`;
  }
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
    return 'The disk is full. What was saved before is safe. Free some space and start again.';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
